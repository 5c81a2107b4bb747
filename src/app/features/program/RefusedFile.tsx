import type { Problem } from '../../../core/problem.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Trouble } from '../../ui/faces.tsx';

/** Why a program file was not opened: everything at once. No problems: the browser could not read it. */
export function RefusedFile(props: {
  readonly file: string;
  readonly problems: readonly Problem[];
}) {
  const { file, problems } = props;
  const say = useSay();
  const words = useWords();
  const texts = [...new Set(problems.map((problem) => words(problem.words)))];
  return (
    <Trouble
      title={say('program.refused', { file })}
      words={
        texts.length === 0
          ? say('program.unreadable')
          : say('program.refusedWhat', { count: texts.length })
      }
    >
      {texts.length > 0 && (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Trouble>
  );
}

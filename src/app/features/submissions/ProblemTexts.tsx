import type { Problem } from '../../../core/problem.ts';
import { useSay, useWords } from '../../language/use-say.ts';

/** Problems as sentences, with their place. */
export function ProblemTexts({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSay();
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.place.file ?? ''} ${problem.place.column ?? ''} ${String(problem.place.row ?? '')}`}
        >
          {problem.place.row !== undefined && say('files.row', { row: problem.place.row })}{' '}
          {problem.place.column !== undefined &&
            say('files.column', { column: problem.place.column })}{' '}
          {words(problem.words)}
        </li>
      ))}
    </ul>
  );
}

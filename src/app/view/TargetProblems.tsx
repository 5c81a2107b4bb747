import { useSay, useWords } from '../language/use-say.ts';
import { Note } from '../ui/Note.tsx';
import { useFileTargets } from './program-store.ts';

/** Faults in files of targets: with any, none of the files' targets is in force, and that is said. */
export function TargetProblems() {
  const say = useSay();
  const words = useWords();
  const { problems } = useFileTargets();
  if (problems.length === 0) return null;
  return (
    <Note tone="warning" title={say('files.targetsRefused')}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.place.file ?? ''} ${String(problem.place.row)}`}>
            {[
              problem.place.file,
              problem.place.row === undefined
                ? undefined
                : say('files.row', { row: problem.place.row }),
              words(problem.words),
            ]
              .filter((part) => part !== undefined)
              .join(' ')}
          </li>
        ))}
      </ul>
    </Note>
  );
}

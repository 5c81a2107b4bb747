import { useSay, useWords } from '../../language/use-say.ts';
import { Trouble } from '../../ui/faces.tsx';
import { useFileTargets } from '../../view/program-store.ts';
import { TargetTable } from './TargetTable.tsx';

/** Targets that came in with the data: in force beside the page's own, and changed by their file. */
export function FileTargets() {
  const say = useSay();
  const words = useWords();
  const { targets, problems } = useFileTargets();
  if (targets.length === 0 && problems.length === 0) return null;
  const faults = [...new Set(problems.map((problem) => words(problem.words)))];
  return (
    <>
      <h3>{say('program.fileTargets')}</h3>
      {faults.length > 0 && (
        <Trouble title={say('program.fileTargetsRefused')} words={say('program.fileTargetsFix')}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Trouble>
      )}
      {targets.length > 0 && (
        <>
          <p>{say('program.fileTargetsWhat')}</p>
          <TargetTable
            targets={targets}
            label={say('program.fileTargetsLabel', { count: targets.length })}
          />
        </>
      )}
    </>
  );
}

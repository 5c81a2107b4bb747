import { useMemo } from 'react';
import { useSay } from '../../language/use-say.ts';
import { Note } from '../../ui/Note.tsx';
import { useProgramInForce } from '../../view/program-store.ts';
import { tiedAmong } from './tied-among.ts';
import { useTargetWords } from './use-target-words.ts';

/** Targets, of the page or of files, that ask for different values at the same place and time. */
export function TiedTargets() {
  const say = useSay();
  const words = useTargetWords();
  const { targets } = useProgramInForce();
  const tied = useMemo(() => tiedAmong(targets), [targets]);
  if (tied.length === 0) return null;
  return (
    <Note tone="warning">
      <p>{say('program.tied')}</p>
      <ul>
        {tied.map((target) => (
          <li key={`${target.id} ${target.basisPoints}`}>{words.line(target)}</li>
        ))}
      </ul>
    </Note>
  );
}

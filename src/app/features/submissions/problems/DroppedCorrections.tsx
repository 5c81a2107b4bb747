import type { Dropped } from '../../../../core/loading/staged.ts';
import { useSay } from '../../../language/use-say.ts';
import { Note } from '../../../ui/Note.tsx';
import { stretchesOf } from './stretches.ts';

/** Corrections that the file, as it is read now, cannot take: which, and why. */
export function DroppedCorrections({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const say = useSay();
  if (dropped.length === 0) return null;
  return (
    <Note tone="warning" title={say('fix.dropped')}>
      <p>{say('fix.droppedWhat')}</p>
      <ul>
        {dropped.map(({ column, why, rows }) => {
          const on = say('fix.onRows', { count: rows.length, rows: stretchesOf(rows) });
          const values = { why: say(`fix.why.${why}`), rows: on };
          return (
            <li key={`${column ?? ''} ${why} ${rows.join(' ')}`}>
              {column === null
                ? say('fix.droppedSkip', values)
                : say('fix.droppedCell', { ...values, column })}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}

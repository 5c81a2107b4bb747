import { useMutation } from '@tanstack/react-query';
import type { ProblemGroup, Staged } from '../../../core/loading/staged.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** Rows named at once; all of them are in the file of rejected rows. */
const ROWS_NAMED = 60;

/** Problems by cause, the blocking ones first, each with its rows. */
export function ProblemGroups({ staged }: { readonly staged: Staged }) {
  const say = useSay();
  const { session } = useWorkbench();
  const saving = useMutation({
    mutationFn: () => session.rejectedRows(staged.id),
    onSuccess: (csv) =>
      saveFile(csv, `${staged.fileName.replace(/\.[^.]*$/u, '')}-rejected.csv`, 'text/csv'),
  });
  if (staged.groups.length === 0) return null;
  const order = ['blocking', 'rejected-row', 'warning'];
  const groups = staged.groups.toSorted(
    (a, b) => order.indexOf(a.problem.severity) - order.indexOf(b.problem.severity),
  );
  return (
    <section aria-label={`${say('files.problems')}: ${staged.fileName}`}>
      <h4>{say('files.problems')}</h4>
      <ul>
        {groups.map((group) => (
          <GroupItem
            key={`${group.problem.code} ${group.problem.place.column ?? ''} ${String(group.rows[0])}`}
            group={group}
          />
        ))}
      </ul>
      {staged.counts.rejected > 0 && (
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => saving.mutate()}
        >
          {say('files.saveRejected')}
        </button>
      )}
      {saving.isError && (
        <p role="alert">{say('files.failedBecause', { reason: saving.error.message })}</p>
      )}
    </section>
  );
}

function GroupItem({ group }: { readonly group: ProblemGroup }) {
  const say = useSay();
  const words = useWords();
  const { problem, count, rows } = group;
  return (
    <li>
      <strong>{say(`files.severity.${problem.severity}`)}</strong>{' '}
      {problem.place.column !== undefined && say('files.column', { column: problem.place.column })}{' '}
      {words(problem.words)}
      {count > 0 && rows.length > 0 && (
        <details>
          <summary>{say('files.onRows', { count })}</summary>
          <p>
            {rows.slice(0, ROWS_NAMED).join(', ')}
            {rows.length > ROWS_NAMED &&
              ` … ${say('files.moreRows', { count: rows.length - ROWS_NAMED })}`}
          </p>
        </details>
      )}
    </li>
  );
}

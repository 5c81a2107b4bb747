import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { ProblemGroup, Staged } from '../../../core/loading/staged.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { NOTHING_CORRECTED } from './corrections-history.ts';
import { DroppedCorrections } from './problems/DroppedCorrections.tsx';
import { ProblemTools } from './problems/ProblemTools.tsx';
import type { Upload } from './upload.ts';

const GroupRows = lazy(() =>
  import('./problems/GroupRows.tsx').then(({ GroupRows }) => ({ default: GroupRows })),
);

/** Problems by cause, the blocking ones first, each with its rows and what can be done about them. */
export function ProblemGroups(props: { readonly upload: Upload; readonly staged: Staged }) {
  const { upload, staged } = props;
  const { stage, history } = upload;
  const say = useSay();
  const lists = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { session } = useWorkbench();
  const saving = useMutation({
    mutationFn: () => session.rejectedRows(staged.id),
    onSuccess: (csv) =>
      saveFile(csv, `${staged.fileName.replace(/\.[^.]*$/u, '')}-rejected.csv`, 'text/csv'),
  });
  /** To the list of rows, or where all of them are right now, to the title. */
  const focusOn = (listId: string) =>
    requestAnimationFrame(() => (document.getElementById(listId) ?? title.current)?.focus());
  if (staged.groups.length === 0 && history === NOTHING_CORRECTED) return null;
  const order = ['blocking', 'rejected-row', 'warning'];
  const groups = staged.groups.toSorted(
    (a, b) => order.indexOf(a.problem.severity) - order.indexOf(b.problem.severity),
  );
  return (
    <section aria-label={`${say('files.problems')}: ${staged.fileName}`}>
      <h4 ref={title} tabIndex={-1}>
        {say('files.problems')}
      </h4>
      {stage.step === 'staged' && <DroppedCorrections dropped={stage.dropped} />}
      <ul className="problem-groups">
        {groups.map((group, at) => (
          <GroupItem
            key={group.id ?? `${group.problem.code} ${String(at)}`}
            uploadId={upload.id}
            staged={staged}
            group={group}
            listId={`${lists}-${group.id ?? ''}`}
            onCorrected={focusOn}
          />
        ))}
      </ul>
      <ProblemTools uploadId={upload.id} staged={staged} history={history} />
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

function GroupItem(props: {
  readonly uploadId: number;
  readonly staged: Staged;
  readonly group: ProblemGroup;
  readonly listId: string;
  readonly onCorrected: (listId: string) => void;
}) {
  const { group, listId, onCorrected } = props;
  const say = useSay();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { problem, count, rows } = group;
  const canFix = problem.severity === 'rejected-row';
  return (
    <li>
      <strong>{say(`files.severity.${problem.severity}`)}</strong>{' '}
      {problem.place.column !== undefined && say('files.column', { column: problem.place.column })}{' '}
      {words(problem.words)}
      {rows.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{say(canFix ? 'fix.allRows' : 'fix.seeRows', { count })}</summary>
          {open && (
            <Suspense fallback={<p>{say('fix.loading')}</p>}>
              <GroupRows {...props} onCorrected={() => onCorrected(listId)} />
            </Suspense>
          )}
        </details>
      )}
    </li>
  );
}

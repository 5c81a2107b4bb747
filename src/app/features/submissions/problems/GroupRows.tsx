import { useState } from 'react';
import type { ProblemGroup, ProblemRow, Staged } from '../../../../core/loading/staged.ts';
import { useSay } from '../../../language/use-say.ts';
import { FixForm } from './FixForm.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { SeenValuesTable } from './SeenValuesTable.tsx';
import { SkipForm } from './SkipForm.tsx';
import { useCorrecting } from './use-correcting.ts';

/** The rows of one problem, and what can be done about them: all alike, one by one, or not at all. */
export function GroupRows(props: {
  readonly uploadId: number;
  readonly staged: Staged;
  readonly group: ProblemGroup;
  /** Id of the list of rows, to be focused when a correction is made. */
  readonly listId: string;
  readonly onCorrected: () => void;
}) {
  const { uploadId, staged, group, listId, onCorrected } = props;
  const say = useSay();
  const [open, setOpen] = useState<ProblemRow | null>(null);
  const correcting = useCorrecting(uploadId, () => {
    setOpen(null);
    onCorrected();
  });
  const close = () => {
    setOpen(null);
    document.getElementById(listId)?.focus();
  };
  const canFix = group.problem.severity === 'rejected-row';
  return (
    <>
      {canFix && (
        <>
          <SeenValuesTable staged={staged} groupId={group.id ?? ''} correcting={correcting} />
          <details className="no-print">
            <summary>{say('fix.skipAll', { count: group.count })}</summary>
            <p className="small">{say('fix.skipWhat')}</p>
            <SkipForm
              rows={group.rows}
              button={say('fix.skipRows', { count: group.count })}
              correcting={correcting}
            />
          </details>
        </>
      )}
      <ProblemTable
        id={listId}
        staged={staged}
        group={group}
        {...(canFix ? { onOpen: setOpen } : {})}
      />
      {open !== null && (
        <FixForm
          key={open.row}
          staged={staged}
          problem={open}
          correcting={correcting}
          onClose={close}
        />
      )}
      {correcting.isPending && <p role="status">{say('fix.working')}</p>}
      {correcting.isError && (
        <p role="alert">{say('fix.failed', { reason: correcting.error.message })}</p>
      )}
    </>
  );
}

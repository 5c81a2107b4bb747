import { useRef } from 'react';
import { useSay } from '../../language/use-say.ts';
import type { Holdings } from '../../session/session.ts';
import { Empty } from '../../ui/faces.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { SubmissionTable } from './SubmissionTable.tsx';
import { useSubmissionChanges } from './use-submission-changes.ts';

/** Every file that is in and every earlier version; whatever is changed here can be undone and redone. */
export function SubmissionList({ holdings }: { readonly holdings: Holdings }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const changing = useSubmissionChanges(() => heading.current?.focus());
  const { submissions } = holdings;
  const label = say('files.in', { count: submissions.length });
  const list = { holdings, busy: changing.isPending, onChange: changing.mutate };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {label}
      </h2>
      <div className="buttons">
        {holdings.canUndo && (
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={changing.isPending}
            onClick={() => changing.mutate({ do: 'undo' })}
          >
            {say('files.undo')}
          </button>
        )}
        {holdings.canRedo && (
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={changing.isPending}
            onClick={() => changing.mutate({ do: 'redo' })}
          >
            {say('submission.redo')}
          </button>
        )}
      </div>
      {changing.isError && (
        <p role="alert">{say('files.failedBecause', { reason: changing.error.message })}</p>
      )}
      {submissions.length === 0 ? (
        <Empty title={say('files.nothingIn')} />
      ) : (
        <SubmissionTable label={label} {...list} />
      )}
      <EarlierVersions {...list} />
    </section>
  );
}

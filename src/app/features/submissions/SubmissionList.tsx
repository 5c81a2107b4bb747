import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { dayOf, wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { putHoldings } from '../../queries.ts';
import type { Holdings } from '../../session/session.ts';
import { announce } from '../../ui/announce.ts';
import { Empty } from '../../ui/faces.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useWorkbench } from '../../view/Workbench.tsx';
import { useKindTitle } from './use-kind-title.ts';

/** Every file that is in, the latest first; each can be taken out, and the last change undone. */
export function SubmissionList({ holdings }: { readonly holdings: Holdings }) {
  const say = useSay();
  const language = useLanguage();
  const kindTitle = useKindTitle();
  const { session } = useWorkbench();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const changing = useMutation({
    mutationFn: async (submission: number | null) => {
      const after = await (submission === null ? session.undo() : session.remove(submission));
      await putHoldings(session, client, after);
    },
    onSuccess: (_, submission) => {
      heading.current?.focus();
      announce(say(submission === null ? 'files.undone' : 'files.removed'));
    },
  });
  const label = say('files.in', { count: holdings.submissions.length });
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {label}
      </h2>
      {holdings.canUndo && (
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={changing.isPending}
          onClick={() => changing.mutate(null)}
        >
          {say('files.undo')}
        </button>
      )}
      {changing.isError && (
        <p role="alert">{say('files.failedBecause', { reason: changing.error.message })}</p>
      )}
      {holdings.submissions.length === 0 ? (
        <Empty title={say('files.nothingIn')} />
      ) : (
        <TableScroll label={label}>
          <table className="usa-table usa-table--compact">
            <caption className="usa-sr-only">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{say('files.file')}</th>
                <th scope="col">{say('files.kindShort')}</th>
                <th scope="col">{say('files.when')}</th>
                <th scope="col" className="numeric">
                  {say('files.accepted')}
                </th>
                <th scope="col" className="numeric">
                  {say('files.rejected')}
                </th>
                <th scope="col">{say('files.hash')}</th>
                <th scope="col">{say('files.change')}</th>
              </tr>
            </thead>
            <tbody>
              {holdings.submissions.toReversed().map((submission) => (
                <tr key={submission.id}>
                  <th scope="row">{submission.fileName}</th>
                  <td>{kindTitle(submission.kind)}</td>
                  <td>
                    {submission.firstDate === null || submission.lastDate === null
                      ? '—'
                      : `${dayOf(submission.firstDate, language)} – ${dayOf(submission.lastDate, language)}`}
                  </td>
                  <td className="numeric">{wholeNumber(submission.counts.accepted, language)}</td>
                  <td className="numeric">{wholeNumber(submission.counts.rejected, language)}</td>
                  <td>
                    <abbr title={submission.hash}>{submission.hash.slice(0, 8)}</abbr>
                  </td>
                  <td>
                    <button
                      type="button"
                      className="usa-button usa-button--unstyled"
                      disabled={changing.isPending}
                      aria-label={say('files.removeNamed', { file: submission.fileName })}
                      onClick={() => changing.mutate(submission.id)}
                    >
                      {say('files.remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}

import { wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import type { Holdings } from '../../session/session.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { ReceiptButton } from './ReceiptButton.tsx';
import { SubmissionCells, SubmissionHeads } from './SubmissionCells.tsx';
import type { SubmissionChange } from './use-submission-changes.ts';

/** Every file that is in, the latest first; each can be taken out. */
export function SubmissionTable(props: {
  readonly label: string;
  readonly holdings: Holdings;
  readonly busy: boolean;
  readonly onChange: (change: SubmissionChange) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { submissions, versions } = props.holdings;
  const versionOf = (version: number, replaces: readonly number[]) => {
    const files = versions.filter(({ id }) => replaces.includes(id)).map((one) => one.fileName);
    return files.length === 0
      ? String(version)
      : say('submission.versionOf', { version, files: files.join(', ') });
  };
  return (
    <TableScroll label={props.label}>
      <table className="usa-table usa-table--compact">
        <caption className="usa-sr-only">{props.label}</caption>
        <thead>
          <tr>
            <SubmissionHeads />
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
          {submissions.toReversed().map((submission) => (
            <tr key={submission.id}>
              <SubmissionCells
                submission={submission}
                version={versionOf(submission.version, submission.replaces)}
              />
              <td className="numeric">{wholeNumber(submission.counts.accepted, language)}</td>
              <td className="numeric">{wholeNumber(submission.counts.rejected, language)}</td>
              <td>
                <abbr title={submission.hash}>{submission.hash.slice(0, 8)}</abbr>
              </td>
              <td>
                <div className="actions">
                  <ReceiptButton submissions={[submission]} />
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    disabled={props.busy}
                    aria-label={say('files.removeNamed', { file: submission.fileName })}
                    onClick={() => props.onChange({ do: 'remove', submission })}
                  >
                    {say('files.remove')}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

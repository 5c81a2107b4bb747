import type { Holdings } from '../../session/session.ts';
import type { Submission } from '../../../core/workspace/submission.ts';
import { besideIt, inItsPlace } from '../../../core/workspace/versions.ts';
import { wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { SubmissionCells, SubmissionHeads } from './SubmissionCells.tsx';
import type { SubmissionChange } from './use-submission-changes.ts';

/** What was replaced and is kept, the latest first; each can be put back in. */
export function EarlierVersions(props: {
  readonly holdings: Holdings;
  readonly busy: boolean;
  readonly onChange: (change: SubmissionChange) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { versions } = props.holdings;
  if (versions.length === 0) return null;
  const namesOf = (list: readonly Submission[]) => list.map((one) => one.fileName).join(', ');
  const whereItWouldGo = (version: Submission) => {
    const files = namesOf(inItsPlace(props.holdings, version));
    const beside = namesOf(besideIt(props.holdings, version));
    if (files !== '') return files;
    return beside === ''
      ? say('submission.nothing')
      : say('submission.besideIt', { files: beside });
  };
  const label = say('submission.earlier', { count: versions.length });
  return (
    <details className="earlier">
      <summary>{label}</summary>
      <p>{say('submission.earlierWhat')}</p>
      <TableScroll label={label}>
        <table className="usa-table usa-table--compact">
          <caption className="usa-sr-only">{label}</caption>
          <thead>
            <tr>
              <SubmissionHeads />
              <th scope="col" className="numeric">
                {say('submission.rows')}
              </th>
              <th scope="col">{say('submission.inItsPlace')}</th>
              <th scope="col">{say('files.change')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.toReversed().map((one) => (
              <tr key={one.id}>
                <SubmissionCells submission={one} version={String(one.version)} />
                <td className="numeric">{wholeNumber(one.counts.accepted, language)}</td>
                <td>{whereItWouldGo(one)}</td>
                <td>
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    disabled={props.busy}
                    aria-label={say('submission.restoreNamed', {
                      file: one.fileName,
                      version: one.version,
                    })}
                    onClick={() => props.onChange({ do: 'restore', submission: one })}
                  >
                    {say('submission.restore')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

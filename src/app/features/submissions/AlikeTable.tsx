import type { Alike } from '../../../core/loading/alike.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useHoldings } from '../../view/use-view.ts';
import { useColumnTitle } from './use-column-title.ts';

/** Each row of the file beside the row it repeats: what is the same, and what only one of them says. */
export function AlikeTable(props: { readonly staged: Staged; readonly pairs: readonly Alike[] }) {
  const { staged, pairs } = props;
  const say = useSay();
  const title = useColumnTitle(staged.kind);
  const { submissions } = useHoldings();
  const label = `${say('review.alike.show')}: ${staged.fileName}`;
  const cell = (column: string, value: string | null) =>
    say('review.alike.value', {
      column: title(column),
      value: value ?? say('review.alike.blank'),
    });
  const otherRow = ({ submissionId, otherRow: row }: Alike) => {
    const file = submissions.find(({ id }) => id === submissionId)?.fileName;
    return file === undefined
      ? say('review.alike.rowHere', { row })
      : say('review.alike.rowOf', { row, file });
  };
  const differing = (pair: Alike, of: 'own' | 'other') =>
    pair.differing.length === 0
      ? [say('review.alike.nothing')]
      : pair.differing.map((one) => cell(one.column, one[of]));
  return (
    <TableScroll label={label}>
      <table className="usa-table usa-table--compact alike">
        <caption className="usa-sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('review.alike.row')}</th>
            <th scope="col">{say('review.alike.here')}</th>
            <th scope="col">{say('review.alike.other')}</th>
            <th scope="col">{say('review.alike.there')}</th>
            <th scope="col">{say('review.alike.same')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.row} ${pair.submissionId ?? ''} ${pair.otherRow}`}>
              <th scope="row">{say('review.alike.rowHere', { row: pair.row })}</th>
              <td>
                <Lines lines={differing(pair, 'own')} />
              </td>
              <td>{otherRow(pair)}</td>
              <td>
                <Lines lines={differing(pair, 'other')} />
              </td>
              <td>
                <Lines lines={pair.same.map(({ column, value }) => cell(column, value))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

import type { Comparison } from '../../../core/loading/staged.ts';
import { oneDecimal } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { beforeAndAfter, type BeforeAfter } from './before-after.ts';

/** Rows, hours and people: in now, in the file, and after it goes in as chosen. */
export function BeforeAfterTable(props: {
  readonly fileName: string;
  readonly comparison: Comparison;
  readonly replaces: readonly number[] | null;
}) {
  const say = useSay();
  const language = useLanguage();
  const number = (value: number) => oneDecimal(value, language);
  const after = ({ after: value, atMost }: BeforeAfter) => {
    if (value === null) return say('submission.afterChoice');
    return atMost ? say('submission.atMost', { number: number(value) }) : number(value);
  };
  const label = say('submission.totalsOf', { file: props.fileName });
  return (
    <TableScroll label={label}>
      <table className="usa-table usa-table--compact">
        <caption>{say('submission.totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('submission.measure')}</th>
            <th scope="col" className="numeric">
              {say('submission.before')}
            </th>
            <th scope="col" className="numeric">
              {say('submission.own')}
            </th>
            <th scope="col" className="numeric">
              {say('submission.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {beforeAndAfter(props.comparison, props.replaces).map((row) => (
            <tr key={row.of}>
              <th scope="row">{say(`submission.${row.of}`)}</th>
              <td className="numeric">{number(row.before)}</td>
              <td className="numeric">{number(row.own)}</td>
              <td className="numeric">{after(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

import { DECLINED, NOT_REPORTED, type Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { BeforeAndAfter } from '../../../core/report/rates-as-if.ts';
import type { Labels } from '../../charts/labels.ts';
import { valueInWords } from '../../charts/row-words.ts';
import { useSay, type Say } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useLabels } from '../../view/use-labels.ts';
import { useNames } from '../../view/use-names.ts';
import { rateChanges, type RateChange } from './rate-changes.ts';

/** Less shows as no change in any unit. */
const SMALLEST = { fraction: 0.0005, amount: 0.005 };

/** Each key rate and group: now, after, and by how much it changes. */
export function RatesTable(props: {
  readonly fileName: string;
  readonly metrics: readonly Metric[];
  readonly rates: BeforeAndAfter;
  readonly period: string;
  /** In the order of the page. */
  readonly groupings: readonly Grouping[];
}) {
  const { metrics, rates } = props;
  const say = useSay();
  const labels = useLabels();
  const names = useNames();
  const changes = rateChanges(metrics, rates.before, rates.after, props.groupings);
  if (changes.length === 0) return null;
  // Every grouping has those whose group is not known.
  const groupOf = ({ grouping, group }: RateChange) =>
    group === DECLINED || group === NOT_REPORTED
      ? `${names.group(grouping, group)} (${names.grouping(grouping)})`
      : names.group(grouping, group);
  return (
    <TableScroll label={say('review.ratesOf', { file: props.fileName })}>
      <table className="usa-table usa-table--compact">
        <caption>{say('review.rates', { period: labels.period(props.period) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('review.rate')}</th>
            <th scope="col" className="numeric">
              {say('review.ratesBefore')}
            </th>
            <th scope="col" className="numeric">
              {say('review.ratesAfter')}
            </th>
            <th scope="col" className="numeric">
              {say('review.ratesChange')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={`${one.metric.id} ${one.grouping} ${one.group}`}>
              <th scope="row">
                {names.metric(one.metric.id)}: {groupOf(one)}
              </th>
              <td className="numeric">
                {one.before === undefined ? '—' : valueInWords(one.before, labels)}
              </td>
              <td className="numeric">{valueInWords(one.after, labels)}</td>
              <td className="numeric">{changeInWords(one, labels, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function changeInWords({ metric, change }: RateChange, labels: Labels, say: Say): string {
  if (change === null) return '—';
  const isAmount = metric.kind === 'amount';
  if (Math.abs(change) < (isAmount ? SMALLEST.amount : SMALLEST.fraction))
    return say('review.ratesSame');
  const size = isAmount
    ? labels.value(metric.id, Math.abs(change))
    : say('review.ratesPoints', { points: labels.points(Math.abs(change)) });
  return say(change > 0 ? 'review.ratesUp' : 'review.ratesDown', { size });
}

import { Link } from '@tanstack/react-router';
import { STAGES, type Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import type { View } from '../../view/resolve-view.ts';
import { standingOf } from '../../view/standing.ts';
import { useLabels } from '../../view/use-labels.ts';

/** Every measure of the group, stage by stage. */
export function GroupTable(props: {
  readonly view: View;
  readonly metrics: readonly Metric[];
  readonly rows: readonly ReportRow[];
}) {
  const say = useSay();
  const stages = STAGES.filter((stage) => props.metrics.some((metric) => metric.stage === stage));
  return (
    <TableScroll label={say('stage.everything')}>
      <table className="usa-table usa-table--compact">
        <caption>{say('stage.everything')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('group.metric')}</th>
            <th scope="col" className="numeric">
              {say('group.value')}
            </th>
            <th scope="col">{say('group.against')}</th>
            <th scope="col">{say('group.change')}</th>
            <th scope="col" className="numeric">
              {say('group.n')}
            </th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <tbody key={stage}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="table-part">
                {say(`stage.${stage}`)}
              </th>
            </tr>
            {props.metrics
              .filter((metric) => metric.stage === stage)
              .map((metric) => (
                <MetricRow key={metric.id} view={props.view} metric={metric} rows={props.rows} />
              ))}
          </tbody>
        ))}
      </table>
    </TableScroll>
  );
}

function MetricRow(props: {
  readonly view: View;
  readonly metric: Metric;
  readonly rows: readonly ReportRow[];
}) {
  const { view, metric } = props;
  const say = useSay();
  const words = useWords();
  const labels = useLabels();
  const own = props.rows.filter((row) => row.metric === metric.id);
  const now = own.find(({ period }) => period === view.period.id);
  const before = own.find(({ period }) => period === view.compare?.id);
  if (now === undefined) return null;
  const standing = standingOf(now, before, metric, labels, say);
  return (
    <tr>
      <th scope="row">
        <Link
          to="/stage/$stage"
          params={{ stage: metric.stage }}
          search={(kept) => ({ ...kept, metric: metric.id, by: [now.grouping] })}
        >
          {words(metric.title)}
        </Link>
      </th>
      <td className="numeric">{standing.value}</td>
      <td>
        {standing.needsLook && <strong>{say('standing.needsLook')} </strong>}
        {[standing.gap, standing.target].filter((part) => part !== '').join(' · ')}
      </td>
      <td>{standing.change}</td>
      <td className="numeric">{labels.count(now.n)}</td>
    </tr>
  );
}

import { Link } from '@tanstack/react-router';
import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { InTurn } from '../../ui/InTurn.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import type { View } from '../../view/resolve-view.ts';
import { StandingCell } from './StandingCell.tsx';

interface Standing {
  readonly view: View;
  readonly rows: readonly ReportRow[];
  readonly trend: readonly ReportRow[];
}

/** One row per stage, one column per group. */
export function StandingTable(props: Standing & { readonly metrics: readonly Metric[] }) {
  const { view, metrics } = props;
  const say = useSay();
  const words = useWords();
  return (
    <TableScroll label={say('overview.table')}>
      <table className="usa-table standing">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('overview.stage')}
            </th>
            {view.groupings.map((grouping) => (
              <th key={grouping.id} scope="colgroup" colSpan={grouping.groups.length}>
                {words(grouping.title)}
              </th>
            ))}
          </tr>
          <tr>
            {eachGroup(view.groupings).map(({ grouping, group }) => (
              <th key={`${grouping.id} ${group.id}`} scope="col">
                <Link
                  to="/group/$grouping/$group"
                  params={{ grouping: grouping.id, group: group.id }}
                  search={true}
                >
                  {words(group.title)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <InTurn key={metric.id} place={<tr className="in-turn" />}>
              <StandingRow {...props} metric={metric} />
            </InTurn>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function StandingRow(props: Standing & { readonly metric: Metric }) {
  const { view, metric } = props;
  const say = useSay();
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <Link
          to="/stage/$stage"
          params={{ stage: metric.stage }}
          search={({ metric: _metric, ...kept }) => kept}
        >
          {say(`stage.${metric.stage}`)}
        </Link>
        <br />
        <span className="small">{words(metric.title)}</span>
      </th>
      {eachGroup(view.groupings).map(({ grouping, group }) => (
        <td key={`${grouping.id} ${group.id}`}>
          <StandingCell
            view={view}
            metric={metric}
            rows={own(props.rows, metric, grouping, group.id)}
            trend={own(props.trend, metric, grouping, group.id)}
          />
        </td>
      ))}
    </tr>
  );
}

function eachGroup(groupings: readonly Grouping[]) {
  return groupings.flatMap((grouping) => grouping.groups.map((group) => ({ grouping, group })));
}

function own(
  rows: readonly ReportRow[],
  metric: Metric,
  grouping: Grouping,
  group: string,
): readonly ReportRow[] {
  return rows.filter(
    (row) =>
      row.metric === metric.id &&
      row.grouping === grouping.id &&
      row.group === group &&
      row.slice.length === 0,
  );
}

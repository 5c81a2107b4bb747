import type { ReportRow } from '../../../core/report/report.ts';
import type { Labels } from '../labels.ts';
import { groupBySlice } from './group-by-slice-model.ts';

/** Group × trade, employer or project as a real table with tinted cells; the words say what the tint says. */
export function GroupBySliceChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const model = groupBySlice(props.rows, props.labels);
  return (
    <div className="table-scroll" role="region" aria-label={props.title} tabIndex={0}>
      <table className="usa-table usa-table--compact group-by-slice">
        <caption>{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{props.labels.say('slice')}</th>
            {model.groups.map((group) => (
              <th key={group} scope="col">
                {group}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={model.groups[index]} className={`tint-${String(cell.tint)}`}>
                  <span className="group-by-slice__value">{cell.text}</span>
                  {cell.gap !== '' && <span className="group-by-slice__gap">{cell.gap}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { FigureTableView } from '../../charts/figure/FigureTableView.tsx';
import { useSay, useWords } from '../../language/use-say.ts';
import { FigurePart } from '../../view/FigurePart.tsx';
import type { View } from '../../view/resolve-view.ts';
import { groupsFirst, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { everythingTable } from './everything-table.ts';
import { useSubtitle } from './use-subtitle.ts';

/** Every number of the measure, those who declined or did not report too. */
export function EverythingTable(props: {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
  readonly report: CommitteeReport;
}) {
  const { metric, grouping, view, report } = props;
  const say = useSay();
  const words = useWords();
  const labels = useLabels();
  const subtitle = useSubtitle(metric, grouping, view);
  const rows = groupsFirst(
    selectRows(report.rows, { metric: metric.id, grouping: grouping.id, slice: null }),
    grouping,
  );
  const headline = say('stage.all', {
    metric: words(metric.title),
    grouping: words(grouping.title),
  });
  const table = everythingTable(rows, metric, headline, labels, say);
  return (
    <>
      <h2>{say('stage.everything')}</h2>
      <FigurePart
        metric={metric}
        report={report}
        view={view}
        headline={headline}
        subtitle={subtitle}
        table={table}
        part="all"
        isTable
      >
        <FigureTableView table={table} />
      </FigurePart>
    </>
  );
}

import { FigureTableView } from '../../charts/figure/FigureTableView.tsx';
import { useSay, useWords } from '../../language/use-say.ts';
import { FigurePart } from '../../view/FigurePart.tsx';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import type { KindFigureProps } from './KindFigure.tsx';
import { monthsTable } from './months-table.ts';
import { useSubtitle } from './use-subtitle.ts';

/** Month by month: each group's share, and whether it met its target. */
export function MonthsFigure({ metric, grouping, view, report }: KindFigureProps) {
  const say = useSay();
  const words = useWords();
  const labels = useLabels();
  const subtitle = useSubtitle(metric, grouping, view);
  const rows = onlyGroups(
    selectRows(report.rows, {
      metric: metric.id,
      grouping: grouping.id,
      period: view.period.id,
      slice: null,
    }),
    grouping,
  );
  const headline = say('stage.monthsHeadline', { group: words(grouping.title) });
  const table = monthsTable(rows, labels, headline, {
    month: say('stage.month'),
    met: say('finding.target-met'),
    notMet: say('finding.under-target'),
  });
  return (
    <FigurePart
      metric={metric}
      report={report}
      view={view}
      headline={headline}
      subtitle={subtitle}
      table={table}
      part="months"
      isTable
    >
      <FigureTableView table={table} />
    </FigurePart>
  );
}

import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { DistributionChart } from '../../charts/distribution/DistributionChart.tsx';
import { distributionTable } from '../../charts/distribution/distribution-model.ts';
import { SurvivalChart } from '../../charts/survival/SurvivalChart.tsx';
import { survivalTable } from '../../charts/survival/survival-model.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { FigurePart } from '../../view/FigurePart.tsx';
import type { View } from '../../view/resolve-view.ts';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { MonthsFigure } from './MonthsFigure.tsx';
import { OneGroupFigure } from './OneGroupFigure.tsx';
import { useSubtitle } from './use-subtitle.ts';

export interface KindFigureProps {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
  readonly report: CommitteeReport;
}

/** The figure that a metric's kind asks for. */
export function KindFigure(props: KindFigureProps) {
  switch (props.metric.kind) {
    case 'funnel':
    case 'quartile-bands':
      return <OneGroupFigure {...props} />;
    case 'uniformity':
      return <MonthsFigure {...props} />;
    case 'survival':
    case 'amount':
      return <AllGroupsFigure {...props} />;
    case 'rate':
    case 'hours-rate':
    case 'share':
    case 'turnover':
    case 'needed-share':
      return null;
  }
}

/** Survival curves, or how amounts are spread: every group in one figure. */
function AllGroupsFigure({ metric, grouping, view, report }: KindFigureProps) {
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
  const survival = metric.kind === 'survival';
  const headline = say(survival ? 'stage.survivalHeadline' : 'stage.distributionHeadline', {
    metric: words(metric.title),
  });
  const table = survival ? survivalTable : distributionTable;
  return (
    <FigurePart
      metric={metric}
      report={report}
      view={view}
      headline={headline}
      subtitle={subtitle}
      table={table(rows, labels, headline)}
      part={survival ? 'survival' : 'spread'}
    >
      {survival ? (
        <SurvivalChart rows={rows} labels={labels} title={headline} />
      ) : (
        <DistributionChart rows={rows} labels={labels} title={headline} />
      )}
    </FigurePart>
  );
}

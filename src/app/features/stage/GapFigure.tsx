import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { headlineOf } from '../../../core/findings/headline-of.ts';
import { DumbbellChart } from '../../charts/dumbbell/DumbbellChart.tsx';
import { dumbbellTable } from '../../charts/dumbbell/dumbbell-model.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { coverageWords } from '../../view/coverage-words.ts';
import { FigurePart } from '../../view/FigurePart.tsx';
import type { View } from '../../view/resolve-view.ts';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { useSubtitle } from './use-subtitle.ts';

/** Each group beside its target and beside where it stood before. */
export function GapFigure(props: {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
  readonly report: CommitteeReport;
}) {
  const { metric, grouping, view, report } = props;
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const labels = useLabels();
  const subtitle = useSubtitle(metric, grouping, view);
  const chosen = { metric: metric.id, grouping: grouping.id, slice: null };
  const now = onlyGroups(selectRows(report.rows, { ...chosen, period: view.period.id }), grouping);
  const before =
    view.compare === null
      ? []
      : onlyGroups(selectRows(report.rows, { ...chosen, period: view.compare.id }), grouping);
  if (now.every(({ value }) => value === null))
    return (
      <Empty
        title={`${words(grouping.title)}: ${labels.reason(now[0]?.reason ?? 'no-rows')}`}
        words={say('empty.noRowsWhat')}
      />
    );
  const headline = words(headlineOf(now, catalogue) ?? metric.title);
  return (
    <FigurePart
      metric={metric}
      report={report}
      view={view}
      headline={headline}
      subtitle={subtitle}
      note={coverageWords(report, metric.id, grouping.id, view.period.id, labels, say)}
      table={dumbbellTable(now, before, labels, headline)}
      part="gap"
    >
      <DumbbellChart now={now} before={before} labels={labels} title={headline} />
    </FigurePart>
  );
}

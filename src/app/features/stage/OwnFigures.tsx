import { groupingsOf } from '../../../core/definition/applicable.ts';
import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { InTurn } from '../../ui/InTurn.tsx';
import { Note } from '../../ui/Note.tsx';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import type { View } from '../../view/resolve-view.ts';
import { useReport } from '../../view/use-report.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { KindFigure } from './KindFigure.tsx';
import { ownMetrics } from './own-metrics.ts';

/** The stage's own figures: funnel, survival, quarters of pay, spread, months. */
export function OwnFigures(props: {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
}) {
  const say = useSay();
  const { catalogue } = useWorkbench();
  const metrics = ownMetrics(catalogue, props.metric);
  if (metrics.length === 0) return null;
  return (
    <>
      <h2>{say('stage.own')}</h2>
      {metrics.map((metric) => (
        <OwnFigure key={metric.id} metric={metric} grouping={props.grouping} view={props.view} />
      ))}
    </>
  );
}

function OwnFigure(props: {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
}) {
  const { metric, grouping, view } = props;
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const possible = groupingsOf(metric, catalogue).some(({ id }) => id === grouping.id);
  const report = useReport(view, {
    metrics: [metric.id],
    groupings: possible ? [grouping.id] : [],
    slices: [],
    periods: [view.period],
  });
  if (!possible)
    return (
      <Note tone="info">{say('stage.notForGrouping', { grouping: words(grouping.title) })}</Note>
    );
  return (
    <ReportFaces result={report}>
      {(answer) => (
        <InTurn>
          <KindFigure metric={metric} grouping={grouping} view={view} report={answer} />
        </InTurn>
      )}
    </ReportFaces>
  );
}

import { groupingsOf, slicesOf } from '../../../core/definition/applicable.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Note } from '../../ui/Note.tsx';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import type { View } from '../../view/resolve-view.ts';
import { periodsOf, useReport } from '../../view/use-report.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { BreakdownFigures } from './BreakdownFigures.tsx';
import { EverythingTable } from './EverythingTable.tsx';
import { GapFigure } from './GapFigure.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { SliceChoice } from './SliceChoice.tsx';
import { TrendFigure } from './TrendFigure.tsx';

/** Gap, trend, where it comes from, how it looks inside, and every number of one measure. */
export function MetricFigures({ metric, view }: { readonly metric: Metric; readonly view: View }) {
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const possible = groupingsOf(metric, catalogue).map(({ id }) => id);
  const groupings = view.groupings.filter(({ id }) => possible.includes(id));
  const left = view.groupings.filter(({ id }) => !possible.includes(id));
  const slices = slicesOf(metric, catalogue);
  const slice = slices.includes(view.slice) ? view.slice : slices[0];
  const question = { metrics: [metric.id], groupings: groupings.map(({ id }) => id) };
  const report = useReport(view, {
    ...question,
    slices: slice === undefined ? [] : [slice],
    periods: periodsOf(view),
  });
  const trend = useReport(view, { ...question, slices: [], periods: view.quarters });
  return (
    <>
      <p className="lead">{words(metric.question)}</p>
      {left.map((grouping) => (
        <Note key={grouping.id} tone="info">
          {say('stage.notForGrouping', { grouping: words(grouping.title) })}
        </Note>
      ))}
      {groupings.length > 0 && (
        <ReportFaces result={report}>
          {(answer) => (
            <>
              <h2>{say('stage.gap')}</h2>
              {groupings.map((grouping) => (
                <GapFigure
                  key={grouping.id}
                  metric={metric}
                  grouping={grouping}
                  view={view}
                  report={answer}
                />
              ))}
              {trend.data !== undefined && (
                <TrendFigure
                  metric={metric}
                  groupings={groupings}
                  view={view}
                  report={trend.data}
                />
              )}
              <OwnFigures metric={metric} groupings={groupings} view={view} report={answer} />
              {slice !== undefined && (
                <>
                  <h2>{say('stage.breakdown')}</h2>
                  <SliceChoice slices={slices} chosen={slice} />
                  <BreakdownFigures
                    metric={metric}
                    groupings={groupings}
                    slice={slice}
                    view={view}
                    report={answer}
                  />
                </>
              )}
              <EverythingTable metric={metric} view={view} report={answer} />
            </>
          )}
        </ReportFaces>
      )}
    </>
  );
}

import { groupingsOf, slicesOf } from '../../../core/definition/applicable.ts';
import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { InTurn } from '../../ui/InTurn.tsx';
import { Note } from '../../ui/Note.tsx';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import type { View } from '../../view/resolve-view.ts';
import { periodsOf, useReport } from '../../view/use-report.ts';
import { useViewSearch } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { BreakdownFigures } from './BreakdownFigures.tsx';
import { EverythingTable } from './EverythingTable.tsx';
import { GapFigure } from './GapFigure.tsx';
import { GroupingChoice } from './GroupingChoice.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { SliceChoice } from './SliceChoice.tsx';
import { TrendFigure } from './TrendFigure.tsx';

/** One measure, one way of looking at people at a time. */
export function MetricFigures({ metric, view }: { readonly metric: Metric; readonly view: View }) {
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const { shown } = useViewSearch();
  const possible = groupingsOf(metric, catalogue).map(({ id }) => id);
  const fitting = view.groupings.filter(({ id }) => possible.includes(id));
  const grouping = fitting.find(({ id }) => id === shown) ?? fitting[0];
  return (
    <>
      <p className="lead">{words(metric.question)}</p>
      {view.groupings
        .filter((one) => !fitting.includes(one))
        .map((one) => (
          <Note key={one.id} tone="info">
            {say('stage.notForGrouping', { grouping: words(one.title) })}
          </Note>
        ))}
      {grouping !== undefined && (
        <>
          <GroupingChoice groupings={fitting} chosen={grouping} />
          <GroupingFigures metric={metric} grouping={grouping} view={view} />
        </>
      )}
    </>
  );
}

interface GroupingProps {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly view: View;
}

/** Gap, trend, how it looks inside, where it comes from, and every number. */
function GroupingFigures(props: GroupingProps) {
  const { metric, grouping, view } = props;
  const say = useSay();
  const { catalogue } = useWorkbench();
  const slices = slicesOf(metric, catalogue);
  const slice = slices.includes(view.slice) ? view.slice : slices[0];
  const report = useReport(view, {
    metrics: [metric.id],
    groupings: [grouping.id],
    slices: slice === undefined ? [] : [slice],
    periods: periodsOf(view),
  });
  const stepped = metric.kind === 'funnel' || metric.kind === 'quartile-bands';
  return (
    <ReportFaces result={report}>
      {(answer) => (
        <>
          {!stepped && (
            <>
              <h2>{say('stage.gap')}</h2>
              <InTurn>
                <GapFigure {...props} report={answer} />
              </InTurn>
              <Trend {...props} />
            </>
          )}
          {!stepped && slice !== undefined && (
            <>
              <h2>{say('stage.breakdown')}</h2>
              <SliceChoice slices={slices} chosen={slice} />
              <BreakdownFigures {...props} slice={slice} report={answer} />
            </>
          )}
          <OwnFigures {...props} />
          <InTurn>
            <EverythingTable {...props} report={answer} />
          </InTurn>
        </>
      )}
    </ReportFaces>
  );
}

/** Its answer comes by itself, and redraws nothing else. */
function Trend(props: GroupingProps) {
  const { metric, grouping, view } = props;
  const { data } = useReport(view, {
    metrics: [metric.id],
    groupings: [grouping.id],
    slices: [],
    periods: view.quarters,
  });
  return data === undefined ? null : <TrendFigure {...props} report={data} />;
}

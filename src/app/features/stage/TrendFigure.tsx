import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { CommitteeReport, ReportRow } from '../../../core/report/report.ts';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import { trendInWords, trendSeries, trendTable } from '../../charts/trend/trend-model.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { InTurn } from '../../ui/InTurn.tsx';
import { FigurePart } from '../../view/FigurePart.tsx';
import type { View } from '../../view/resolve-view.ts';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { inParts } from './in-parts.ts';
import { useSubtitle } from './use-subtitle.ts';

/** Lines told apart by eye in one figure. */
const LINES = 4;

/** Quarter by quarter, up to four groups a figure; groups with a target stand by themselves, so that it can be seen. */
export function TrendFigure(props: {
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
  const periods = view.quarters.map(({ id }) => id);
  const rows = onlyGroups(
    selectRows(report.rows, { metric: metric.id, grouping: grouping.id, slice: null }),
    grouping,
  );
  const lines = grouping.groups
    .map(({ id }) => rows.filter(({ group }) => group === id))
    .filter((line) => line.some(({ value }) => value !== null));
  const hasTarget = (line: readonly ReportRow[]) => line.some(({ target }) => target !== null);
  const parts: readonly (readonly ReportRow[])[] = [
    ...inParts(lines.filter(hasTarget), LINES),
    ...inParts(
      lines.filter((line) => !hasTarget(line)),
      LINES,
    ),
  ].map((part) => part.flat());
  const title = say('stage.trendHeadline', { metric: words(metric.title) });
  return (
    <>
      <h2>{say('stage.trend')}</h2>
      {parts.map((part, index) => {
        const change = trendInWords(trendSeries(part, periods, labels), metric.id, labels);
        const headline = change === '' ? title : change;
        return (
          <InTurn key={part[0]?.group}>
            <FigurePart
              metric={metric}
              report={report}
              view={view}
              headline={headline}
              subtitle={`${title}. ${subtitle}`}
              table={trendTable(part, periods, labels, headline)}
              part={`trend-${String(index + 1)}`}
            >
              <TrendChart rows={part} periods={periods} labels={labels} title={headline} />
            </FigurePart>
          </InTurn>
        );
      })}
    </>
  );
}

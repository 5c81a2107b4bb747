import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric, SliceDimension } from '../../../core/definition/metric.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { ContributionChart } from '../../charts/contribution/ContributionChart.tsx';
import { contributionTable } from '../../charts/contribution/contribution-model.ts';
import { GroupBySliceChart } from '../../charts/group-by-slice/GroupBySliceChart.tsx';
import { groupBySliceTable } from '../../charts/group-by-slice/group-by-slice-model.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { InTurn } from '../../ui/InTurn.tsx';
import { FigurePart } from '../../view/FigurePart.tsx';
import type { View } from '../../view/resolve-view.ts';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { GroupChoice } from './GroupChoice.tsx';
import { useGroupShown } from './use-group-shown.ts';
import { useSubtitle } from './use-subtitle.ts';

/** Where it comes from: who holds the missing part of one group, and every group in every part. */
export function BreakdownFigures(props: {
  readonly metric: Metric;
  readonly grouping: Grouping;
  readonly slice: SliceDimension;
  readonly view: View;
  readonly report: CommitteeReport;
}) {
  const { metric, grouping, slice, view, report } = props;
  const say = useSay();
  const words = useWords();
  const labels = useLabels(slice);
  const subtitle = useSubtitle(metric, grouping, view);
  const rows = onlyGroups(
    selectRows(report.rows, {
      metric: metric.id,
      grouping: grouping.id,
      period: view.period.id,
      slice,
    }),
    grouping,
  ).filter(({ step }) => step === null);
  const missing = rows.filter(({ target }) => target !== null && target.shortfall > 0);
  const groups = grouping.groups.filter(({ id }) => missing.some(({ group }) => group === id));
  const [group, setGroup] = useGroupShown(groups);
  if (rows.every(({ value }) => value === null)) return <Empty title={say('stage.noBreakdown')} />;
  const own = missing.filter((row) => row.group === group?.id);
  const held = say('stage.contributionHeadline', {
    group: group === undefined ? '' : words(group.title),
  });
  const spread = say('stage.breakdownHeadline', {
    metric: words(metric.title),
    dimension: say(`view.${slice}`),
  });
  return (
    <>
      {group !== undefined && (
        <>
          <GroupChoice groups={groups} chosen={group} onChange={setGroup} />
          <InTurn>
            <FigurePart
              metric={metric}
              report={report}
              view={view}
              headline={held}
              subtitle={subtitle}
              table={contributionTable(own, labels, held)}
              part={`missing-by-${slice}`}
            >
              <ContributionChart rows={own} labels={labels} title={held} />
            </FigurePart>
          </InTurn>
        </>
      )}
      <InTurn>
        <FigurePart
          metric={metric}
          report={report}
          view={view}
          headline={spread}
          subtitle={subtitle}
          table={groupBySliceTable(rows, labels, spread)}
          part={`by-${slice}`}
          isTable
        >
          <GroupBySliceChart rows={rows} labels={labels} title={spread} />
        </FigurePart>
      </InTurn>
    </>
  );
}

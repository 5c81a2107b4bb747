import { FunnelChart } from '../../charts/funnel/FunnelChart.tsx';
import { funnelTable } from '../../charts/funnel/funnel-model.ts';
import { QuartileBandsChart } from '../../charts/quartile-bands/QuartileBandsChart.tsx';
import { bandTable } from '../../charts/quartile-bands/quartile-bands-model.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { FigurePart } from '../../view/FigurePart.tsx';
import { onlyGroups, selectRows } from '../../view/select-rows.ts';
import { useLabels } from '../../view/use-labels.ts';
import { GroupChoice } from './GroupChoice.tsx';
import type { KindFigureProps } from './KindFigure.tsx';
import { useGroupShown } from './use-group-shown.ts';
import { useSubtitle } from './use-subtitle.ts';

/** Funnel or quarters of pay: one group at a time, all of them in the table. */
export function OneGroupFigure({ metric, grouping, view, report }: KindFigureProps) {
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
  const groups = grouping.groups.filter(({ id }) => rows.some(({ group }) => group === id));
  const [group, setGroup] = useGroupShown(groups);
  if (group === undefined) return null;
  const own = rows.filter((row) => row.group === group.id);
  const funnel = metric.kind === 'funnel';
  const headline = say(funnel ? 'stage.funnelHeadline' : 'stage.bandsHeadline', {
    group: words(group.title),
  });
  const table = funnel ? funnelTable : bandTable;
  return (
    <>
      <GroupChoice groups={groups} chosen={group} onChange={setGroup} />
      <FigurePart
        metric={metric}
        report={report}
        view={view}
        headline={headline}
        subtitle={subtitle}
        table={table(rows, labels, headline)}
        part={funnel ? 'funnel' : 'quarters'}
      >
        {funnel ? (
          <FunnelChart rows={own} labels={labels} title={headline} />
        ) : (
          <QuartileBandsChart rows={own} labels={labels} title={headline} />
        )}
      </FigurePart>
    </>
  );
}

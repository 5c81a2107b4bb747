import type { Group } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import type { View } from '../../view/resolve-view.ts';
import { standingOf } from '../../view/standing.ts';
import { useLabels } from '../../view/use-labels.ts';

/** The seven stages in a row: one number each, and what stands out in it. */
export function GroupFigure(props: {
  readonly group: Group;
  readonly view: View;
  readonly metrics: readonly Metric[];
  readonly rows: readonly ReportRow[];
}) {
  const { view, metrics } = props;
  const say = useSay();
  const words = useWords();
  const labels = useLabels();
  const now = props.rows.filter(({ period }) => period === view.period.id);
  return (
    <ol className="stages" aria-label={say('group.title', { group: words(props.group.title) })}>
      {now.map((row) => {
        const metric = metrics.find(({ id }) => id === row.metric);
        if (metric === undefined) return null;
        const before = props.rows.find(
          (other) => other.metric === row.metric && other.period === view.compare?.id,
        );
        const standing = standingOf(row, before, metric, labels, say);
        return (
          <li key={row.metric} className={standing.needsLook ? 'stages__look' : undefined}>
            <span className="stages__name">{say(`stage.${row.stage}`)}</span>
            <span className="small">{words(metric.title)}</span>
            <span className="standing__value">{standing.value}</span>
            {standing.needsLook && (
              <span className="standing__under">{say('standing.needsLook')}</span>
            )}
            <span className="standing__line">{standing.gap}</span>
            <span className="standing__line">{standing.change}</span>
          </li>
        );
      })}
    </ol>
  );
}

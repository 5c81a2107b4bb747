import type { Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { drawnValue } from '../../charts/row-words.ts';
import { useSay } from '../../language/use-say.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';
import type { View } from '../../view/resolve-view.ts';
import { standingOf } from '../../view/standing.ts';
import { useLabels } from '../../view/use-labels.ts';

/** Value, target, gap in words, direction, and the line over time. */
export function StandingCell(props: {
  readonly view: View;
  readonly metric: Metric;
  readonly rows: readonly ReportRow[];
  readonly trend: readonly ReportRow[];
}) {
  const { view, metric, rows, trend } = props;
  const say = useSay();
  const labels = useLabels();
  const now = rows.find(({ period }) => period === view.period.id);
  if (now === undefined) return <span className="muted">{labels.reason('not-comparable')}</span>;
  const before = rows.find(({ period }) => period === view.compare?.id);
  const standing = standingOf(now, before, metric, labels, say);
  const drawn = trend.filter((row) => drawnValue(row) !== null);
  const values = view.quarters.map(
    ({ id }) => drawn.find(({ period }) => period === id)?.value ?? null,
  );
  const first = drawn.at(0);
  const last = drawn.at(-1);
  return (
    <>
      <span className={now.value === null ? 'standing__line' : 'standing__value'}>
        {standing.value}
      </span>
      {now.value !== null && (
        <span className="standing__n">{labels.say('people', { n: labels.count(now.n) })}</span>
      )}
      {standing.gap !== '' && (
        <span className={standing.needsLook ? 'standing__under' : 'standing__line'}>
          {standing.gap}
        </span>
      )}
      {standing.target !== '' && <span className="standing__line">{standing.target}</span>}
      {standing.change !== '' && <span className="standing__line">{standing.change}</span>}
      {first?.value != null && last?.value != null && (
        <Sparkline
          values={values}
          words={say('overview.trend', {
            first: labels.periodShort(first.period),
            from: labels.value(metric.id, first.value),
            to: labels.value(metric.id, last.value),
          })}
        />
      )}
    </>
  );
}

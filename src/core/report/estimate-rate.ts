import type { RateMetric } from '../definition/metric.ts';
import { highestRateReference } from '../statistics/reference-group.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { addCounts } from './add-terms.ts';
import { compareProportions, NOT_COMPARED, type Proportion } from './compare.ts';
import type { ReportInterval } from './report.ts';
import { mayCompare } from './small-n.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

/** Favourable ÷ all, group by group, with Wilson's interval and the comparison the metric asks for. */
export function estimateRate(view: View<RateMetric>): readonly Estimate[] {
  const rates = samplesOf(view, addCounts).map(({ group, terms }) => ({
    id: group.id,
    reported: group.reported,
    favourable: terms.numerator,
    n: terms.denominator,
  }));
  return proportionRows(
    view,
    view.metric.comparison,
    rates,
    addCounts(view.cells.known).denominator,
  );
}

export interface GroupProportion extends Proportion {
  readonly reported: boolean;
}

/** Rows of proportions; `pool` is everybody whose group is known, for the reference group's 2 %. */
export function proportionRows(
  view: View,
  comparison: RateMetric['comparison'],
  rates: readonly GroupProportion[],
  pool: number,
): readonly Estimate[] {
  const reported = rates.filter((rate) => rate.reported);
  const reference = referenceAmong(view, comparison, reported, pool);
  return rates.map((rate) => {
    const { id, favourable, n } = rate;
    const counts = { group: id, n, numerator: favourable, denominator: n };
    if (n === 0) return notEstimable('no-rows', counts);
    const against = rate.reported && reference !== null && reference.id !== id ? reference : null;
    const compared =
      against === null
        ? NOT_COMPARED
        : compareProportions(rate, against, comparison === 'four-fifths', view.thresholds);
    const interval = proportionInterval(favourable, n);
    return estimated({ ...counts, value: favourable / n, interval, ...compared });
  });
}

function referenceAmong(
  view: View,
  comparison: RateMetric['comparison'],
  rates: readonly GroupProportion[],
  pool: number,
): GroupProportion | null {
  if (comparison === 'none') return null;
  const id = comparison === 'four-fifths' ? highestRateReference(rates, pool) : view.pinned;
  return rates.find((rate) => rate.id === id) ?? null;
}

/** Wilson's interval, from 5 people up. */
export function proportionInterval(successes: number, trials: number): ReportInterval | null {
  const interval = mayCompare(trials) ? wilsonInterval(successes, trials) : null;
  return interval === null ? null : { ...interval, method: 'wilson' };
}

import type { HoursRateMetric } from '../definition/metric.ts';
import { ratioOfTotals } from '../statistics/ratio-of-totals.ts';
import { addTotals } from './add-terms.ts';
import { besidePinned, compareMeasured, type Measured } from './compare.ts';
import { mayCompare } from './small-n.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

/** Within each group, the part of its hours that meets the condition; beside the pinned reference. */
export function estimateHoursRate(view: View<HoursRateMetric>): readonly Estimate[] {
  const rates = samplesOf(view, addTotals).map(({ group, terms }) => {
    const { people: n, sumX, sumY, sumXX, sumXY, sumYY } = terms;
    return { group, terms, ratio: ratioOfTotals({ n, sumX, sumY, sumXX, sumXY, sumYY }) };
  });
  const measured = rates.flatMap(({ group, terms, ratio }): Measured[] => {
    if (!group.reported || ratio === null) return [];
    const { ratio: value, standardError } = ratio;
    return [{ id: group.id, n: terms.people, value, standardError }];
  });
  return rates.map(({ group, terms, ratio }) => {
    const { people: n, sumX, sumY } = terms;
    const row = { group: group.id, n, numerator: sumY, denominator: sumX };
    if (ratio === null) return notEstimable('no-rows', row);
    const compared = besidePinned(group.id, view.pinned, measured, (own, reference) =>
      compareMeasured(own, reference, view.thresholds),
    );
    const ends = mayCompare(n) ? ratio.interval : null;
    const interval = ends === null ? null : ({ ...ends, method: 'linearised-ratio' } as const);
    return estimated({ ...row, value: ratio.ratio, interval, ...compared });
  });
}

import type { NeededShareMetric } from '../definition/metric.ts';
import { shareNeededOfRemaining } from '../statistics/target-shortfall.ts';
import { addRemaining, addTotals } from './add-terms.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

/**
 * Share of the planned hours still to come that the group needs to end on its target, from the hours of
 * all time up to the period's end. Above 1 the target is out of reach; said, not capped. `n` is the people
 * behind the hours so far, numerator the group's hours needed, denominator the hours planned.
 */
export function estimateNeededShare(view: View<NeededShareMetric>): readonly Estimate[] {
  const remaining = addRemaining(view.cells.all).planned;
  const whole = addTotals(view.cells.all);
  return samplesOf(view, addTotals).map(({ group, terms }) => {
    const soFar = { numerator: terms.sumX, denominator: whole.sumX };
    const row = { group: group.id, n: whole.people };
    if (remaining === 0) return notEstimable('no-remaining-hours', row);
    const target = group.reported ? view.targetFor(view.metric.share, group.id) : null;
    if (target === null) return notEstimable('no-target', row);
    const needed = shareNeededOfRemaining(target.basisPoints, whole.sumX, terms.sumX, remaining);
    if (needed === null) return notEstimable('no-remaining-hours', row);
    return estimated({
      ...row,
      numerator: needed.share * remaining,
      denominator: remaining,
      value: needed.share,
      detail: { kind: 'needed', remaining, outOfReach: needed.outOfReach, soFar },
    });
  });
}

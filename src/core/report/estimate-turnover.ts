import type { TurnoverMetric } from '../definition/metric.ts';
import { addTurnovers } from './add-terms.ts';
import { besidePinned, compareMeasured, type Measured } from './compare.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

/**
 * Separations ÷ mean of the headcounts at the period's start and end. It can exceed 1 and has no interval:
 * one person can leave twice. `n` is the larger headcount.
 */
export function estimateTurnover(view: View<TurnoverMetric>): readonly Estimate[] {
  const samples = samplesOf(view, addTurnovers).map(({ group, terms }) => {
    const headcount = (terms.atStart + terms.atEnd) / 2;
    const n = Math.max(terms.atStart, terms.atEnd);
    return { group, n, events: terms.events, headcount };
  });
  const measured = samples.flatMap(({ group, n, events, headcount }): Measured[] => {
    if (!group.reported || headcount === 0) return [];
    return [{ id: group.id, n, value: events / headcount, standardError: null }];
  });
  return samples.map(({ group, n, events, headcount }) => {
    const row = { group: group.id, n, numerator: events, denominator: headcount };
    if (headcount === 0) return notEstimable('no-rows', row);
    const compared = besidePinned(group.id, view.pinned, measured, (own, reference) =>
      compareMeasured(own, reference, view.thresholds),
    );
    return estimated({ ...row, value: events / headcount, ...compared });
  });
}

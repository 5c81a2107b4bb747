import type { UniformityMetric } from '../definition/metric.ts';
import { hoursShort } from '../statistics/target-shortfall.ts';
import { addMonths, type TermsOf } from './add-terms.ts';
import type { Detail } from './report.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

type Months = Extract<Detail, { kind: 'monthly' }>['months'];

/**
 * Months in which the group's share of the hours met its target ÷ months with hours, all groups' together.
 * `n` is months. Without a target the months are still there to draw, and there is no value.
 */
export function estimateUniformity(view: View<UniformityMetric>): readonly Estimate[] {
  const whole = addMonths(view.cells.all);
  return samplesOf(view, addMonths).map(({ group, terms }) => {
    const target = group.reported ? view.targetFor(view.metric.targetOf, group.id) : null;
    const months = monthsOf(terms, whole, target?.basisPoints ?? null);
    const row = { group: group.id, n: months.length, detail: { kind: 'monthly', months } as const };
    if (months.length === 0) return notEstimable('no-rows', row);
    if (target === null) return notEstimable('no-target', row);
    const met = months.filter((month) => month.met === true).length;
    const counts = { numerator: met, denominator: months.length };
    return estimated({ ...row, ...counts, value: met / months.length });
  });
}

function monthsOf(
  part: TermsOf<'monthly'>,
  whole: TermsOf<'monthly'>,
  basisPoints: number | null,
): Months {
  const own = new Map(part.months.map(({ month, measure }) => [month, measure]));
  return whole.months
    .filter(({ measure }) => measure > 0)
    .map(({ month, measure }) => {
      const hours = own.get(month) ?? 0;
      const met = basisPoints === null ? null : hoursShort(basisPoints, measure, hours) === 0;
      return { month, share: hours / measure, met };
    });
}

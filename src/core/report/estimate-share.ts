import type { ShareMetric } from '../definition/metric.ts';
import { ratioOfTotals } from '../statistics/ratio-of-totals.ts';
import { addCounts, addTotals, type TermsOf } from './add-terms.ts';
import { proportionInterval } from './estimate-rate.ts';
import type { Detail, ReportInterval } from './report.ts';
import { mayCompare } from './small-n.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

/**
 * Each group's part of the whole. People and hours whose group is not reported stay in the whole (an
 * unreported hour is not a counted hour); the share among the known only stands beside it.
 * `n` is the people of the whole, 0 where rows came without persons.
 */
export function estimateShare(view: View<ShareMetric>): readonly Estimate[] {
  return 'measure' in view.metric.of ? shareOfTotals(view) : shareOfCounts(view);
}

function shareOfCounts(view: View<ShareMetric>): readonly Estimate[] {
  const whole = addCounts(view.cells.all).denominator;
  const known = addCounts(view.cells.known).denominator;
  return samplesOf(view, addCounts).map(({ group, terms }) => {
    const row = {
      group: group.id,
      n: whole,
      numerator: terms.denominator,
      denominator: whole,
    };
    if (whole === 0) return notEstimable('no-rows', row);
    return estimated({
      ...row,
      value: terms.denominator / whole,
      interval: proportionInterval(terms.denominator, whole),
      detail: group.reported ? knownOnly(terms.denominator, known, whole) : null,
    });
  });
}

function shareOfTotals(view: View<ShareMetric>): readonly Estimate[] {
  const whole = addTotals(view.cells.all);
  const known = addTotals(view.cells.known).sumX;
  return samplesOf(view, addTotals).map(({ group, terms }) => {
    const row = {
      group: group.id,
      n: whole.people,
      numerator: terms.sumX,
      denominator: whole.sumX,
    };
    if (whole.sumX === 0) return notEstimable('no-rows', row);
    return estimated({
      ...row,
      value: terms.sumX / whole.sumX,
      interval: partOfTotalsInterval(terms, whole),
      detail: group.reported ? knownOnly(terms.sumX, known, whole.sumX) : null,
    });
  });
}

/** In the group's own rows all hours count, in the others none: y is x there and 0 elsewhere. */
function partOfTotalsInterval(
  part: TermsOf<'totals'>,
  whole: TermsOf<'totals'>,
): ReportInterval | null {
  if (!mayCompare(whole.people)) return null;
  const { people, sumX, sumXX } = whole;
  const share = { n: people, sumX, sumXX, sumY: part.sumX, sumXY: part.sumXX, sumYY: part.sumXX };
  const interval = ratioOfTotals(share)?.interval ?? null;
  return interval === null ? null : { ...interval, method: 'linearised-ratio' };
}

function knownOnly(part: number, known: number, whole: number): Detail | null {
  if (known === whole) return null;
  return { kind: 'known-only', value: known === 0 ? null : part / known };
}

import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Interval, Z95 } from './estimated.ts';
import { moments } from './mean-interval.ts';
import { type Distribution, median, ranked } from './order-statistics.ts';
import { studentTQuantile } from './student-t.ts';

/** Fractions of the reference's pay, positive where the group is paid less: 0.03 is 97¢ per $1. */
export type PayGap = { readonly gap: number; readonly interval: Interval | null };

/**
 * Gap in median hourly pay, or in another amount of 0 and more, (reference − group) ÷ reference; null when
 * either has no people and when the reference's median is 0.
 *
 * A raw gap: it compares everybody with everybody, whatever their trade.
 * Source: Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172, reg. 9.
 */
export function medianGap(group: Distribution, reference: Distribution): number | null {
  requireNotNegative(group);
  requireNotNegative(reference);
  const paid = median(group);
  const referencePaid = median(reference);
  if (paid === null || referencePaid === null || referencePaid === 0) return null;
  return (referencePaid - paid) / referencePaid;
}

/**
 * Median gap with its 95 % interval; null when there is no gap. Interval null under 5 people in either, and
 * where a median or the low rank c is 0, which has no logarithm.
 *
 * Formula: per group c = round((n+1)/2 − √n), halves to the even number, se = (ln y(n−c+1) − ln y(c)) /
 * (2·Φ⁻¹(1 − P(Bin(n, ½) <= c − 1))); gap ends 1 − exp(ln(m_g/m_r) ± z√(se_g² + se_r²)).
 * Assumes independent people. On a pay scale the middle values tie and the interval
 * can shrink to the gap itself. Not for pay in different units.
 * Source: Price, R. M., Bonett, D. G. (2002), "Distribution-free confidence intervals for difference and
 * ratio of medians", J. Stat. Comput. Simul. 72, 119–124; standard error of Price and Bonett (2001),
 * "Estimating the variance of the sample median", J. Stat. Comput. Simul. 68, 295–305.
 */
export function priceBonettMedianGap(group: Distribution, reference: Distribution): PayGap | null {
  const gap = medianGap(group, reference);
  if (gap === null) return null;
  if (gap === 1) return { gap, interval: null };
  const groupError = logMedianStandardError(group);
  const referenceError = logMedianStandardError(reference);
  if (groupError === null || referenceError === null) return { gap, interval: null };
  return { gap, interval: gapEnds(gap, Z95 * Math.hypot(groupError, referenceError)) };
}

/**
 * Gap in mean hourly pay, (reference − group) ÷ reference, with its 95 % interval; null when either has
 * no people, interval null under 2 in either.
 *
 * Formula: delta method on logs: v = s_g²/(n_g·m_g²) + s_r²/(n_r·m_r²), ends 1 − exp(ln(m_g/m_r) ± t√v),
 * t with Satterthwaite's degrees of freedom v²/Σ(v_i²/(n_i − 1)).
 * Assumes independent people and positive pay; variances may differ. Not with outliers, which carry
 * the mean away.
 * Source: Bonett, D. G., Price, R. M. (2020), "Confidence intervals for ratios of means and medians", J.
 * Educ. Behav. Stat. 45, 750–770; SI 2017/172, reg. 8, for the gap.
 */
export function meanGap(group: Distribution, reference: Distribution): PayGap | null {
  requirePay(group);
  requirePay(reference);
  const paid = moments(group);
  const referencePaid = moments(reference);
  if (paid === null || referencePaid === null) return null;
  const gap = (referencePaid.mean - paid.mean) / referencePaid.mean;
  if (paid.variance === null || referencePaid.variance === null) return { gap, interval: null };
  const groupPart = paid.variance / (paid.n * paid.mean ** 2);
  const referencePart = referencePaid.variance / (referencePaid.n * referencePaid.mean ** 2);
  const variance = groupPart + referencePart;
  if (variance === 0) return { gap, interval: { low: gap, high: gap } };
  const degreesOfFreedom =
    variance ** 2 / (groupPart ** 2 / (paid.n - 1) + referencePart ** 2 / (referencePaid.n - 1));
  const reach = studentTQuantile(0.975, degreesOfFreedom) * Math.sqrt(variance);
  return { gap, interval: gapEnds(gap, reach) };
}

function gapEnds(gap: number, reach: number): Interval {
  const ratio = 1 - gap;
  return { low: 1 - ratio * Math.exp(reach), high: 1 - ratio * Math.exp(-reach) };
}

function logMedianStandardError(distribution: Distribution): number | null {
  const { n, at } = ranked(distribution);
  if (n < 5) return null;
  const c = roundHalfToEven((n + 1) / 2 - Math.sqrt(n));
  if (at(c) === 0) return null;
  const z = normalQuantile(1 - binomialCdf(c - 1, n, 0.5), 0, 1);
  return (Math.log(at(n - c + 1)) - Math.log(at(c))) / (2 * z);
}

function roundHalfToEven(value: number): number {
  const down = Math.floor(value);
  const isHalf = value - down === 0.5;
  return isHalf ? 2 * Math.round(value / 2) : Math.round(value);
}

function requireNotNegative(distribution: Distribution): void {
  if (distribution.some(({ value, count }) => count > 0 && !(value >= 0))) {
    throw new RangeError('an amount must not be below 0: leave other rows out and count them');
  }
}

function requirePay(distribution: Distribution): void {
  if (distribution.some(({ value, count }) => count > 0 && !(value > 0))) {
    throw new RangeError('pay must be above 0: leave other rows out and count them');
  }
}

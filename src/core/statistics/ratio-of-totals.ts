import { type Interval, Z95 } from './estimated.ts';
import { requireCount } from './require-counts.ts';

/** Sums over `n` persons of x (all their hours) and y (those that count), `0 <= y <= x` for each. */
export type PersonTotals = {
  readonly n: number;
  readonly sumX: number;
  readonly sumY: number;
  readonly sumXX: number;
  readonly sumXY: number;
  readonly sumYY: number;
};

export type RatioOfTotals = {
  readonly ratio: number;
  readonly standardError: number | null;
  readonly interval: Interval | null;
};

/**
 * Share of a total, Σy/Σx, with its linearised standard error and a 95 % interval on the logit scale;
 * null when Σx is 0. Without two persons, or with a share of 0 or 1, there is neither error nor interval.
 *
 * Formula: SE = √(n/(n−1) · Σ(y − Rx)²) / Σx; ends logit⁻¹(logit R ± z·SE/(R(1 − R))). The sum of
 * squares is built as (1−R)²Σy² − 2R(1−R)Σy(x−y) + R²Σ(x−y)², which loses fewer digits.
 * Assumes persons are independent; hours of one person are not. Pass n = 0 for rows that are already
 * aggregated. Not for the verdict on an hours goal, which is arithmetic: see hoursShort.
 * Source: Cochran, W. G. (1977), Sampling Techniques, 3rd ed., §2.11 and ch. 6; Binder, D. A. (1983), "On
 * the variances of asymptotically normal estimators from complex surveys", Int. Stat. Rev. 51, 279–292;
 * as svyratio in R survey.
 */
export function ratioOfTotals(totals: PersonTotals): RatioOfTotals | null {
  const { n, sumX, sumY } = totals;
  requireCount(n, 'persons');
  requireShare(sumX, sumY);
  if (sumX === 0) return null;
  const ratio = sumY / sumX;
  if (n < 2 || ratio <= 0 || ratio >= 1) return { ratio, standardError: null, interval: null };
  const standardError = Math.sqrt((n / (n - 1)) * residualSquares(totals, ratio)) / sumX;
  const logit = Math.log(sumY / (sumX - sumY));
  const reach = (Z95 * standardError) / (ratio * (1 - ratio));
  return {
    ratio,
    standardError,
    interval: {
      low: Math.min(ratio, inverseLogit(logit - reach)),
      high: Math.max(ratio, inverseLogit(logit + reach)),
    },
  };
}

function residualSquares(totals: PersonTotals, ratio: number): number {
  const { sumXX, sumXY, sumYY } = totals;
  const cross = sumXY - sumYY;
  const restSquares = sumXX - 2 * sumXY + sumYY;
  const rest = 1 - ratio;
  return Math.max(0, rest * rest * sumYY - 2 * ratio * rest * cross + ratio * ratio * restSquares);
}

function inverseLogit(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function requireShare(sumX: number, sumY: number): void {
  const rounding = 1e-9 * sumX;
  if (!(sumX >= 0 && sumY >= 0 && sumY <= sumX + rounding && Number.isFinite(sumX))) {
    throw new RangeError(`a total of ${sumY} out of ${sumX}`);
  }
}

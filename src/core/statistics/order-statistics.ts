import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { type Interval, Z95 } from './estimated.ts';
import { requireCount } from './require-counts.ts';

/** How many people have each value, in any order; the same value may stand more than once. */
export type Distribution = readonly { readonly value: number; readonly count: number }[];

export type RankedDistribution = {
  readonly n: number;
  /** Value of the person at this rank, 1 is the lowest. */
  readonly at: (rank: number) => number;
};

/** Ranks a distribution without writing out its people. */
export function ranked(distribution: Distribution): RankedDistribution {
  const ascending = distribution
    .filter(({ value, count }) => {
      requireCount(count, 'count');
      if (!Number.isFinite(value)) throw new RangeError(`a value must be a number, got ${value}`);
      return count > 0;
    })
    .sort((a, b) => a.value - b.value);
  let n = 0;
  const upTo = ascending.map(({ value, count }) => ({ value, last: (n += count) }));
  return { n, at: (rank) => valueAtRank(upTo, rank) };
}

function valueAtRank(upTo: readonly { value: number; last: number }[], rank: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((upTo[middle]?.last ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  const found = upTo[low];
  if (found === undefined || rank < 1 || rank > found.last) {
    throw new RangeError(`no person at rank ${rank}`);
  }
  return found.value;
}

/** Middle value, the mean of the two middle ones when n is even; null without people. */
export function median(distribution: Distribution): number | null {
  return quantile(distribution, 0.5);
}

/**
 * Value below which a share `p` (0–1) of people lie, interpolated; null without people.
 *
 * Formula: type 7: at h = (n − 1)p + 1, y(⌊h⌋) + (h − ⌊h⌋)(y(⌊h⌋ + 1) − y(⌊h⌋)). The default of R and
 * NumPy; other types differ with few people.
 * Source: Hyndman, R. J., Fan, Y. (1996), "Sample quantiles in statistical packages", Am. Stat. 50,
 * 361–365, definition 7.
 */
export function quantile(distribution: Distribution, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for 0 to 1, got ${p}`);
  const { n, at } = ranked(distribution);
  if (n === 0) return null;
  const place = (n - 1) * p;
  const whole = Math.floor(place);
  const part = place - whole;
  const below = at(whole + 1);
  if (part === 0) return below;
  const above = at(whole + 2);
  return part === 0.5 ? below / 2 + above / 2 : below + part * (above - below);
}

/**
 * 95 % interval of a median from two of the values themselves; null under 6 people, where none exists.
 *
 * Formula: [y(j), y(n+1−j)] with the largest j for which 2·P(Bin(n, ½) <= j − 1) <= .05. Covers at least
 * 95 %, whatever the shape, ties included.
 * Assumes independent people. Not for a gap between two medians: see priceBonettMedianGap.
 * Source: Conover, W. J. (1999), Practical Nonparametric Statistics, 3rd ed., §3.2; Campbell, M. J.,
 * Gardner, M. J. (1988), "Calculating confidence intervals for some non-parametric analyses", BMJ 296,
 * 1454–1456 (n = 10: ranks 2 and 9; 20: 6 and 15; 100: 40 and 61).
 */
export function medianInterval(distribution: Distribution): Interval | null {
  const { n, at } = ranked(distribution);
  if (n < 6) return null;
  const rank = lowerRank(n);
  return { low: at(rank), high: at(n + 1 - rank) };
}

function lowerRank(n: number): number {
  const fits = (rank: number): boolean => 2 * binomialCdf(rank - 1, n, 0.5) <= 0.05;
  let rank = Math.max(1, Math.floor(n / 2 - (Z95 * Math.sqrt(n)) / 2));
  while (!fits(rank)) rank -= 1;
  while (fits(rank + 1)) rank += 1;
  return rank;
}

import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { requireCounts } from './require-counts.ts';

/**
 * Difference of two selection rates in standard deviations, with its two-sided p-value; null when
 * either group has no people, or all or none of them were selected. Negative: the first is lower.
 *
 * Formula: z = (p1 − p2) / √(p̄(1 − p̄)(1/n1 + 1/n2)) with the pooled rate p̄, no continuity correction.
 * Assumes independent people and expected counts of at least 5; below that use fisherExact.
 * Source: Hazelwood School District v. United States, 433 U.S. 299 (1977), notes 14 and 17; Federal
 * Contract Compliance Manual, two-standard-deviation analysis.
 */
export function pooledZ(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): { readonly z: number; readonly pValue: number } | null {
  requireCounts(successes1, trials1);
  requireCounts(successes2, trials2);
  const successes = successes1 + successes2;
  const people = trials1 + trials2;
  if (trials1 === 0 || trials2 === 0 || successes === 0 || successes === people) return null;
  const pooled = successes / people;
  const remainder = (people - successes) / people;
  const variance = pooled * remainder * (1 / trials1 + 1 / trials2);
  const z = (successes1 / trials1 - successes2 / trials2) / Math.sqrt(variance);
  return { z, pValue: Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1)) };
}

/**
 * How many more of the first group would have been selected at the rate of both together, and the
 * standard deviation of that number by chance; negative when more were selected; null when either
 * group has no people.
 *
 * Formula: n1·k/N − x1 people; SD = √(n1·n2·k(N − k) / (N²(N − 1))), the hypergeometric one.
 * Not a count of people who were wronged: it is an expectation, not a list.
 * Source: Hazelwood, 433 U.S. 299, note 17; Gastwirth, J. L. (1988), Statistical Reasoning in Law and
 * Public Policy, vol. 1.
 */
export function selectionShortfall(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): { readonly people: number; readonly standardDeviation: number } | null {
  requireCounts(successes1, trials1);
  requireCounts(successes2, trials2);
  if (trials1 === 0 || trials2 === 0) return null;
  const successes = successes1 + successes2;
  const people = trials1 + trials2;
  const expected = (trials1 * successes) / people;
  const unexplained = (trials2 / people) * ((people - successes) / (people - 1));
  return {
    people: expected - successes1,
    standardDeviation: Math.sqrt(expected * unexplained),
  };
}

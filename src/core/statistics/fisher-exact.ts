import { minimumLikelihoodPValue } from './minimum-likelihood.ts';
import { requireCounts } from './require-counts.ts';

/**
 * Two-sided p-value of Fisher's exact test of equal rates in two groups; 1 when a margin is 0.
 *
 * Formula: with all four margins fixed, the first group's successes are hypergeometric; the p-value is
 * the sum over all tables at most as likely as the observed one.
 * Assumes each person is selected or not, independently. Conservative with few people. Not for the
 * same people counted twice, nor as evidence that rates are equal.
 * Source: Fisher, R. A. (1935), "The logic of inductive inference", J. R. Stat. Soc. 98, 39–82;
 * two-sided rule as R fisher.test and scipy.stats.fisher_exact.
 */
export function fisherExact(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): number {
  requireCounts(successes1, trials1);
  requireCounts(successes2, trials2);
  const successes = successes1 + successes2;
  const people = trials1 + trials2;
  if (trials1 === 0 || trials2 === 0 || successes === 0 || successes === people) return 1;
  return minimumLikelihoodPValue(
    {
      lowest: Math.max(0, successes - trials2),
      highest: Math.min(trials1, successes),
      mode: Math.floor(((trials1 + 1) * (successes + 1)) / (people + 2)),
      step: (k) => ((trials1 - k) / (k + 1)) * ((successes - k) / (trials2 - successes + k + 1)),
    },
    successes1,
  );
}

import { Z95 } from './estimated.ts';
import { requireCounts } from './require-counts.ts';

/** `ratio` and `high` are null where they have no finite value (nobody selected in the second group). */
export type RatioInterval = {
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number | null;
};

/**
 * Ratio of two proportions, first ÷ second, with its 95 % log interval; null when either group has no
 * trials or nobody succeeded in either.
 *
 * Formula: exp(ln(p1/p2) ± z√(1/x1 − 1/n1 + 1/x2 − 1/n2)). Where a count is 0, ½ stands for it in the
 * end that exists (x1 = 0: ratio and low 0; x2 = 0: ratio and high null); where everybody succeeded in
 * both, both counts lose ½ for the width. Trials are never changed. So low <= ratio <= high.
 * Assumes two independent groups. Not for very small groups, where Koopman's score interval is closer.
 * Source: Katz, D., Baptista, J., Azen, S. P., Pike, M. C. (1978), "Obtaining confidence intervals for
 * the risk ratio in cohort studies", Biometrics 34, 469–474; zero rules as BinomRatioCI in R DescTools.
 */
export function katzInterval(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): RatioInterval | null {
  requireCounts(successes1, trials1);
  requireCounts(successes2, trials2);
  if (trials1 === 0 || trials2 === 0) return null;
  if (successes1 === 0 && successes2 === 0) return null;
  if (successes1 === 0) {
    return { ratio: 0, low: 0, high: logEnds(0.5, trials1, successes2, trials2).high };
  }
  if (successes2 === 0) {
    return { ratio: null, low: logEnds(successes1, trials1, 0.5, trials2).low, high: null };
  }
  const bothFull = successes1 === trials1 && successes2 === trials2;
  const taken = bothFull ? 0.5 : 0;
  return {
    ratio: successes1 / trials1 / (successes2 / trials2),
    ...logEnds(successes1 - taken, trials1, successes2 - taken, trials2),
  };
}

function logEnds(x1: number, n1: number, x2: number, n2: number): { low: number; high: number } {
  const logRatio = Math.log(x1 / n1 / (x2 / n2));
  const reach = Z95 * Math.sqrt(Math.max(0, 1 / x1 - 1 / n1 + 1 / x2 - 1 / n2));
  return { low: Math.exp(logRatio - reach), high: Math.exp(logRatio + reach) };
}

/** A discrete distribution with one peak, given by the ratio of neighbouring probabilities. */
export type UnimodalDistribution = {
  readonly lowest: number;
  readonly highest: number;
  readonly mode: number;
  /** P(k+1) ÷ P(k), for lowest <= k < highest. */
  readonly step: (k: number) => number;
};

/**
 * Two-sided exact p-value: the probability of all outcomes at most as likely as the observed one.
 *
 * Formula: Σ P(k) over P(k) <= P(observed)·(1 + 1e−7). Probabilities are walked outward from the mode
 * as multiples of it, which keeps twelve digits where sums of log-gammas lose them; the walk ends where
 * they fall below the smallest double, so a p-value under about 1e−308 is 0.
 * Assumes `mode` is a true peak. Not doubling of the smaller tail and not mid-p, which give other numbers.
 * Source: Freeman, G. H., Halton, J. H. (1951), "Note on an exact treatment of contingency, goodness of
 * fit and other problems of significance", Biometrika 38, 141–149; tolerance as R fisher.test, binom.test.
 */
export function minimumLikelihoodPValue(
  distribution: UnimodalDistribution,
  observed: number,
): number {
  const { lowest, highest, mode, step } = distribution;
  const above: number[] = [];
  for (let k = mode, weight = 1; k < highest; k += 1) {
    weight *= step(k);
    if (weight === 0) break;
    above.push(weight);
  }
  const below: number[] = [];
  for (let k = mode, weight = 1; k > lowest; k -= 1) {
    weight /= step(k - 1);
    if (weight === 0) break;
    below.push(weight);
  }
  const offset = Math.abs(observed - mode);
  const side = observed > mode ? above : below;
  const atObserved = offset === 0 ? 1 : (side[offset - 1] ?? 0);
  const limit = atObserved * (1 + 1e-7);
  if (limit >= 1) return 1;
  const tails = sumUpTo(limit, above) + sumUpTo(limit, below);
  return Math.min(1, tails / (1 + sumUpTo(Infinity, above) + sumUpTo(Infinity, below)));
}

/** Adds the small ones first, which keeps the tail's digits. */
function sumUpTo(limit: number, descending: readonly number[]): number {
  return descending.reduceRight((sum, weight) => (weight <= limit ? sum + weight : sum), 0);
}

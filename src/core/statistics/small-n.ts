import { requireCount } from './require-counts.ts';

/**
 * - `none`: no rate, "no applicants", never 0 %.
 * - `withhold-verdict`: counts are shown to the committee only; no ratio, no verdict.
 * - `too-few`: rate and interval shown greyed, "too few to conclude".
 */
export type SampleSize = 'none' | 'withhold-verdict' | 'too-few' | 'enough';

/**
 * What may be said of a denominator of `n` people: 0, 1–4, 5–9, 10 and over.
 *
 * A house rule about saying too much, not a test: an interval at n = 10 is still very wide.
 * Source: the method sheet, small numbers; cf. 29 CFR 1607.4(D) on differences "based on small numbers".
 */
export function sampleSize(n: number): SampleSize {
  requireCount(n, 'n');
  if (n === 0) return 'none';
  if (n < 5) return 'withhold-verdict';
  return n < 10 ? 'too-few' : 'enough';
}

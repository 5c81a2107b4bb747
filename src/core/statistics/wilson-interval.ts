import { type Interval, Z95 } from './estimated.ts';
import { requireCounts } from './require-counts.ts';

/**
 * 95 % score interval of a proportion; null when there were no trials.
 *
 * Formula: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), no continuity correction. The low end
 * is exactly 0 when nobody succeeded and the high end exactly 1 when everybody did.
 * Assumes independent people with one chance each. Not for shares of hours (one person works many
 * hours; see ratioOfTotals), nor for the verdict on a contract goal, which is a count and no sample.
 * Source: Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical
 * inference", J. Am. Stat. Assoc. 22, 209–212; method 3 of Newcombe, R. G. (1998), "Two-sided
 * confidence intervals for the single proportion", Stat. Med. 17, 857–872.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  requireCounts(successes, trials);
  if (trials === 0) return null;
  const failures = trials - successes;
  const zSquared = Z95 * Z95;
  const centre = successes + zSquared / 2;
  const reach = Z95 * Math.sqrt((successes * failures) / trials + zSquared / 4);
  const scale = trials + zSquared;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: failures === 0 ? 1 : Math.min(1, (centre + reach) / scale),
  };
}

import { minimumLikelihoodPValue } from './minimum-likelihood.ts';
import { requireCounts } from './require-counts.ts';

/**
 * A count against an outside share (availability, a target): two-sided exact p-value and standard
 * deviations from the expected count, negative when under it; null when there are no people or the
 * share is 0 or 100 %, where chance plays no part.
 *
 * Formula: Σ P(k) over outcomes at most as likely as x under Bin(n, p); z = (x − np)/√(np(1 − p)).
 * Assumes independent people and a share known without error. Not for the verdict on a contract goal,
 * which is arithmetic, nor for hours.
 * Source: Castaneda v. Partida, 430 U.S. 482 (1977), note 17; Hazelwood, 433 U.S. 299 (1977), note 14;
 * two-sided rule as R binom.test.
 */
export function shareBinomial(
  inGroup: number,
  people: number,
  shareBasisPoints: number,
): { readonly pValue: number; readonly z: number } | null {
  requireCounts(inGroup, people);
  requireCounts(shareBasisPoints, 10_000);
  if (people === 0 || shareBasisPoints === 0 || shareBasisPoints === 10_000) return null;
  const odds = shareBasisPoints / (10_000 - shareBasisPoints);
  const expected = (people * shareBasisPoints) / 10_000;
  const variance = (expected * (10_000 - shareBasisPoints)) / 10_000;
  const pValue = minimumLikelihoodPValue(
    {
      lowest: 0,
      highest: people,
      mode: Math.min(people, Math.floor(((people + 1) * shareBasisPoints) / 10_000)),
      step: (k) => ((people - k) / (k + 1)) * odds,
    },
    inGroup,
  );
  return { pValue, z: (inGroup - expected) / Math.sqrt(variance) };
}

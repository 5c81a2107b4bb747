import { compareProducts } from './compare-products.ts';
import { requireCounts } from './require-counts.ts';

/**
 * Selection rate of a group ÷ selection rate of the reference; null when either has no people or the
 * reference rate is 0. Never capped.
 *
 * Count the favourable event (hired, completed, retained, promoted): on an unfavourable one the
 * group that is let go most comes out best. Not for groups under 10 people, see sampleSize.
 * Source: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4(D).
 */
export function impactRatio(
  favourable: number,
  people: number,
  referenceFavourable: number,
  referencePeople: number,
): number | null {
  requireCounts(favourable, people);
  requireCounts(referenceFavourable, referencePeople);
  if (people === 0 || referencePeople === 0 || referenceFavourable === 0) return null;
  return favourable / people / (referenceFavourable / referencePeople);
}

/**
 * Whether the impact ratio is under 4/5, compared in whole numbers (5·x·N < 4·X·n), so that 48 of 100
 * against 60 of 100 is exactly four fifths and not below. False when there is no ratio.
 *
 * A rule of thumb for where to look: with few people it is easily crossed by chance.
 * Source: 29 CFR 1607.4(D); its four-fifths rule.
 */
export function belowFourFifths(
  favourable: number,
  people: number,
  referenceFavourable: number,
  referencePeople: number,
): boolean {
  requireCounts(favourable, people);
  requireCounts(referenceFavourable, referencePeople);
  return compareProducts(5 * favourable, referencePeople, 4 * referenceFavourable, people) < 0;
}

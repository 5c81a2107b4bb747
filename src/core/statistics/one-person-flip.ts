import { compareProducts } from './compare-products.ts';
import { requireCounts } from './require-counts.ts';

/**
 * Whether moving one selection from the reference to a group with the lower rate would give the group
 * the higher rate: if so, the difference is too small to say anything.
 *
 * Formula: x/n < X/N and (x+1)/n > (X−1)/N, in whole numbers. False when the group is not the lower
 * one or either group has no people.
 * Not a test of significance: it says only how much hangs on one person.
 * Source: Questions and Answers on the Uniform Guidelines, 44 FR 11996 (1979), question 21.
 */
export function onePersonFlip(
  favourable: number,
  people: number,
  referenceFavourable: number,
  referencePeople: number,
): boolean {
  requireCounts(favourable, people);
  requireCounts(referenceFavourable, referencePeople);
  const lower = compareProducts(favourable, referencePeople, referenceFavourable, people) < 0;
  return (
    lower && compareProducts(favourable + 1, referencePeople, referenceFavourable - 1, people) > 0
  );
}

import { compareProducts } from './compare-products.ts';
import { requireCount, requireCounts } from './require-counts.ts';

export type SelectionGroup = {
  readonly id: string;
  readonly favourable: number;
  readonly n: number;
};

/**
 * Id of the group with the highest rate, among groups of at least 5 people and at least 2 % of
 * `pool`, the people whose group is known; null when no group is large enough.
 *
 * Rates are compared as exact fractions; ties go to the larger group, then to the id that sorts first.
 * Give it no `not reported` or `declined` row: those are nobody's reference. Not for pay or retention,
 * where the committee names the reference.
 * Source: 29 CFR 1607.4(D) (highest rate) and 1607.15(A)(2)(a) (2 % floor); the floor of 5 keeps three
 * people from becoming the measure of everybody (Biddle, Adverse Impact and Test Validation, 2006).
 */
export function highestRateReference(
  groups: readonly SelectionGroup[],
  pool: number,
): string | null {
  requireCount(pool, 'pool');
  let best: SelectionGroup | null = null;
  for (const group of groups) {
    requireCounts(group.favourable, group.n);
    const largeEnough = group.n >= 5 && 50 * group.n >= pool;
    if (largeEnough && (best === null || goesBefore(group, best))) best = group;
  }
  return best?.id ?? null;
}

function goesBefore(a: SelectionGroup, b: SelectionGroup): boolean {
  const byRate = compareProducts(a.favourable, b.n, b.favourable, a.n);
  if (byRate !== 0) return byRate > 0;
  return a.n === b.n ? a.id < b.id : a.n > b.n;
}

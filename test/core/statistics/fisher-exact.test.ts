import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/statistics/fisher-exact.ts';
import { recordedNumber } from '../../reference/recorded.ts';
import { smallGroup } from './arbitrary-counts.ts';
import { relativeError } from './relative-error.ts';

/** Every table with the same margins, weighed in whole numbers. */
function slowFisher(x1: number, n1: number, x2: number, n2: number): number {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
    return k > n ? 0n : ways;
  };
  const weight = (k: number) => choose(n1, k) * choose(n2, x1 + x2 - k);
  const all = Array.from({ length: Math.min(n1, x1 + x2) + 1 }, (_, k) => weight(k));
  const sum = (weights: bigint[]) => weights.reduce((total, one) => total + one, 0n);
  const extreme = all.filter((one) => one * 10_000_000n <= weight(x1) * 10_000_001n);
  return Number((sum(extreme) * 10n ** 18n) / sum(all)) / 1e18;
}

describe('Fisher’s exact test', () => {
  it('gives 0.4857 for Fisher’s cups of tea, as R and SciPy', () => {
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(0.485714285714, 12);
    const scipy = recordedNumber('exact', 'fisher_exact([[3, 1], [1, 3]])[1]');
    expect(relativeError(fisherExact(3, 4, 1, 4), scipy)).toBeLessThan(1e-12);
  });

  it.each([
    [2, 10, 8, 10],
    [0, 5, 5, 5],
    [7, 19, 31, 44],
    [10, 100, 25, 150],
    [557, 1835, 1198, 2691],
  ])('agrees with R for %i of %i against %i of %i', (x1, n1, x2, n2) => {
    const expected = recordedNumber('proportions', `fisher(${x1}, ${n1}, ${x2}, ${n2})`);
    expect(relativeError(fisherExact(x1, n1, x2, n2), expected)).toBeLessThan(1e-9);
  });

  it.each([
    [9, 30, 21, 60],
    [300, 30000, 390, 30000],
    [9000, 30000, 9150, 30000],
    [9000, 30000, 9600, 30000],
    [1200, 6000, 13500, 54000],
    [1, 40, 5000, 59960],
    [10000, 30000, 15000, 30000],
  ])('agrees with a sum in whole numbers for %i of %i against %i of %i', (x1, n1, x2, n2) => {
    const expected = recordedNumber('exact', `fisher(${x1}, ${n1}, ${x2}, ${n2})`);
    expect(relativeError(fisherExact(x1, n1, x2, n2), expected)).toBeLessThan(1e-10);
  });

  it('is 1 when a margin is 0', () => {
    expect(fisherExact(0, 0, 3, 10)).toBe(1);
    expect(fisherExact(0, 10, 0, 10)).toBe(1);
    expect(fisherExact(10, 10, 10, 10)).toBe(1);
  });

  it('equals the sum over all tables', () => {
    fc.assert(
      fc.property(smallGroup, smallGroup, ([x1, n1], [x2, n2]) => {
        expect(fisherExact(x1, n1, x2, n2)).toBeCloseTo(slowFisher(x1, n1, x2, n2), 11);
      }),
    );
  });

  it('does not depend on which group, or which outcome, is named first', () => {
    fc.assert(
      fc.property(smallGroup, smallGroup, ([x1, n1], [x2, n2]) => {
        const p = fisherExact(x1, n1, x2, n2);
        expect(fisherExact(x2, n2, x1, n1)).toBeCloseTo(p, 12);
        expect(fisherExact(n1 - x1, n1, n2 - x2, n2)).toBeCloseTo(p, 12);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

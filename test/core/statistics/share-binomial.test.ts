import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareBinomial } from '../../../src/core/statistics/share-binomial.ts';
import { recordedNumber } from '../../reference/recorded.ts';
import { relativeError } from './relative-error.ts';

describe('count against an outside share', () => {
  it.each([
    [3, 20, 4000, 0.4],
    [339, 870, 7910, 0.791],
    [10, 20, 5000, 0.5],
    [0, 12, 690, 0.069],
    [700, 10_000, 690, 0.069],
    [15_300, 100_000, 1530, 0.153],
    [60, 1000, 690, 0.069],
    [5, 9, 1500, 0.15],
  ])('has the p-value of R’s binom.test for %i of %i at %i basis points', (x, n, bp, share) => {
    const call = `binom.test(${x}, ${n}, ${share})$p.value`;
    const found = shareBinomial(x, n, bp);
    expect(relativeError(found?.pValue, recordedNumber('proportions', call))).toBeLessThan(1e-9);
  });

  it.each([
    [339, 870, 7910],
    [700, 10_000, 690],
    [2, 1500, 690],
  ])('agrees with a sum in whole numbers for %i of %i at %i basis points', (x, n, bp) => {
    const exact = recordedNumber('exact', `binomial(${x}, ${n}, ${bp})`);
    expect(relativeError(shareBinomial(x, n, bp)?.pValue, exact)).toBeLessThan(1e-11);
  });

  it('gives the 29 standard deviations of Castaneda v. Partida', () => {
    // 339 of 870 jurors, 79.1 % of the population: (339 − 688.17) / √(688.17 · 0.209)
    expect(shareBinomial(339, 870, 7910)?.z).toBeCloseTo(
      (339 - 688.17) / Math.sqrt(688.17 * 0.209),
      10,
    );
    expect(Math.round(-(shareBinomial(339, 870, 7910)?.z ?? NaN))).toBe(29);
  });

  it('does not exist without people or where the share leaves nothing to chance', () => {
    expect(shareBinomial(0, 0, 690)).toBeNull();
    expect(shareBinomial(0, 10, 0)).toBeNull();
    expect(shareBinomial(10, 10, 10_000)).toBeNull();
  });

  it('is a probability, the same for those not in the group', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9_999 }), ([x, n], bp) => {
        const found = shareBinomial(x, n, bp);
        const others = shareBinomial(n - x, n, 10_000 - bp);
        expect(found?.pValue).toBeGreaterThanOrEqual(0);
        expect(found?.pValue).toBeLessThanOrEqual(1);
        expect(others?.pValue).toBeCloseTo(found?.pValue ?? NaN, 11);
        expect(others?.z).toBeCloseTo(-(found?.z ?? NaN), 8);
      }),
    );
  });
});

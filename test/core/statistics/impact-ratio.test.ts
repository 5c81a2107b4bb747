import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProducts } from '../../../src/core/statistics/compare-products.ts';
import { belowFourFifths, impactRatio } from '../../../src/core/statistics/impact-ratio.ts';
import { recordedNumber } from '../../reference/recorded.ts';
import { group } from './arbitrary-counts.ts';
import { relativeError } from './relative-error.ts';

describe('impact ratio', () => {
  it.each([
    ['45 of 100', 45, 0.75, true],
    ['48 of 100', 48, 0.8, false],
    ['51 of 100', 51, 0.85, false],
    ['60 of 100', 60, 1, false],
  ])('in the guidelines’ example, %s against 60 of 100', (_, x, ratio, below) => {
    expect(impactRatio(x, 100, 60, 100)).toBeCloseTo(ratio, 15);
    expect(belowFourFifths(x, 100, 60, 100)).toBe(below);
  });

  it('of women to men in Berkeley’s admissions of 1973 is what R divides', () => {
    const call =
      "prop.table(berkeley, 2)['Admitted', 'Female'] / prop.table(berkeley, 2)['Admitted', 'Male']";
    const ratio = impactRatio(557, 1835, 1198, 2691);
    expect(relativeError(ratio, recordedNumber('proportions', call))).toBeLessThan(1e-14);
    expect(ratio).toBeCloseTo(0.681829843563, 12);
  });

  it('does not exist without people or against a rate of 0, and is never capped', () => {
    expect(impactRatio(0, 0, 60, 100)).toBeNull();
    expect(impactRatio(5, 10, 0, 0)).toBeNull();
    expect(impactRatio(5, 10, 0, 10)).toBeNull();
    expect(impactRatio(0, 10, 0, 10)).toBeNull();
    expect(impactRatio(0, 10, 5, 10)).toBe(0);
    expect(impactRatio(100, 100, 1, 1000)).toBe(1 / 0.001);
  });

  it('is not below four fifths where it does not exist', () => {
    expect(belowFourFifths(0, 0, 60, 100)).toBe(false);
    expect(belowFourFifths(0, 10, 0, 10)).toBe(false);
    expect(belowFourFifths(0, 10, 0, 0)).toBe(false);
  });

  it('is told from four fifths in counts too large for a double', () => {
    const million = 1_000_000_000;
    // 4k/10k against 5k/10k is exactly four fifths; one person fewer is below
    expect(belowFourFifths(400 * million, 1000 * million, 500 * million, 1000 * million)).toBe(
      false,
    );
    expect(belowFourFifths(400 * million - 1, 1000 * million, 500 * million, 1000 * million)).toBe(
      true,
    );
  });

  it('is below four fifths exactly when 5·x·N < 4·X·n', () => {
    fc.assert(
      fc.property(group, group, ([x, n], [X, N]) => {
        const exact = 5n * BigInt(x) * BigInt(N) < 4n * BigInt(X) * BigInt(n);
        expect(belowFourFifths(x, n, X, N)).toBe(exact);
      }),
    );
  });

  it('compares products of any size as whole numbers do', () => {
    const large = fc.maxSafeNat();
    fc.assert(
      fc.property(large, large, large, large, (a, b, c, d) => {
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(compareProducts(a, b, c, d)).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
      }),
    );
  });
});

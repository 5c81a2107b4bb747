import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '../../../src/core/statistics/newcombe-difference.ts';
import { recordedNumbers } from '../../reference/recorded.ts';
import { group } from './arbitrary-counts.ts';
import { largestError } from './relative-error.ts';

describe('Newcombe difference', () => {
  it.each([
    [56, 70, 48, 80],
    [9, 10, 3, 10],
    [10, 10, 0, 20],
    [0, 10, 0, 20],
    [557, 1835, 1198, 2691],
  ])('agrees with statsmodels for %i of %i against %i of %i', (x1, n1, x2, n2) => {
    const interval = newcombeDifference(x1, n1, x2, n2)?.interval;
    const expected = recordedNumbers('exact', `newcombe(${x1}, ${n1}, ${x2}, ${n2})`);
    expect(largestError([interval?.low, interval?.high], expected)).toBeLessThan(1e-12);
  });

  it('gives Newcombe’s own example 56/70 − 48/80 = 0.2 (0.0524, 0.3339)', () => {
    const found = newcombeDifference(56, 70, 48, 80);
    expect(found?.difference).toBeCloseTo(0.8 - 0.6, 15);
    expect(found?.interval.low).toBeCloseTo(0.0524314724024, 12);
    expect(found?.interval.high).toBeCloseTo(0.333872654037, 12);
  });

  it('does not exist when either group has no people', () => {
    expect(newcombeDifference(0, 0, 3, 10)).toBeNull();
    expect(newcombeDifference(3, 10, 0, 0)).toBeNull();
  });

  it('holds the difference, stays within −1 and 1, and turns round with the groups', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const found = newcombeDifference(x1, n1, x2, n2);
        const turned = newcombeDifference(x2, n2, x1, n1);
        expect(found === null).toBe(n1 === 0 || n2 === 0);
        if (found === null || turned === null) return;
        const { low, high } = found.interval;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(found.difference);
        expect(high).toBeGreaterThanOrEqual(found.difference);
        expect(turned.difference).toBe(0 - found.difference);
        expect(turned.interval.low).toBeCloseTo(-high, 12);
      }),
    );
  });
});

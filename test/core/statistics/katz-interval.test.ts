import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { katzInterval } from '../../../src/core/statistics/katz-interval.ts';
import { recordedNumbers } from '../../reference/recorded.ts';
import { groupWithPeople } from './arbitrary-counts.ts';
import { largestError } from './relative-error.ts';

describe('Katz interval of a ratio', () => {
  it.each([
    [45, 100, 60, 100],
    [557, 1835, 1198, 2691],
    [20, 20, 5, 10],
  ])('agrees with statsmodels for %i of %i over %i of %i', (x1, n1, x2, n2) => {
    const found = katzInterval(x1, n1, x2, n2);
    const expected = recordedNumbers('exact', `katz(${x1}, ${n1}, ${x2}, ${n2})`);
    expect(largestError([found?.low, found?.high], expected)).toBeLessThan(1e-12);
    expect(found?.ratio).toBe(x1 / n1 / (x2 / n2));
  });

  it('begins at 0 when nobody of the first group was selected, and takes ½ for the high end', () => {
    const [, high = NaN] = recordedNumbers('exact', 'katz(0.5, 20, 5, 10)');
    const found = katzInterval(0, 20, 5, 10);
    expect(found).toMatchObject({ ratio: 0, low: 0 });
    expect(largestError([found?.high], [high])).toBeLessThan(1e-12);
  });

  it('has no ratio and no high end when nobody of the second group was selected', () => {
    const [low = NaN] = recordedNumbers('exact', 'katz(5, 10, 0.5, 20)');
    const found = katzInterval(5, 10, 0, 20);
    expect(found).toMatchObject({ ratio: null, high: null });
    expect(largestError([found?.low], [low])).toBeLessThan(1e-12);
  });

  it('takes ½ from both when everybody was selected in both', () => {
    const found = katzInterval(20, 20, 10, 10);
    const expected = recordedNumbers('exact', 'katz(19.5, 20, 9.5, 10)');
    expect(found?.ratio).toBe(1);
    expect(largestError([found?.low, found?.high], expected)).toBeLessThan(1e-12);
  });

  it('does not exist without people or without anybody selected', () => {
    expect(katzInterval(0, 0, 5, 10)).toBeNull();
    expect(katzInterval(5, 10, 0, 0)).toBeNull();
    expect(katzInterval(0, 10, 0, 10)).toBeNull();
  });

  it('holds the ratio and never gives an infinite number', () => {
    fc.assert(
      fc.property(groupWithPeople, groupWithPeople, ([x1, n1], [x2, n2]) => {
        const found = katzInterval(x1, n1, x2, n2);
        expect(found === null).toBe(x1 === 0 && x2 === 0);
        if (found === null) return;
        expect(Number.isFinite(found.low)).toBe(true);
        expect(found.low).toBeLessThanOrEqual((found.ratio ?? found.low) * (1 + 1e-12));
        if (found.high === null) return;
        expect(Number.isFinite(found.high)).toBe(true);
        expect(found.high).toBeGreaterThanOrEqual((found.ratio ?? found.high) * (1 - 1e-12));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/statistics/wilson-interval.ts';
import { recordedNumbers } from '../../reference/recorded.ts';
import { group, groupWithPeople } from './arbitrary-counts.ts';
import { largestError } from './relative-error.ts';

describe('Wilson interval', () => {
  it.each([
    [81, 263],
    [15, 148],
    [0, 20],
    [1, 29],
    [20, 20],
    [1, 1],
    [3, 1_000_000],
    [123_456_789, 987_654_321],
  ])('agrees with R for %i of %i', (x, n) => {
    const interval = wilsonInterval(x, n);
    const expected = recordedNumbers('proportions', `wilson(${x}, ${n})`);
    expect(largestError([interval?.low, interval?.high], expected)).toBeLessThan(1e-12);
  });

  it('agrees with statsmodels and with the published 81 of 263', () => {
    const interval = wilsonInterval(81, 263);
    expect(interval?.low).toBeCloseTo(0.255288519878, 12);
    expect(interval?.high).toBeCloseTo(0.366209576983, 12);
    const expected = recordedNumbers('exact', "proportion_confint(81, 263, method='wilson')");
    expect(largestError([interval?.low, interval?.high], expected)).toBeLessThan(1e-12);
  });

  it('begins at exactly 0 when nobody was selected and ends at exactly 1 when everybody was', () => {
    expect(wilsonInterval(0, 20)?.low).toBe(0);
    expect(wilsonInterval(20, 20)?.high).toBe(1);
    expect(wilsonInterval(0, 1_000_000_007)?.low).toBe(0);
    expect(wilsonInterval(1_000_000_007, 1_000_000_007)?.high).toBe(1);
  });

  it('does not exist without people', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('refuses more selected than people, parts of people and negative people', () => {
    expect(() => wilsonInterval(3, 2)).toThrow('3 successes out of 2 trials');
    expect(() => wilsonInterval(0.5, 2)).toThrow('successes must be a whole number');
    expect(() => wilsonInterval(-1, 2)).toThrow('successes must be a whole number');
    expect(() => wilsonInterval(1, NaN)).toThrow('trials must be a whole number');
  });

  it('holds the rate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(groupWithPeople, ([x, n]) => {
        const { low, high } = wilsonInterval(x, n) ?? { low: NaN, high: NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('of those not selected is the mirror image', () => {
    fc.assert(
      fc.property(group, ([x, n]) => {
        const selected = wilsonInterval(x, n);
        const others = wilsonInterval(n - x, n);
        expect(selected === null).toBe(others === null);
        if (selected === null || others === null) return;
        expect(selected.low).toBeCloseTo(1 - others.high, 12);
        expect(selected.high).toBeCloseTo(1 - others.low, 12);
      }),
    );
  });

  it('is narrower with ten times the people', () => {
    fc.assert(
      fc.property(groupWithPeople, ([x, n]) => {
        const few = wilsonInterval(x, n) ?? { low: 0, high: 0 };
        const many = wilsonInterval(10 * x, 10 * n) ?? { low: 0, high: 1 };
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonTotals, ratioOfTotals } from '../../../src/core/statistics/ratio-of-totals.ts';
import { recordedNumbers } from '../../reference/recorded.ts';
import { largestError } from './relative-error.ts';

type Person = readonly [hours: number, counted: number];

const totals = (people: readonly Person[]): PersonTotals => {
  const sum = (term: (x: number, y: number) => number) =>
    people.reduce((total, [x, y]) => total + term(x, y), 0);
  return {
    n: people.length,
    sumX: sum((x) => x),
    sumY: sum((_, y) => y),
    sumXX: sum((x) => x * x),
    sumXY: sum((x, y) => x * y),
    sumYY: sum((_, y) => y * y),
  };
};

const found = (people: readonly Person[]) => {
  const result = ratioOfTotals(totals(people));
  const { low, high } = result?.interval ?? { low: null, high: null };
  return [result?.ratio, result?.standardError, low, high];
};

const hours = recordedNumbers('pay', 'hours');
/** As in pay.R: every fifth person is in the group. */
const inGroup = hours.map((x, i): Person => [x, ((i + 1) * 7) % 5 === 0 ? x : 0]);

describe('ratio of totals', () => {
  it('agrees with R for hours of people who are in a group or not', () => {
    const expected = recordedNumbers('pay', 'linearised(hours, hours_in_group)');
    expect(largestError(found(inGroup), expected)).toBeLessThan(1e-12);
  });

  it('agrees with R where a part of each person’s hours counts', () => {
    const part = recordedNumbers('pay', 'part_group');
    const people = hours.map((x, i): Person => [x, part[i] ?? NaN]);
    const expected = recordedNumbers('pay', 'linearised(hours, part_group)');
    expect(largestError(found(people), expected)).toBeLessThan(1e-12);
  });

  it('keeps its digits when hours add up to billions', () => {
    const expected = recordedNumbers('pay', 'linearised(hours * 1e6, hours_in_group * 1e6)');
    const people = inGroup.map(([x, y]): Person => [x * 1e6, y * 1e6]);
    expect(totals(people).sumX).toBeGreaterThan(1e9);
    expect(largestError(found(people), expected)).toBeLessThan(1e-12);
  });

  it('does not exist without hours', () => {
    expect(ratioOfTotals(totals([]))).toBeNull();
    expect(ratioOfTotals(totals([[0, 0]]))).toBeNull();
  });

  it('has no interval for one person, for rows without people, or at 0 and 1', () => {
    const none = { standardError: null, interval: null };
    expect(ratioOfTotals(totals([[40, 10]]))).toEqual({ ratio: 0.25, ...none });
    expect(ratioOfTotals({ ...totals(inGroup), n: 0 })).toMatchObject(none);
    expect(
      ratioOfTotals(
        totals([
          [40, 0],
          [30, 0],
        ]),
      ),
    ).toEqual({ ratio: 0, ...none });
    expect(
      ratioOfTotals(
        totals([
          [40, 40],
          [30, 30],
        ]),
      ),
    ).toEqual({ ratio: 1, ...none });
  });

  it('refuses more hours that count than hours', () => {
    expect(() =>
      ratioOfTotals(
        totals([
          [40, 41],
          [0, 0],
        ]),
      ),
    ).toThrow('a total of 41 out of 40');
  });

  const person = fc
    .tuple(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 0, max: 4 }))
    .map(([x, quarters]): Person => [x, (x * quarters) / 4]);

  it('lies in its interval, within 0 and 1, and turns round for those not in the group', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 60 }), (people) => {
        const mine = ratioOfTotals(totals(people));
        const others = ratioOfTotals(totals(people.map(([x, y]): Person => [x, x - y])));
        if (mine === null || mine.interval === null) return;
        expect(mine.interval.low).toBeGreaterThanOrEqual(0);
        expect(mine.interval.low).toBeLessThanOrEqual(mine.ratio);
        expect(mine.interval.high).toBeGreaterThanOrEqual(mine.ratio);
        expect(mine.interval.high).toBeLessThanOrEqual(1);
        expect(others?.interval?.low).toBeCloseTo(1 - mine.interval.high, 9);
        expect(others?.standardError).toBeCloseTo(mine.standardError ?? NaN, 9);
      }),
    );
  });

  it('is the same with the sum of squares taken person by person', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 60 }), (people) => {
        const result = ratioOfTotals(totals(people));
        if (result === null || result.standardError === null) return;
        const squares = people.reduce((sum, [x, y]) => sum + (y - result.ratio * x) ** 2, 0);
        const total = people.reduce((sum, [x]) => sum + x, 0);
        const n = people.length;
        expect(result.standardError).toBeCloseTo(Math.sqrt((n / (n - 1)) * squares) / total, 7);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursShort,
  hoursShortIfOnlyGroupAdded,
  peopleShort,
  shareNeededOfRemaining,
} from '../../../src/core/statistics/target-shortfall.ts';

describe('people short of a target', () => {
  it.each([
    ['exactly met: 15.3 % of 1000 is 153', 1530, 1000, 153, 0],
    ['one under', 1530, 1000, 152, 1],
    ['6.9 % of 100 is 6.9, so 7 are needed', 690, 100, 6, 1],
    ['none of 43 where 7 % is 3.01', 700, 43, 0, 4],
    ['over', 1530, 1000, 400, 0],
    ['nobody there', 1530, 0, 0, 0],
    ['a target of 0', 0, 1000, 0, 0],
    ['a target of everybody', 10_000, 12, 5, 7],
    ['counts beyond 2^53 basis points: 12 % of 4·10^15', 1200, 4e15, 0, 4.8e14],
  ])('%s', (_, basisPoints, total, inGroup, short) => {
    expect(peopleShort(basisPoints, total, inGroup)).toBe(short);
  });

  it('refuses a target over 100 % and more in the group than in all', () => {
    expect(() => peopleShort(10_001, 10, 1)).toThrow('10001 basis points');
    expect(() => peopleShort(0.153, 10, 1)).toThrow('whole number');
    expect(() => peopleShort(1530, 10, 11)).toThrow('11 successes out of 10');
  });

  const target = fc.integer({ min: 0, max: 10_000 });
  const share = fc
    .integer({ min: 0, max: 100_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

  it('is the least number of people that meets the target in place of others', () => {
    fc.assert(
      fc.property(target, share, (basisPoints, [inGroup, total]) => {
        const short = peopleShort(basisPoints, total, inGroup);
        const meets = (x: number) => 10_000 * x >= basisPoints * total;
        expect(meets(inGroup + short)).toBe(true);
        expect(short === 0 || !meets(inGroup + short - 1)).toBe(true);
      }),
    );
  });
});

describe('hours short of a target', () => {
  it.each([
    ['6.9 % of 248,000 is 17,112', 690, 248_000, 15_872, 1_240],
    ['exactly met', 1530, 1_000, 153, 0],
    ['over', 690, 1_000, 70, 0],
    ['no hours', 690, 0, 0, 0],
    ['billions: 12 % of 2·10^9 less a quarter of an hour', 1200, 2e9, 240_000_000 - 0.25, 0.25],
  ])('%s', (_, basisPoints, total, group, short) => {
    expect(hoursShort(basisPoints, total, group)).toBe(short);
  });

  it('takes the rounding of summed decimals for met', () => {
    const tenths = Array.from({ length: 10_000 }, () => 0.1).reduce((a, b) => a + b, 0);
    expect(tenths).not.toBe(1000);
    expect(hoursShort(1000, 10 * tenths, 1000 - 1e-9)).toBe(0);
    expect(hoursShort(1000, 10_000, 999.99)).toBeCloseTo(0.01, 10);
    expect(hoursShort(1000, 2e10, 2e9 - 0.01)).toBeCloseTo(0.01, 5);
  });

  it('refuses negative hours and more hours of the group than of all', () => {
    expect(() => hoursShort(690, -1, 0)).toThrow('hours out of');
    expect(() => hoursShort(690, 10, 11)).toThrow('11 hours out of 10');
    expect(() => hoursShort(690, Infinity, 11)).toThrow('hours out of');
  });

  it('if only the group is added, meets the target in the larger total', () => {
    // (0.12 · 1000 − 32) / 0.88 = 100, and 132 of 1100 is 12 %
    expect(hoursShortIfOnlyGroupAdded(1200, 1000, 32)).toBe(100);
    expect(hoursShortIfOnlyGroupAdded(1200, 1000, 120)).toBe(0);
    expect(hoursShortIfOnlyGroupAdded(10_000, 1000, 1000)).toBe(0);
    expect(hoursShortIfOnlyGroupAdded(10_000, 1000, 999)).toBeNull();
  });
});

describe('share needed of the remaining hours', () => {
  it.each([
    ['behind: (0.12 · 2000 − 60) / 1000', 1200, 1000, 60, 1000, 0.18, false],
    ['ahead: (0.12 · 2000 − 180) / 1000', 1200, 1000, 180, 1000, 0.06, false],
    ['already enough to the end', 1200, 1000, 300, 1000, 0, false],
    ['all that remains', 1200, 900, 20, 100, 1, false],
    ['more than all that remains: (120 − 10) / 100', 1200, 900, 10, 100, 1.1, true],
    ['nothing worked yet', 1200, 0, 0, 500, 0.12, false],
  ])('%s', (_, basisPoints, soFar, group, remaining, share, outOfReach) => {
    const needed = shareNeededOfRemaining(basisPoints, soFar, group, remaining);
    expect(needed?.share).toBeCloseTo(share, 14);
    expect(needed?.outOfReach).toBe(outOfReach);
  });

  it('does not exist when no hours remain', () => {
    expect(shareNeededOfRemaining(1200, 1000, 60, 0)).toBeNull();
  });

  it('meets the target at the end when it is worked', () => {
    const hours = fc.integer({ min: 1, max: 1_000_000 });
    const target = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        target,
        hours,
        hours,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (t, a, r, part) => {
          const group = a * part;
          const share = shareNeededOfRemaining(t, a, group, r)?.share ?? NaN;
          const atTheEnd = group + share * r;
          expect(atTheEnd).toBeGreaterThanOrEqual((t / 10_000) * (a + r) - 1e-6 * (a + r));
          if (share > 0) expect(atTheEnd / (a + r)).toBeCloseTo(t / 10_000, 9);
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartileBands } from '../../../src/core/statistics/quartile-bands.ts';
import { everyone, upTo } from './pay-samples.ts';

const sizes = (groups: Parameters<typeof quartileBands>[0]) =>
  quartileBands(groups)?.map(({ counts }) => Object.values(counts).reduce((a, b) => a + b, 0));

describe('quartile bands', () => {
  it.each([
    [8, [2, 2, 2, 2]],
    [9, [3, 2, 2, 2]],
    [10, [3, 2, 3, 2]],
    [11, [3, 3, 3, 2]],
    [3, [1, 1, 1, 0]],
    [1, [1, 0, 0, 0]],
  ])('of %i people are equal but for the remainder', (n, expected) => {
    expect(sizes({ all: upTo(n) })).toEqual(expected);
  });

  it('rank everybody by pay, lowest first', () => {
    const bands = quartileBands({
      women: everyone([15, 16, 18, 30]),
      men: everyone([17, 20, 25, 40]),
    });
    expect(bands).toEqual([
      { band: 'lower', counts: { women: 2, men: 0 } }, // 15 16
      { band: 'lower-middle', counts: { women: 1, men: 1 } }, // 17 18
      { band: 'upper-middle', counts: { women: 0, men: 2 } }, // 20 25
      { band: 'upper', counts: { women: 1, men: 1 } }, // 30 40
    ]);
  });

  it('split people of equal pay across a border in proportion', () => {
    // 12 people, bands of 3; ranks 2–7 are six people at $20: 4 women and 2 men
    const bands = quartileBands({
      women: [
        { value: 20, count: 4 },
        { value: 30, count: 2 },
      ],
      men: [
        { value: 15, count: 1 },
        { value: 20, count: 2 },
        { value: 35, count: 3 },
      ],
    });
    const rows = bands?.map(({ counts }) => [counts['women'] ?? NaN, counts['men'] ?? NaN]) ?? [];
    const expected = [
      [(4 * 2) / 6, 1 + (2 * 2) / 6], // 15 and two of the six
      [(4 * 3) / 6, (2 * 3) / 6], // three of the six
      [(4 * 1) / 6 + 2, (2 * 1) / 6], // one of the six and both at $30
      [0, 3],
    ];
    rows.flat().forEach((count, i) => expect(count).toBeCloseTo(expected.flat()[i] ?? NaN, 12));
  });

  it('split one common rate of pay evenly', () => {
    expect(
      quartileBands({ women: [{ value: 30, count: 2 }], men: [{ value: 30, count: 6 }] }),
    ).toEqual(
      ['lower', 'lower-middle', 'upper-middle', 'upper'].map((band) => ({
        band,
        counts: { women: 0.5, men: 1.5 },
      })),
    );
  });

  it('do not exist without people, and keep a group without people at 0', () => {
    expect(quartileBands({})).toBeNull();
    expect(quartileBands({ women: [], men: [{ value: 30, count: 0 }] })).toBeNull();
    expect(
      quartileBands({ women: [], men: upTo(4) })?.map(({ counts }) => counts['women']),
    ).toEqual([0, 0, 0, 0]);
  });

  it('hold everybody once and do not depend on the order of rows', () => {
    const pay = fc.array(
      fc.record({ value: fc.integer({ min: 15, max: 25 }), count: fc.integer({ min: 0, max: 5 }) }),
    );
    fc.assert(
      fc.property(pay, pay, (women, men) => {
        const bands = quartileBands({ women, men });
        const turned = quartileBands({ women: women.toReversed(), men: men.toReversed() });
        for (const [id, people] of Object.entries({ women, men })) {
          const all = people.reduce((sum, { count }) => sum + count, 0);
          const held = bands?.reduce((sum, { counts }) => sum + (counts[id] ?? NaN), 0) ?? 0;
          expect(held).toBeCloseTo(all, 9);
          bands?.forEach(({ counts }, i) =>
            expect(turned?.[i]?.counts[id]).toBeCloseTo(counts[id] ?? NaN, 9),
          );
        }
      }),
    );
  });
});

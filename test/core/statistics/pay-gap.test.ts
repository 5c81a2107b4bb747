import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanGap, medianGap, priceBonettMedianGap } from '../../../src/core/statistics/pay-gap.ts';
import { recordedNumber, recordedNumbers } from '../../reference/recorded.ts';
import { everyone, men, scalePay, sixteen, upTo, women } from './pay-samples.ts';
import { largestError } from './relative-error.ts';

const from = (call: string) => recordedNumbers('pay', call);

describe('median gap', () => {
  it('is the reference less the group, over the reference', () => {
    // 37.50 against 29.50: 8 / 37.5
    expect(recordedNumber('pay', 'median(men)')).toBe(37.5);
    expect(recordedNumber('pay', 'median(women)')).toBe(29.5);
    expect(medianGap(everyone(women), everyone(men))).toBe(8 / 37.5);
  });

  it('is negative where the group is paid more', () => {
    expect(medianGap([{ value: 33, count: 7 }], [{ value: 30, count: 4 }])).toBe(-3 / 30);
  });

  it.each([
    ['price_bonett(women, men)', women, men],
    ['price_bonett(sixteen, men)', sixteen, men],
    ['price_bonett(scale_pay, men)', scalePay, men],
    ['price_bonett(women[1:5], men[1:36])', women.slice(0, 5), men.slice(0, 36)],
  ])('has the interval that R computes: %s', (call, group, reference) => {
    const found = priceBonettMedianGap(everyone(group), everyone(reference));
    expect(largestError([found?.interval?.low, found?.interval?.high], from(call))).toBeLessThan(
      1e-12,
    );
    expect(found?.gap).toBe(medianGap(everyone(group), everyone(reference)));
  });

  it('has no interval under 5 people and does not exist without any', () => {
    const four = everyone(women.slice(0, 4));
    expect(priceBonettMedianGap(four, everyone(men))?.interval).toBeNull();
    expect(priceBonettMedianGap(everyone(men), four)?.interval).toBeNull();
    expect(priceBonettMedianGap([], everyone(men))).toBeNull();
    expect(medianGap(everyone(men), [])).toBeNull();
  });

  it('has no width where the whole middle stands on one step of the scale', () => {
    const found = priceBonettMedianGap([{ value: 30, count: 20 }], [{ value: 40, count: 25 }]);
    expect(found?.gap).toBe(0.25);
    expect(found?.interval?.low).toBeCloseTo(0.25, 15);
    expect(found?.interval?.high).toBeCloseTo(0.25, 15);
  });

  it('of amounts that may be 0, such as days, has no interval where a logarithm would be of 0', () => {
    const days = [0, 0, 4, 6, 8, 8];
    const half = priceBonettMedianGap(everyone([0, 4, 4, 4, 4]), everyone([8, 8, 8, 8, 8]));
    // c = round(3 − √5) = 1: the lowest of five is 0.
    expect(half).toEqual({ gap: 4 / 8, interval: null });
    expect(priceBonettMedianGap(everyone([0, 0, 0, 0, 0]), everyone(days))).toEqual({
      gap: 1,
      interval: null,
    });
    expect(priceBonettMedianGap(everyone(days), everyone([0, 0, 0, 0, 0]))).toBeNull();
    // c = round(5.5 − √10) = 2: a single 0 among ten stands below it.
    const one = priceBonettMedianGap(everyone([0, ...Array<number>(9).fill(4)]), everyone(men));
    expect(one?.interval).not.toBeNull();
  });

  it('refuses amounts below 0, and mean pay of 0', () => {
    expect(() => medianGap([{ value: -1, count: 1 }], upTo(3))).toThrow('must not be below 0');
    expect(() => meanGap(upTo(3), [{ value: 0, count: 1 }])).toThrow('pay must be above 0');
    expect(() => meanGap(upTo(3), [{ value: -1, count: 1 }])).toThrow('pay must be above 0');
  });
});

describe('mean gap', () => {
  it.each([
    ['mean_gap(women, men)', women, men],
    ['mean_gap(scale_pay, women)', scalePay, women],
    ['mean_gap(women[1:2], men[1:3])', women.slice(0, 2), men.slice(0, 3)],
  ])('has the interval that R computes: %s', (call, group, reference) => {
    const found = meanGap(everyone(group), everyone(reference));
    expect(largestError([found?.interval?.low, found?.interval?.high], from(call))).toBeLessThan(
      1e-11,
    );
  });

  it('is (30 − 24) / 30 for means of 24 and 30', () => {
    const found = meanGap(everyone([20, 28]), everyone([25, 30, 35]));
    expect(found?.gap).toBe(6 / 30);
  });

  it('has no interval for one person, does not exist for none, and no width without spread', () => {
    expect(meanGap([{ value: 24, count: 1 }], everyone(men))?.interval).toBeNull();
    expect(meanGap([], everyone(men))).toBeNull();
    const flat = meanGap([{ value: 30, count: 3 }], [{ value: 40, count: 3 }]);
    expect(flat).toEqual({ gap: 0.25, interval: { low: 0.25, high: 0.25 } });
  });
});

describe('either gap', () => {
  const pay = fc.array(
    fc.record({
      value: fc.integer({ min: 700, max: 20_000 }).map((cents) => cents / 100),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it('lies in its interval and is the same in cents', () => {
    fc.assert(
      fc.property(pay, pay, (group, reference) => {
        const cents = (list: typeof group) =>
          list.map(({ value, count }) => ({ value: value * 100, count }));
        for (const gapOf of [priceBonettMedianGap, meanGap]) {
          const found = gapOf(group, reference);
          expect(found).not.toBeNull();
          expect(gapOf(cents(group), cents(reference))?.gap).toBeCloseTo(found?.gap ?? NaN, 11);
          if (found === null || found.interval === null) continue;
          expect(found.interval.low).toBeLessThanOrEqual(found.gap + 1e-12);
          expect(found.interval.high).toBeGreaterThanOrEqual(found.gap - 1e-12);
          expect(found.interval.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianInterval, quantile } from '../../../src/core/statistics/order-statistics.ts';
import { recordedNumber, recordedNumbers } from '../../reference/recorded.ts';
import { everyone, men, scalePay, upTo, women } from './pay-samples.ts';
import { largestError } from './relative-error.ts';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });

describe('median and quantiles of a distribution', () => {
  it('agree with R, interpolated as type 7', () => {
    const expected = recordedNumbers(
      'pay',
      'quantile(women, c(0, .1, .25, .5, .75, .9, 1), type = 7)',
    );
    const found = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(everyone(women), p));
    expect(largestError(found, expected)).toBeLessThan(1e-12);
    expect(median(everyone(women))).toBe(recordedNumber('pay', 'median(women)'));
    expect(median(everyone(men))).toBe(recordedNumber('pay', 'median(men)'));
  });

  it('count tied people without writing them out', () => {
    const counted = [
      { value: 38, count: 3 },
      { value: 24, count: 1 },
      { value: 42, count: 1 },
      { value: 31.5, count: 4 },
    ];
    const expected = recordedNumbers(
      'pay',
      'quantile(scale_pay, c(.1, .25, .5, .75, .9), type = 7)',
    );
    const found = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(counted, p));
    expect(largestError(found, expected)).toBeLessThan(1e-12);
    expect(median(everyone(scalePay))).toBe(31.5);
    expect(
      median([
        { value: 20, count: 5e11 },
        { value: 30, count: 5e11 },
      ]),
    ).toBe(25);
  });

  it('do not exist without people, nor for a share beyond 1', () => {
    expect(median([])).toBeNull();
    expect(quantile([{ value: 20, count: 0 }], 0.9)).toBeNull();
    expect(() => quantile(upTo(3), 1.5)).toThrow('asked for 0 to 1');
    expect(() => median([{ value: NaN, count: 1 }])).toThrow('must be a number');
    expect(() => median([{ value: 20, count: -1 }])).toThrow('whole number');
  });

  it('are those of the sorted list, whatever the order and however the people are counted', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 4 }), (list, times) => {
        const sorted = list.toSorted((a, b) => a - b);
        const half = (sorted.length - 1) / 2;
        const middle = ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
        expect(median(everyone(list))).toBe(middle);
        const repeated = list.map((value) => ({ value, count: times }));
        const written = everyone(
          list.flatMap((value) => Array.from({ length: times }, () => value)),
        );
        for (const p of [0, 0.1, 0.25, 1 / 3, 0.5, 0.9, 1]) {
          expect(quantile(repeated, p)).toBe(quantile(written, p));
        }
      }),
    );
  });
});

describe('interval of a median', () => {
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [100, 40, 61],
  ])('of %i people is from rank %i to rank %i, as printed', (n, low, high) => {
    expect(medianInterval(upTo(n))).toEqual({ low, high });
    expect(recordedNumbers('pay', `order_interval(1:${n})`)).toEqual([low, high]);
  });

  it.each([5001, 1_000_000])('agrees with R for %i people', (n) => {
    const [low, high] = recordedNumbers('pay', `order_interval(1:${n})`);
    expect(medianInterval(upTo(n))).toEqual({ low, high });
  });

  it('agrees with R for the women’s pay', () => {
    const [low, high] = recordedNumbers('pay', 'order_interval(women)');
    expect(medianInterval(everyone(women))).toEqual({ low, high });
  });

  it('does not exist under 6 people', () => {
    expect(medianInterval(upTo(5))).toBeNull();
    expect(medianInterval([])).toBeNull();
  });

  it('holds the median', () => {
    fc.assert(
      fc.property(values, (list) => {
        const interval = medianInterval(everyone(list));
        expect(interval === null).toBe(list.length < 6);
        if (interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(median(everyone(list)) ?? NaN);
        expect(interval.high).toBeGreaterThanOrEqual(median(everyone(list)) ?? NaN);
      }),
    );
  });
});

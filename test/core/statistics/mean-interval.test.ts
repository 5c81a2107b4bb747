import { describe, expect, it } from 'vitest';
import { mean, meanInterval, moments } from '../../../src/core/statistics/mean-interval.ts';
import { studentTQuantile } from '../../../src/core/statistics/student-t.ts';
import { recordedNumber, recordedNumbers } from '../../reference/recorded.ts';
import { everyone, scalePay, women } from './pay-samples.ts';
import { largestError, relativeError } from './relative-error.ts';

describe('Student’s t', () => {
  it('agrees with R at .975 from 1 to a million degrees of freedom', () => {
    const expected = recordedNumbers('pay', 'qt(.975, c(1, 1.5, 2, 3.7, 10, 29, 120, 5000, 1e6))');
    const found = [1, 1.5, 2, 3.7, 10, 29, 120, 5000, 1e6].map((df) => studentTQuantile(0.975, df));
    expect(largestError(found, expected)).toBeLessThan(1e-11);
  });

  it('agrees with R at other shares and is 0 at one half', () => {
    const expected = recordedNumbers('pay', 'qt(c(.6, .9, .99, .9995), 7)');
    const found = [0.6, 0.9, 0.99, 0.9995].map((p) => studentTQuantile(p, 7));
    expect(largestError(found, expected)).toBeLessThan(1e-11);
    expect(studentTQuantile(0.5, 7)).toBe(0);
  });

  it('is asked for the upper half and for some freedom only', () => {
    expect(() => studentTQuantile(0.3, 7)).toThrow('from 0.5');
    expect(() => studentTQuantile(1, 7)).toThrow('below 1');
    expect(() => studentTQuantile(0.9, 0)).toThrow('above 0');
  });
});

describe('mean', () => {
  it('has the moments R gives', () => {
    const found = moments(everyone(women));
    expect(relativeError(mean(everyone(women)), recordedNumber('pay', 'mean(women)'))).toBeLessThan(
      1e-14,
    );
    expect(relativeError(found?.variance, recordedNumber('pay', 'var(women)'))).toBeLessThan(1e-13);
  });

  it.each([
    ['women', women],
    ['scale_pay', scalePay],
  ])('has the interval of R’s t.test for %s', (name, values) => {
    const found = meanInterval(everyone(values));
    const expected = recordedNumbers('pay', `t.test(${name})$conf.int`);
    expect(largestError([found?.low, found?.high], expected)).toBeLessThan(1e-12);
  });

  it('has no interval for one person and does not exist for none', () => {
    expect(mean([{ value: 30, count: 1 }])).toBe(30);
    expect(meanInterval([{ value: 30, count: 1 }])).toBeNull();
    expect(mean([])).toBeNull();
    expect(meanInterval([{ value: 30, count: 0 }])).toBeNull();
  });

  it('counts people: 3 at $20 and 1 at $40 are (60 + 40) / 4', () => {
    const found = moments([
      { value: 20, count: 3 },
      { value: 40, count: 1 },
    ]);
    expect(found).toEqual({ n: 4, mean: 25, variance: (3 * 25 + 225) / 3 });
  });
});

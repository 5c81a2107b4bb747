import { describe, expect, it } from 'vitest';
import { differenceTest } from '../../../src/core/statistics/difference-test.ts';
import { fisherExact } from '../../../src/core/statistics/fisher-exact.ts';
import {
  pooledZ,
  selectionShortfall,
} from '../../../src/core/statistics/two-standard-deviations.ts';
import { recordedNumber, recordedNumbers } from '../../reference/recorded.ts';
import { largestError, relativeError } from './relative-error.ts';

describe('two standard deviations', () => {
  it.each([
    [48, 100, 60, 100],
    [557, 1835, 1198, 2691],
    [12, 40, 30, 50],
    [9000, 30000, 9600, 30000],
  ])('agrees with R for %i of %i against %i of %i', (x1, n1, x2, n2) => {
    const found = pooledZ(x1, n1, x2, n2);
    const expected = recordedNumbers('proportions', `pooled(${x1}, ${n1}, ${x2}, ${n2})`);
    expect(largestError([found?.z, found?.pValue], expected)).toBeLessThan(1e-11);
  });

  it('does not exist without people, or when all or none were selected', () => {
    expect(pooledZ(0, 0, 5, 10)).toBeNull();
    expect(pooledZ(5, 10, 0, 0)).toBeNull();
    expect(pooledZ(10, 10, 20, 20)).toBeNull();
    expect(pooledZ(0, 10, 0, 20)).toBeNull();
  });
});

describe('selection shortfall', () => {
  it('is the people expected at the common rate less those selected', () => {
    // 500 of 2000 people, 800 selected in all: 500 · 800 / 2000 = 200 expected, 180 selected
    const found = selectionShortfall(180, 500, 620, 1500);
    expect(found?.people).toBe(200 - 180);
    const spread = recordedNumber('exact', 'hypergeom(2000, 500, 800).std()');
    expect(relativeError(found?.standardDeviation, spread)).toBeLessThan(1e-12);
  });

  it('is negative where more were selected than expected, and as wide in few people', () => {
    // 4 of 9 people, 6 selected: 4 · 6 / 9 = 2.67 expected, 4 selected
    const found = selectionShortfall(4, 4, 2, 5);
    expect(found?.people).toBeCloseTo(24 / 9 - 4, 14);
    const spread = recordedNumber('exact', 'hypergeom(9, 4, 6).std()');
    expect(relativeError(found?.standardDeviation, spread)).toBeLessThan(1e-12);
  });

  it('is 0 give or take 0 when everybody was selected, and does not exist without people', () => {
    expect(selectionShortfall(4, 4, 5, 5)).toEqual({ people: 0, standardDeviation: 0 });
    expect(selectionShortfall(0, 0, 5, 5)).toBeNull();
  });
});

describe('test of a difference', () => {
  it.each([
    ['29 people in all', 6, 14, 9, 15, 'fisher'],
    ['30 people, smallest expected 15 · 15 / 30 = 7.5', 6, 15, 9, 15, 'two-sd'],
    ['expected 10 · 49 / 100 = 4.9', 3, 10, 46, 90, 'fisher'],
    ['expected 10 · 50 / 100 = 5 exactly', 3, 10, 47, 90, 'two-sd'],
    ['expected to be turned away 10 · 48 / 100 = 4.8', 6, 10, 46, 90, 'fisher'],
  ] as const)('is chosen by size: %s', (_, x1, n1, x2, n2, method) => {
    const found = differenceTest(x1, n1, x2, n2);
    const normal = pooledZ(x1, n1, x2, n2);
    expect(found?.method).toBe(method);
    expect(found?.z).toBe(normal?.z);
    expect(found?.pValue).toBe(method === 'fisher' ? fisherExact(x1, n1, x2, n2) : normal?.pValue);
  });

  it('does not exist, rather than being 1, where no test is possible', () => {
    expect(differenceTest(0, 0, 5, 10)).toBeNull();
    expect(differenceTest(0, 40, 0, 40)).toBeNull();
    expect(differenceTest(40, 40, 50, 50)).toBeNull();
  });
});

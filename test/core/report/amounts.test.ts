import { describe, expect, it } from 'vitest';
import { cellsOf, pay, reportOf, rowOf } from './report-of.ts';

const women = pay(20, 22, 24, 26, 28, 30);
const men = pay(24, 26, 28, 32, 34, 36);

describe('median pay', () => {
  const report = reportOf(cellsOf('median-pay', 'gender', { woman: women, man: men }));

  it('is the middle of each group, with the gap to the reference', () => {
    // Medians (24 + 26) / 2 and (28 + 32) / 2.
    const row = rowOf(report, 'women');
    expect(row).toMatchObject({ n: 6, value: 25, numerator: null });
    expect(row.comparison).toMatchObject({ reference: 'men', gapMethod: 'price-bonett' });
    expect(row.comparison?.gap).toBeCloseTo((30 - 25) / 30, 12);
    expect(row.comparison?.ratio).toBeCloseTo(25 / 30, 12);
    expect(row.verdict).toBe('too-few-to-say');
  });

  it('has the interval of the lowest and highest of six people', () => {
    expect(rowOf(report, 'women').interval).toEqual({
      low: 20,
      high: 30,
      method: 'order-statistic',
    });
  });

  it('carries the spread and the people left out', () => {
    expect(rowOf(report, 'women').detail).toMatchObject({
      kind: 'distribution',
      p25: 22.5,
      median: 25,
      p75: 27.5,
      mean: 25,
      excluded: 0,
    });
  });

  it('is shown and not compared under 5 people', () => {
    const few = reportOf(cellsOf('median-pay', 'gender', { woman: pay(20, 30), man: men }));
    expect(rowOf(few, 'women')).toMatchObject({ value: 25, interval: null, comparison: null });
    expect(rowOf(few, 'nonbinary')).toMatchObject({ value: null, reason: 'no-rows' });
  });
});

describe('a median of days, where 0 is a day', () => {
  it('has no ratio and no gap to a reference of 0', () => {
    const none = pay(0, 0, 0, 0, 0);
    const report = reportOf(cellsOf('median-pay', 'gender', { woman: women, man: none }));
    expect(rowOf(report, 'men').value).toBe(0);
    expect(rowOf(report, 'women').comparison).toMatchObject({ ratio: null, gap: null });
  });
});

describe('mean pay', () => {
  it('has its gap by the delta method', () => {
    const report = reportOf(cellsOf('mean-pay', 'gender', { woman: women, man: men }));
    const row = rowOf(report, 'women');
    expect(row.value).toBe(25);
    expect(row.interval?.method).toBe('mean-t');
    expect(row.comparison?.gapMethod).toBe('delta-log');
    expect(row.comparison?.gap).toBeCloseTo((30 - 25) / 30, 12);
  });
});

describe('quartile bands', () => {
  it('give each group’s part of each quarter, ties across a border in proportion', () => {
    // Eight people, two a band; the four at 25 fill half of two bands with as many women as men.
    const report = reportOf(
      cellsOf('bands', 'gender', { woman: pay(20, 20, 25, 25), man: pay(25, 25, 30, 30) }),
    );
    expect(rowOf(report, 'women', 'lower').value).toBe(1);
    expect(rowOf(report, 'women', 'lower-middle').value).toBe(0.5);
    expect(rowOf(report, 'women', 'upper').value).toBe(0);
    expect(rowOf(report, 'men', 'upper-middle')).toMatchObject({
      n: 8,
      numerator: 1,
      denominator: 2,
      detail: { kind: 'band', order: 2, count: 1 },
    });
  });
});

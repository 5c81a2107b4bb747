import { describe, expect, it } from 'vitest';
import {
  dumbbellDomain,
  dumbbellItems,
  dumbbellTable,
} from '../../../src/app/charts/dumbbell/dumbbell-model.ts';
import { hoursTarget, plainLabels, reportRow } from './rows.ts';

const now = [
  reportRow({
    group: 'women',
    value: 0.064,
    interval: { low: 0.059, high: 0.07, method: 'linearised-ratio' },
    target: hoursTarget(690, -0.005, 1240),
  }),
  reportRow({ group: 'nonbinary', n: 0, reason: 'no-rows' }),
];
const before = [reportRow({ group: 'women', value: 0.061, period: '2026-Q2' })];

describe('the dumbbell of where each group stands', () => {
  it('puts now, before, interval and target on one row and says them in one sentence', () => {
    const [women] = dumbbellItems(now, before, plainLabels);
    expect(women).toMatchObject({ value: 0.064, low: 0.059, high: 0.07, before: 0.061 });
    expect(women?.target).toBe(0.069);
    expect(women?.label).toBe('6.4% underTarget points=0.5');
    expect(women?.sentence).toBe(
      'women: 6.4%, interval low=5.9% high=7.0%, people n=100, underTarget points=0.5, ' +
        'hoursShort hours=1240 count=1240, before: 6.1%.',
    );
  });

  it('says why a group has no value and draws nothing for it', () => {
    const nonbinary = dumbbellItems(now, before, plainLabels)[1];
    expect(nonbinary).toMatchObject({ value: null, low: null, label: 'no value: no-rows' });
  });

  it('draws a group of fewer than ten hollow', () => {
    const few = reportRow({ n: 7, value: 0.5 });
    expect(dumbbellItems([few], [], plainLabels)[0]?.faint).toBe(true);
    expect(dumbbellItems([reportRow({ n: 10, value: 0.5 })], [], plainLabels)[0]?.faint).toBe(
      false,
    );
  });

  it('shows only the counts of one to four people, and draws no rate for them', () => {
    const rate = reportRow({ n: 3, value: 2 / 3, numerator: 2, denominator: 3 });
    const [item] = dumbbellItems([rate], [], plainLabels);
    expect(item).toMatchObject({
      value: null,
      label: 'smallCount numerator=2 denominator=3',
    });
    const pay = reportRow({ n: 4, value: 48.68, metric: 'median-pay-gap' });
    expect(dumbbellItems([pay], [], plainLabels)[0]?.label).toBe('no value: too-few');
    const five = reportRow({ n: 5, value: 0.4, numerator: 2, denominator: 5 });
    expect(dumbbellItems([five], [], plainLabels)[0]?.value).toBe(0.4);
  });

  it('starts its axis at zero and reaches past the highest mark', () => {
    const [start, end] = dumbbellDomain(dumbbellItems(now, before, plainLabels), true);
    expect(start).toBe(0);
    expect(end).toBeGreaterThan(0.07);
  });

  it('never reaches beyond the whole for a share, but does for money', () => {
    const nearly = dumbbellItems([reportRow({ value: 0.99 })], [], plainLabels);
    expect(dumbbellDomain(nearly, true)[1]).toBe(1);
    expect(dumbbellDomain(nearly, false)[1]).toBeGreaterThan(1);
  });

  it('keeps a negative gap on the axis', () => {
    const gap = reportRow({ metric: 'pay', value: -2 });
    expect(dumbbellDomain(dumbbellItems([gap], [], plainLabels), false)[0]).toBe(-2);
  });

  it('has a table with the same numbers in full precision', () => {
    const { columns, rows } = dumbbellTable(now, before, plainLabels, 'Hours');
    expect(rows[0]).toHaveLength(columns.length);
    expect(rows[0]?.map(({ number }) => number)).toEqual([
      null,
      0.064,
      0.059,
      0.07,
      100,
      0.069,
      1240,
      0.061,
    ]);
    expect(rows[1]?.[1]).toEqual({ text: 'no value: no-rows', number: null });
  });
});

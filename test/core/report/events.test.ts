import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../src/core/query/cell.ts';
import { cellsOf, reportOf, rowOf } from './report-of.ts';

type Spell = Partial<Extract<Terms, { kind: 'spells' }>['spells'][number]> & { time: number };
const spells = (...entries: readonly Spell[]): Terms => ({
  kind: 'spells',
  spells: entries.map((entry) => ({ events: 0, competing: 0, censored: 0, ...entry })),
});

describe('survival', () => {
  it('is the product-limit share still there at the metric’s day', () => {
    const report = reportOf(
      cellsOf('time-on-job', 'gender', {
        woman: spells(
          { time: 100, events: 2 },
          { time: 300, events: 2 },
          { time: 500, censored: 6 },
        ),
        man: spells({ time: 200, events: 1 }, { time: 500, censored: 9 }),
      }),
    );
    const women = rowOf(report, 'women');
    // 8/10 × 6/8.
    expect(women.value).toBeCloseTo(0.6, 12);
    expect(women).toMatchObject({ n: 10, interval: { method: 'log-log' } });
    expect(women.comparison?.gap).toBeCloseTo(0.6 - 0.9, 12);
    expect(women.detail).toMatchObject({ kind: 'survival', measures: 'survival', median: null });
  });

  it('says nothing of a day later than anybody was followed', () => {
    const report = reportOf(
      cellsOf('time-on-job', 'gender', {
        woman: spells({ time: 100, events: 1 }, { time: 200, censored: 4 }),
        man: spells({ time: 100, events: 5 }),
      }),
    );
    expect(rowOf(report, 'women')).toMatchObject({ value: null, reason: 'too-few', n: 5 });
    expect(rowOf(report, 'men').value).toBe(0);
  });

  it('concludes nothing where fewer than 5 were followed to the metric’s day', () => {
    const man = spells({ time: 200, events: 2 }, { time: 500, censored: 8 });
    const followed = (late: number) =>
      reportOf(
        cellsOf('time-on-job', 'gender', {
          woman: spells(
            { time: 100, events: 5 },
            { time: 300, censored: 15 - late },
            { time: 500, events: late },
          ),
          man,
        }),
      );
    expect(rowOf(followed(4), 'women')).toMatchObject({
      value: 15 / 20,
      interval: null,
      comparison: null,
      verdict: null,
    });
    expect(rowOf(followed(5), 'women').interval?.method).toBe('log-log');
    expect(rowOf(followed(5), 'women').comparison?.gap).toBeCloseTo(15 / 20 - 8 / 10, 12);
  });

  it('has the median at an incidence of one half, whatever the sum was rounded to', () => {
    // 3/10 + 7/10 × 1/7 + 6/10 × 1/6 is one half, and a rounding less in binary fractions.
    const report = reportOf(
      cellsOf('completion', 'gender', {
        woman: spells(
          { time: 10, events: 3 },
          { time: 20, events: 1 },
          { time: 30, events: 1 },
          { time: 40, censored: 5 },
        ),
      }),
    );
    expect(rowOf(report, 'women').detail).toMatchObject({ median: 30 });
  });

  it('counts a competing event as neither the event nor still open', () => {
    const report = reportOf(
      cellsOf('completion', 'gender', {
        woman: spells(
          { time: 100, competing: 5 },
          { time: 200, events: 3 },
          { time: 400, censored: 2 },
        ),
      }),
    );
    // Incidence of completion: half are left at day 200, 3 of those 5 complete: ½ × 3/5.
    expect(rowOf(report, 'women').value).toBeCloseTo(0.3, 12);
    expect(rowOf(report, 'women').detail).toMatchObject({ measures: 'incidence' });
  });
});

describe('a funnel', () => {
  const steps = (
    entered: number,
    ...list: readonly (readonly [number, number, number?])[]
  ): Terms => ({
    kind: 'steps',
    entered,
    steps: list.map(([reached, decided, outOfOrder = 0]) => ({ reached, decided, outOfOrder })),
  });

  it('has a conversion per step among those decided there, and the share of all who entered', () => {
    const report = reportOf(
      cellsOf('funnel', 'gender', {
        woman: steps(50, [40, 48], [10, 40]),
        man: steps(100, [90, 100], [45, 90]),
      }),
    );
    const women = rowOf(report, 'women', 'hired');
    expect(women).toMatchObject({ value: 10 / 40, n: 40 });
    expect(women.comparison).toMatchObject({ reference: 'men', belowFourFifths: true });
    expect(women.detail).toEqual({
      kind: 'funnel-step',
      order: 1,
      reached: 10,
      decided: 40,
      cumulative: 10 / 50,
    });
    const order = report.rows.slice(0, 4).map(({ group, step }) => `${group}/${step}`);
    expect(order).toEqual(['women/qualified', 'women/hired', 'men/qualified', 'men/hired']);
  });

  it('has no rate where somebody is in a step and not in the one before', () => {
    const report = reportOf(
      cellsOf('funnel', 'gender', { woman: steps(50, [40, 48], [10, 40, 1]) }),
    );
    expect(rowOf(report, 'women', 'hired')).toMatchObject({
      value: null,
      reason: 'numerator-exceeds-denominator',
    });
    expect(rowOf(report, 'women', 'qualified').value).toBe(40 / 48);
  });
});

describe('turnover', () => {
  it('is separations by the mean headcount', () => {
    const report = reportOf(
      cellsOf('turnover', 'gender', {
        woman: { kind: 'turnover', events: 3, atStart: 10, atEnd: 14 },
        man: { kind: 'turnover', events: 0, atStart: 0, atEnd: 0 },
      }),
    );
    expect(rowOf(report, 'women')).toMatchObject({ value: 3 / 12, n: 14, denominator: 12 });
    expect(rowOf(report, 'men')).toMatchObject({ value: null, reason: 'no-rows' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../src/core/query/cell.ts';
import { cellsOf, persons, reportOf, rowOf } from './report-of.ts';
import { womensTarget } from './sample-catalogue.ts';

const months = (hours: Readonly<Record<string, number>>): Terms => ({
  kind: 'monthly',
  months: Object.entries(hours).map(([month, measure]) => ({ month, measure })),
});

describe('months on target', () => {
  const cells = cellsOf('uniform-months', 'gender', {
    woman: months({ '2026-01-01': 69, '2026-02-01': 60 }),
    man: months({ '2026-01-01': 931, '2026-02-01': 940, '2026-03-01': 0 }),
  });

  it('are the months with hours in which the share met its target', () => {
    const report = reportOf(cells, { targets: [womensTarget()] });
    // January is exactly 6.9 %, February 6.0 %, March has no hours.
    expect(rowOf(report, 'women')).toMatchObject({ value: 1 / 2, n: 2, numerator: 1 });
    expect(rowOf(report, 'women').detail).toEqual({
      kind: 'monthly',
      months: [
        { month: '2026-01-01', share: 0.069, met: true },
        { month: '2026-02-01', share: 0.06, met: false },
      ],
    });
  });

  it('are not estimable without a target, and still there to draw', () => {
    const row = rowOf(reportOf(cells), 'women');
    expect(row).toMatchObject({ value: null, reason: 'no-target', n: 2 });
    expect(row.detail).toMatchObject({ months: [{ share: 0.069, met: null }, { share: 0.06 }] });
  });
});

describe('the share needed of the remaining hours', () => {
  const soFar = { woman: persons([20, 20]), man: persons([460, 500]) };
  const cells = (planned: number) => [
    ...cellsOf('needed-share', 'gender', soFar),
    ...cellsOf('needed-share', 'gender', { '': { kind: 'remaining', planned } }),
  ];

  it('makes up for the hours missing so far', () => {
    const report = reportOf(cells(500), { targets: [womensTarget()] });
    // 6.9 % of 1000 + 500 are 103.5 hours, 40 are worked, 63.5 of 500 remain.
    const women = rowOf(report, 'women');
    expect(women.value).toBeCloseTo(63.5 / 500, 12);
    expect(women).toMatchObject({ n: 4, denominator: 500 });
    expect(women.detail).toEqual({
      kind: 'needed',
      remaining: 500,
      outOfReach: false,
      soFar: { numerator: 40, denominator: 1000 },
    });
    expect(report.rows.map(({ group }) => group)).toEqual(['women', 'men', 'nonbinary']);
  });

  it('is out of reach when more than all of them would be needed', () => {
    const report = reportOf(cells(30), { targets: [womensTarget()] });
    // 6.9 % of 1030 are 71.07; 31.07 of 30 hours.
    expect(rowOf(report, 'women').value).toBeCloseTo(31.07 / 30, 12);
    expect(rowOf(report, 'women').detail).toMatchObject({ outOfReach: true });
  });

  it('needs a target and hours that remain', () => {
    expect(rowOf(reportOf(cells(500)), 'women').reason).toBe('no-target');
    const over = reportOf(cells(0), { targets: [womensTarget()] });
    expect(rowOf(over, 'women').reason).toBe('no-remaining-hours');
  });
});

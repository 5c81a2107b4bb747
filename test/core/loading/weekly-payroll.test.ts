import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BY_DAY, FORM } from '../intake/layouts/weekly-payroll.ts';
import { countsOf, openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** Long enough for a machine that is busy with other work. */
vi.setConfig({ testTimeout: 60_000 });

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

async function records(text: string) {
  const { inspection, staged } = await bench.load('payroll.csv', text);
  const { columns, rows } = await bench.store.preview(staged.id);
  const list = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, place) => (row[place] === null ? [] : [[column, row[place]]])),
    ),
  );
  return { inspection, staged, list };
}

describe('a weekly certified payroll', () => {
  it('adds up the days, straight time and overtime apart, and passes over their totals', async () => {
    const { inspection, staged, list } = await records(BY_DAY);
    expect(inspection.profile).toBe('weekly-payroll');
    expect(countsOf(staged)).toEqual([3, 3, 0, 0]);
    // 5 × 8 and 1.5 + 4; 8 + 8 + 6.5; 5 × 8 and 2.
    expect(list).toMatchObject([
      {
        period_end: '2026-09-19',
        project: 'Harbor Bridge',
        employer: 'Acme',
        trade: 'Carpenter',
        worker_class: 'journey',
        hours_st: '40.0',
        hours_ot: '5.5',
        pay_rate: '41.25',
      },
      {
        period_end: '2026-09-19',
        project: 'Harbor Bridge',
        employer: 'Acme',
        trade: 'Carpenter',
        worker_class: 'apprentice',
        hours_st: '22.5',
        pay_rate: '24.75',
      },
      {
        period_end: '2026-09-26',
        project: 'Harbor Bridge',
        employer: 'Acme',
        trade: 'Laborer',
        worker_class: 'journey',
        hours_st: '40.0',
        hours_ot: '2.0',
        pay_rate: '33.0',
      },
    ]);
    expect(inspection.personal).toEqual([
      { column: 'Employee Name', what: 'name' },
      { column: 'Last 4 of SSN', what: 'social-security-number' },
    ]);
    expect(inspection.problems.map(({ code }) => code)).toContain('intake/nobodys-number');
    for (const column of ['Total ST Hours', 'Total Hours', 'No. of Withholding Exemptions'])
      expect(inspection.ignored).toContain(column);
  });

  it('is known from the form, and adds up its lines of straight time and of overtime', async () => {
    const { inspection, staged, list } = await records(FORM);
    expect([inspection.profile, inspection.headerRows]).toEqual(['weekly-payroll', 2]);
    expect(countsOf(staged)).toEqual([3, 3, 0, 0]);
    expect(list.map(({ trade, hours }) => [trade, hours])).toEqual([
      ['Carpenter', '5.5'],
      ['Carpenter', '40.0'],
      ['Laborer', '22.5'],
    ]);
    expect(inspection.ignored).toContain('Total Hours');
  });

  it('names its rows where a day is no number', async () => {
    const { staged } = await records(BY_DAY.replace('J,0,0,8', 'J,0,0,off'));
    expect(countsOf(staged)).toEqual([3, 2, 0, 1]);
    expect(staged.groups.map(({ problem, rows }) => [problem.place.column, rows])).toContainEqual([
      'Sun ST, Mon ST, Tue ST, Wed ST, Thu ST, Fri ST, Sat ST',
      [2],
    ]);
  });
});

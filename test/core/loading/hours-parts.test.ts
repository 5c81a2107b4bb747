import { asNew } from '../../../src/core/loading/staged.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

async function hoursOf(header: string, row: string) {
  const lines = [`Period Ending,Contractor,Emp ID,${header}`, `2026-09-13,X,a,${row}`];
  const { inspection, staged } = await bench.load('hours.csv', lines.join('\n'));
  const [submission] = await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
  const rows = await bench.engine.query({
    sql: 'SELECT hours_worked AS h FROM fact_hours',
    parameters: [],
  });
  await bench.store.remove(submission?.id ?? 0);
  return { hours: rows.map(({ h }) => h), codes: inspection.problems.map(({ code }) => code) };
}

describe('hours in parts', () => {
  it.each([
    ['ST Hours,OT Hours,DT Hours', '40,2,1', 43],
    ['ST,OT,DT', '40,2,1', 43],
    ['Reg Hrs,Overtime,Double Time', '40,2,1', 43],
    ['ST Hours,DT Hours', '40,1', 41],
    ['Horas ordinarias,Horas extra,Horas dobles', '40,2,1', 43],
    ['ST Hours,OT Hours,DT Hours', '40,,', 40],
  ])('%s are added up and said', async (header, row, sum) => {
    expect(await hoursOf(header, row)).toEqual({ hours: [sum], codes: ['intake/hours-added-up'] });
  });

  it.each([
    ['Hours,ST,OT,DT', '43,40,2,1'],
    ['ST,OT,DT,Total Hours', '40,2,1,43'],
  ])('beside all hours are not added twice: %s', async (header, row) => {
    expect(await hoursOf(header, row)).toEqual({ hours: [43], codes: [] });
  });
});

describe('a ZIP code', () => {
  it('that lost its zero has it again, and says so; others stay as they are', async () => {
    const codes = ['2118', '02119', '10001', '2119-1234', '601', '2118.0', 'H2X', ' 2120 '];
    const lines = codes.map((code, place) => `w${place},F,${code}`);
    const { staged } = await bench.load('workers.csv', ['Worker ID,Sex,ZIP', ...lines].join('\n'));
    const { columns, rows } = await bench.store.preview(staged.id);
    expect(rows.map((row) => row[columns.indexOf('zip')])).toEqual([
      '02118',
      '02119',
      '10001',
      '02119-1234',
      '00601',
      '02118',
      'H2X',
      '02120',
    ]);
    expect(staged.groups.map(({ problem, rows: on }) => [problem.code, on])).toEqual([
      ['loading/zip-zero', [2, 5, 6, 7, 9]],
    ]);
  });
});

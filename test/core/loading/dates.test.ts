import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

/** What a column becomes on each accepted row, and the rows of every problem. */
async function read(lines: readonly string[], columns: readonly string[]) {
  const { staged } = await bench.load('file.csv', lines.join('\n'));
  const { columns: there, rows } = await bench.store.preview(staged.id);
  const problems = staged.groups.map(
    ({ problem, rows: on }) => [problem.code.replace(/^\w+\//, ''), on] as const,
  );
  return {
    values: rows.map((row) => columns.map((column) => row[there.indexOf(column)])),
    problems: Object.fromEntries(problems),
  };
}

describe('a column of months or quarters', () => {
  const PERIODS: readonly (readonly [string, string, string])[] = [
    ['Sep-26', '2026-09-01', '2026-09-30'],
    ['September 2026', '2026-09-01', '2026-09-30'],
    ['septiembre de 2026', '2026-09-01', '2026-09-30'],
    ['2026-09', '2026-09-01', '2026-09-30'],
    ['09/2026', '2026-09-01', '2026-09-30'],
    ['202602', '2026-02-01', '2026-02-28'],
    ['Dic 2026', '2026-12-01', '2026-12-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['T1 2026', '2026-01-01', '2026-03-31'],
    ['2nd quarter 2026', '2026-04-01', '2026-06-30'],
  ];
  it.each(PERIODS)('of %s is from %s to %s', async (text, first, last) => {
    const lines = ['Period,Contractor,Emp ID,Hours', `${text},X,a,8`];
    const { values, problems } = await read(lines, ['period_start', 'period_end', 'hours']);
    expect(values).toEqual([[first, last, '8.0']]);
    expect(Object.keys(problems)).toEqual([
      'whole-periods-period_start',
      'whole-periods-period_end',
    ]);
  });

  it('with a month that there is not rejects the row', async () => {
    const lines = ['Month,Contractor,Emp ID,Hours', 'Sep-26,X,a,8', 'Oct-26,X,a,8', 'Foo-26,X,a,8'];
    const { values, problems } = await read(lines, ['period_end']);
    expect(values).toEqual([['2026-09-30'], ['2026-10-31']]);
    expect(problems['unreadable-date']).toEqual([4]);
  });
});

describe('a column of dates', () => {
  it.each([
    ['09/13/2026', '2026-09-13'],
    ['2026-09-13', '2026-09-13'],
  ])(
    'of %s with a day number and another kind of date among them is read, and said',
    async (usual, day) => {
      const other = usual.includes('/') ? '2026-09-20' : '46285';
      const lines = ['Period Ending,Contractor,Emp ID,Hours', `${usual},X,a,8`, '46278,X,b,8'];
      const { values, problems } = await read(
        [...lines, `${other},X,c,8`, `${usual},X,d,8`],
        ['period_end'],
      );
      expect(values.flat()).toEqual([day, '2026-09-13', '2026-09-20', day]);
      expect(problems).toEqual({ 'other-date-format': [3, 4] });
    },
  );

  it('that says there is none yet is empty, with a count', async () => {
    const ends = ['N/A-StillEmployed', 'Present', '-', '12/31/9999', 'Actual', '06/30/2025', ''];
    const lines = ends.map((end, place) => `w${place},X,01/15/2024,${end}`);
    const { values, problems } = await read(
      ['Emp ID,Employer,Hire Date,Termination Date', ...lines, 'w9,X,01/15/2024,gone'],
      ['worker_key', 'ended_on'],
    );
    expect(values.map(([, ended]) => ended)).toEqual([
      null,
      null,
      null,
      null,
      null,
      '2025-06-30',
      null,
    ]);
    expect(problems).toEqual({ 'open-date': [2, 3, 4, 5, 6], 'unreadable-date': [9] });
  });

  it('that must be there is missing when it says there is none', async () => {
    const lines = ['Emp ID,Employer,Hire Date', 'a,X,01/15/2024', 'b,X,Present', 'c,X,12/31/9999'];
    expect((await read(lines, ['started_on'])).problems).toEqual({ 'missing-value': [3, 4] });
  });

  it('in which some days fit one order only and as many the other is asked about', async () => {
    const lines = ['Period Ending,Contractor,Hours', '09/30/2026,X,8', '30/09/2026,X,8'];
    expect(Object.keys((await read(lines, [])).problems)).toEqual(['ambiguous-date']);
  });
});

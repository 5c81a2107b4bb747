import { asNew } from '../../../src/core/loading/staged.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { parseRecipe } from '../../../src/core/intake/recipe-file.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

const SAID = 'intake/days-before-period_start';
async function days(content: string, recipe?: Recipe) {
  const { staged } = await bench.load('hours.csv', content, recipe);
  const rows = await bench.engine.query({
    sql: `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT period_end, ${'period_start' in staged.recipe.fields ? 'period_start' : 'NULL AS period_start'} FROM staged_${staged.id} ORDER BY "row")`,
    parameters: [],
  });
  return {
    staged,
    days: rows.map((row) => [row['period_start'], row['period_end']]),
    codes: rowsByCode(staged),
  };
}
const file = (header: string, ...cells: readonly string[]) =>
  [`${header},Contractor,Hours`, ...cells.map((cell) => `${cell},Acme,8`)].join('\n');

describe('a week ending says the first day of the week too', () => {
  it.each([
    'Week Ending',
    'W/E',
    'For Week Ending',
    'WE Date',
    'Semana que termina',
    'week end date',
  ])('under %s, and it is said', async (header) => {
    // 1 March 2026 is 29 days after 31 January; six days before it is 23 February.
    const found = await days(file(header, '01/31/2026', '03/01/2026'));
    expect(found.days).toEqual([
      ['2026-01-25', '2026-01-31'],
      ['2026-02-23', '2026-03-01'],
    ]);
    expect(found.codes).toEqual({ [SAID]: [] });
  });

  it.each(['Period Ending', 'Date', 'End Date', 'Payroll Ending', 'Pay Period End'])(
    'but not under %s',
    async (header) => {
      const found = await days(file(header, '01/31/2026'));
      expect(found.days).toEqual([[null, '2026-01-31']]);
      expect(found.codes).toEqual({});
    },
  );

  it('nor of a whole month, nor where the file has a first day', async () => {
    expect((await days(file('Week Ending', 'Sep-26', 'Aug-26'))).days).toEqual([
      ['2026-09-01', '2026-09-30'],
      ['2026-08-01', '2026-08-31'],
    ]);
    const both = 'Week Ending,Week Start,Contractor,Hours\n2026-01-31,2026-01-26,Acme,8';
    expect((await days(both)).days).toEqual([['2026-01-26', '2026-01-31']]);
  });

  it('however the day is written, far below the head too', async () => {
    const sound = Array.from({ length: 1_100 }, () => '2026-09-13');
    const found = await days(file('Week Ending', ...sound, '46278', '2026-09-13T00:00:00'));
    expect(new Set(found.days.map(([start]) => start))).toEqual(new Set(['2026-09-07']));
    expect(found.codes).toMatchObject({ [SAID]: [], 'other-date-format': [1_102] });
  });

  it('and a day that cannot be read is one problem, not two', async () => {
    const found = await days(file('Week Ending', '09/13/2026', '13/13/2026', '09/20/2026'));
    expect(found.codes).toEqual({ [SAID]: [], 'unreadable-date': [3] });
    expect(countsOf(found.staged)).toEqual([3, 2, 0, 1]);
  });

  it('is asked about once where day and month cannot be told apart, and takes the answer', async () => {
    const content = file('Week Ending', '01/02/2026', '03/04/2026');
    const { inspection, staged } = await bench.load('hours.csv', content);
    const blocking = inspection.problems.filter(({ severity }) => severity === 'blocking');
    expect(blocking.map(({ code }) => code)).toEqual(['intake/ambiguous-date']);
    const { recipe } = staged;
    const end = { column: 'Week Ending', dateFormat: 'DD/MM/YYYY' } as const;
    const answered = { ...recipe, fields: { ...recipe.fields, period_end: end } };
    expect((await days(content, answered)).days).toEqual([
      ['2026-01-26', '2026-02-01'],
      ['2026-03-28', '2026-04-03'],
    ]);
  });

  it('counts the hours in the quarter and month of the last day, as before', async () => {
    const { staged } = await bench.load('hours.csv', file('Week Ending', '2026-10-01'));
    expect(staged.periods).toEqual(['2026-Q4']);
    expect([staged.firstDate, staged.lastDate]).toEqual(['2026-10-01', '2026-10-01']);
    await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
    const [month] = await bench.engine.query({
      sql: 'SELECT CAST(worked_on AS VARCHAR) AS month, hours_worked FROM fact_hours_months',
      parameters: [],
    });
    expect(month).toEqual({ month: '2026-10-01', hours_worked: 8 });
  });
});

describe('a recipe', () => {
  const recipe = (period_start: unknown) => ({
    plumblineRecipe: 1,
    kind: 'hours',
    fields: {
      period_start,
      period_end: { column: 'Pay Date', dateFormat: 'MM/DD/YYYY' },
      employer: { column: 'Contractor' },
      hours: { column: 'Hours' },
    },
  });
  const parsed = (period_start: unknown) =>
    parseRecipe('r.json', JSON.stringify(recipe(period_start)), catalogue);

  it('says it of any date column, by the format of the other field that reads it', async () => {
    const read = parsed({ column: 'Pay Date', daysBefore: 13 });
    if (!read.ok) throw new Error('The recipe is sound.');
    const found = await days(file('Pay Date', '01/02/2026'), read.value);
    expect(found.days).toEqual([['2025-12-20', '2026-01-02']]);
    expect(found.codes).toEqual({ [SAID]: [] });
  });

  it('is refused where that is no number of days, or no date', () => {
    const codes = (period_start: unknown) => {
      const read = parsed(period_start);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes({ column: 'Pay Date', daysBefore: 0 })).toEqual(['intake/recipe-wrong-part']);
    expect(codes({ column: 'Pay Date', daysBefore: 1.5 })).toEqual(['intake/recipe-wrong-part']);
    expect(codes({ column: 'Pay Date', daysBefore: 400 })).toEqual(['intake/recipe-wrong-part']);
    const employer = { column: 'Contractor', daysBefore: 6 };
    const wrong = { ...recipe({ column: 'Pay Date' }), kind: 'hours' };
    const read = parseRecipe(
      'r.json',
      JSON.stringify({ ...wrong, fields: { ...wrong.fields, employer } }),
      catalogue,
    );
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
      'intake/recipe-wrong-source',
    ]);
  });
});

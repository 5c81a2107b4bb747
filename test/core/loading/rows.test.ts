import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HOURS = 'worker_key,period_end,employer,hours,gender';
let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

async function problems(content: string, recipe?: Recipe) {
  const { staged } = await bench.load('hours.csv', content, recipe);
  return { counts: countsOf(staged), rows: rowsByCode(staged) };
}

describe('a row is named by the number that a spreadsheet shows', () => {
  it('with blank lines above it, which a spreadsheet counts and the engine passes over', async () => {
    const text = [
      HOURS,
      'a,2026-01-03,X,8,man',
      '',
      '',
      'b,nonsense,X,8,man',
      '',
      'c,2026-01-03,X,oops,man',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [3, 1, 0, 2],
      rows: { 'unreadable-date': [5], 'unreadable-number': [7] },
    });
  });

  it('with a line break inside a quoted cell above it, which does not begin a row', async () => {
    const text = [HOURS, 'a,2026-01-03,"X\nand sons",8,man', 'b,2026-01-03,X,-1,man'];
    expect(await problems(text.join('\r\n'))).toEqual({
      counts: [2, 1, 0, 1],
      rows: { 'number-out-of-range': [3] },
    });
  });

  it('with a title of two lines and a blank line above the header', async () => {
    const text = [
      'Hours of the quarter',
      '"January,\nFebruary"',
      '',
      HOURS,
      'a,2026-13-03,X,8,man',
    ];
    const found = await problems([...text, 'b,2026-01-03,X,8,man'].join('\n'));
    expect(found).toEqual({ counts: [2, 1, 0, 1], rows: { 'unreadable-date': [5] } });
  });

  it('with carriage returns alone, and no line end after the last row', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man', '', 'b,2026-01-03,,8,man'];
    expect(await problems(text.join('\r'))).toEqual({
      counts: [2, 1, 0, 1],
      rows: { 'missing-value': [4] },
    });
  });
});

describe('a row that is too long, too short or no record', () => {
  it('more cells than the header reject the row, empty cells at its end do not', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man,what', 'b,2026-01-03,X,8,man,,', 'c,2026-01-03,X,8'];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [3, 2, 0, 1],
      rows: { 'long-row': [2] },
    });
  });

  it('empty rows, notes and a second header are left out and said', async () => {
    const text = [HOURS, ',,,,', 'a,2026-01-03,X,8,man', HOURS, 'Printed on Monday'];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [4, 1, 3, 0],
      rows: { 'empty-row': [2], 'repeated-header': [4], 'note-row': [5] },
    });
  });

  it('both lines of a header are left out where a page repeats them', async () => {
    const header = ['worker_key,period_end,employer,hours,,gender', ',,,ST,OT,'];
    const text = [...header, 'a,2026-01-03,X,8,1,man', ...header, 'b,2026-01-03,X,8,2,man'];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [4, 2, 2, 0],
      rows: { 'repeated-header': [4, 5] },
    });
  });

  it('the second row of the same worker, week, employer is rejected; without a key none is', async () => {
    const same = 'a,2026-01-03,X,8,man';
    const text = [
      HOURS,
      same,
      'a,2026-01-03,X,4,man',
      ',2026-01-03,X,8,man',
      ',2026-01-03,X,8,man',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [4, 3, 0, 1],
      rows: { 'duplicate-row': [3] },
    });
  });
});

describe('values are read by a rule or reject their row', () => {
  it('one row may have several faults, each under its column', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man', '########,soon,X,many,robot'];
    expect((await problems(text.join('\n'))).rows).toEqual({
      'spreadsheet-damage': [3],
      'unreadable-date': [3],
      'unreadable-number': [3],
      'unknown-value': [3],
    });
  });

  it('an unknown value far below the head is found, with its count', async () => {
    const many = Array.from({ length: 500 }, (_, n) => `k${n},2026-01-03,X,8,man`);
    const text = [HOURS, ...many, 'z,2026-01-03,X,8,Robot'].join('\n');
    const { staged } = await bench.load('far.csv', text);
    expect(staged.groups.map(({ rows }) => rows)).toEqual([[502]]);
    expect(staged.unknownValues).toEqual([
      { field: 'gender', column: 'gender', value: 'Robot', count: 1 },
    ]);
  });

  it('numbers as people write them', async () => {
    const cells = ['"1,234.5"', '40:30', '(2)', '" 7 "', '.5', '"$8"', 'n/a', '"1,2"', '1e400'];
    const rows = cells.map((cell, n) => `k${n},2026-01-03,X,${cell},man`);
    const { staged } = await bench.load('numbers.csv', [HOURS, ...rows].join('\n'));
    const { columns, rows: kept } = await bench.store.preview(staged.id);
    const hours = kept.map((row) => row[columns.indexOf('hours')]);
    // 40:30 is forty hours and a half; (2) is minus two; n/a leaves no hours; 1,2 is no grouping; 1e400 is no number.
    expect(hours).toEqual(['1234.5', '40.5', '7.0', '0.5', '8.0']);
    expect(staged.counts.rejected).toBe(4);
  });

  it('dates of every format give the same day', async () => {
    const formats = {
      'YYYY-MM-DD': '2026-03-25',
      'MM/DD/YYYY': '3/25/2026',
      'DD/MM/YYYY': '25/03/2026 00:00',
      'M/D/YY': '3/25/26',
      'D/M/YY': '25/3/26',
      YYYYMMDD: '20260325',
      'MM-DD-YYYY': '03-25-2026',
      'DD.MM.YYYY': '25.3.2026',
      'excel-serial': '46106',
    } as const;
    for (const [format, cell] of Object.entries(formats)) {
      const text = `${HOURS}\na,${cell},X,8,man\n`;
      const { staged, inspection } = await bench.load('dates.csv', text);
      expect([inspection.recipe?.fields['period_end'], staged.firstDate]).toEqual([
        { column: 'period_end', dateFormat: format },
        '2026-03-25',
      ]);
    }
  });
});

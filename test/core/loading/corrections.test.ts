import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellCorrection, Corrections } from '../../../src/core/intake/corrections.ts';
import { NO_CORRECTIONS, withCells, withSkip } from '../../../src/core/intake/corrections.ts';
import type { Staged } from '../../../src/core/loading/staged.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import {
  byKey,
  countsOf,
  openLoadingBench,
  rowsByCode,
  type LoadingBench,
} from './loading-bench.ts';
import { WRONG_HOURS } from './wrong-hours.ts';

let bench: LoadingBench;
let loaded: Staged;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.discardAll();
  loaded = (await bench.load('hours.csv', WRONG_HOURS)).staged;
});

const cells = (...list: readonly CellCorrection[]): Corrections => ({ cells: list, skips: [] });
const amend = (corrections: Corrections) => bench.store.amend(loaded.id, corrections);
/** Rows that are in, with the hours of each. */
async function kept(): Promise<readonly (readonly [number, number])[]> {
  const found = await bench.engine.query({
    sql: `SELECT "row", hours FROM staged_${loaded.id} ORDER BY "row"`,
    parameters: [],
  });
  return found.map((one) => [Number(one['row']), Number(one['hours'])] as const);
}
/** All that can be told apart of a staged file and its rows, but how often it was corrected. */
async function stateOf({ revision: _often, ...staged }: Staged) {
  return [
    staged,
    await kept(),
    await bench.store.rejectedRows(loaded.id),
    await bench.store.problemsCsv(loaded.id, 'en'),
  ];
}
const CLASS = { column: 'worker_class', from: 'JNY-1', to: 'journey', rows: [3, 4] };
const HOURS = { column: 'hours', from: 'many', to: '2.5', rows: [4] };

describe('a file with a fault of every kind', () => {
  it('is loaded with its faults', () => {
    expect(countsOf(loaded)).toEqual([9, 2, 1, 6]);
    expect(rowsByCode(loaded)).toEqual({
      'unknown-value': [3, 4],
      'unreadable-number': [4],
      'unreadable-date': [5],
      'number-out-of-range': [6],
      'missing-value': [7],
      'duplicate-row': [8],
      'total-row': [9],
    });
  });

  it('takes in a row whose one wrong cell is corrected, and another only when both are', async () => {
    const one = await amend(cells(CLASS));
    expect(countsOf(one.staged)).toEqual([9, 3, 1, 5]);
    expect(await kept()).toEqual([[2, 8], [3, 6], [10, 5]]); // prettier-ignore
    expect(rowsByCode(one.staged)['unreadable-number']).toEqual([4]);
    const both = await amend(cells(CLASS, HOURS));
    expect(countsOf(both.staged)).toEqual([9, 4, 1, 4]);
    expect(await kept()).toEqual([[2, 8], [3, 6], [4, 2.5], [10, 5]]); // prettier-ignore
    expect(both.staged.unknownValues).toEqual([]);
    expect(both.dropped).toEqual([]);
  });

  it('fills in an empty cell, and reads a date and a number as it reads the file’s own', async () => {
    const after = await amend(
      cells(
        { column: 'period_end', from: '', to: '2026-02-07', rows: [7] },
        { column: 'period_end', from: '2026-13-03', to: '2026-03-28', rows: [5] },
        { column: 'hours', from: '-5', to: '1,005.5', rows: [6] },
      ),
    );
    expect(countsOf(after.staged)).toEqual([9, 5, 1, 3]);
    expect(await kept()).toEqual([[2, 8], [5, 7], [6, 1005.5], [7, 4], [10, 5]]); // prettier-ignore
    expect([after.staged.firstDate, after.staged.lastDate]).toEqual(['2026-01-03', '2026-03-28']);
  });

  it('still rejects what is still wrong', async () => {
    const after = await amend(cells({ ...HOURS, to: 'a few' }, { ...CLASS, to: 'J1', rows: [3] }));
    expect(countsOf(after.staged)).toEqual(countsOf(loaded));
    expect(rowsByCode(after.staged)).toEqual(rowsByCode(loaded));
    const group = after.staged.groups.find(({ problem }) => problem.code.endsWith('number'));
    expect(await bench.store.problemRows(loaded.id, group?.id ?? '', 0, 10)).toEqual([
      { row: 4, cells: [{ column: 'hours', text: 'a few', was: 'many' }], reason: null },
    ]);
  });

  it('never takes in a corrected row that another row is already', async () => {
    const twin = { column: 'worker_key', from: 'b', to: 'a', rows: [3] };
    const after = await amend(cells(CLASS, HOURS, twin));
    expect(rowsByCode(after.staged)['duplicate-row']).toEqual([3, 8]);
    expect(await kept()).toEqual([[2, 8], [4, 2.5], [10, 5]]); // prettier-ignore
  });

  it('of two rows that are corrected to the same takes in the first', async () => {
    const alike = { column: 'worker_key', from: 'c', to: 'b', rows: [4] };
    const after = await amend(cells(CLASS, HOURS, alike));
    expect(rowsByCode(after.staged)['duplicate-row']).toEqual([4, 8]);
  });

  it('takes in a duplicate that turns out to be of another day', async () => {
    const day = { column: 'period_end', from: '2026-01-03', to: '2026-01-10', rows: [8] };
    const after = await amend(cells(day));
    expect(countsOf(after.staged)).toEqual([9, 3, 1, 5]);
    expect(await kept()).toEqual([[2, 8], [8, 3], [10, 5]]); // prettier-ignore
  });

  it('leaves a corrected row out that turns out to be a total', async () => {
    const total = { column: 'worker_key', from: 'f', to: 'Total', rows: [7] };
    const after = await amend(cells(total));
    expect(countsOf(after.staged)).toEqual([9, 2, 2, 5]);
    expect(rowsByCode(after.staged)['total-row']).toEqual([7, 9]);
  });

  it('leaves skipped rows out, with their reason, and corrects nothing of them', async () => {
    const both = withSkip(cells(CLASS, HOURS), { reason: 'no-record', rows: [4, 8] });
    const after = await amend(both);
    expect(countsOf(after.staged)).toEqual([9, 3, 3, 3]);
    expect(rowsByCode(after.staged)['skipped']).toEqual([4, 8]);
    expect(after.staged.corrections).toEqual({
      cells: [{ ...CLASS, rows: [3] }],
      skips: [{ reason: 'no-record', rows: [4, 8] }],
    });
    const group = after.staged.groups.find(({ problem }) => problem.code === 'loading/skipped');
    const rows = await bench.store.problemRows(loaded.id, group?.id ?? '', 1, 1);
    expect(rows.map(({ row, reason }) => [row, reason])).toEqual([[8, 'no-record']]);
  });
});

describe('all problems as a file', () => {
  it('have a line for each row, and nothing that a spreadsheet would run', async () => {
    const lines = [
      'worker_key,period_end,employer,hours',
      'a,2026-01-03,X,"=HYPERLINK(""x"")"',
      'b,2026-01-03,X,8',
      ',,,',
    ];
    await bench.discardAll();
    loaded = (await bench.load('formula.csv', `${lines.join('\n')}\n`)).staged;
    expect((await bench.store.problemsCsv(loaded.id, 'en')).split('\n')).toEqual([
      'row,what it means,column,value seen,what was expected and what to do',
      '4,please check,,,every cell is empty.',
      '2,row rejected,hours,"\'=HYPERLINK(""x"")","“Hours” is not a number. Write digits only, with the decimal mark of the file."',
      '',
    ]);
  });
});

describe('a change of corrections', () => {
  it('back to none gives back exactly what was loaded', async () => {
    const before = await stateOf(loaded);
    await amend(withSkip(cells(CLASS, HOURS), { reason: 'x', rows: [6] }));
    expect(await stateOf((await amend(NO_CORRECTIONS)).staged)).toEqual(before);
  });

  it('comes to the same by whichever way it was reached', async () => {
    const wanted = withCells(cells(CLASS), HOURS);
    const straight = await stateOf((await amend(wanted)).staged);
    await amend(cells({ ...CLASS, to: 'foreman' }));
    await amend(withSkip(NO_CORRECTIONS, { reason: 'x', rows: [3, 5, 8] }));
    expect(await stateOf((await amend(wanted)).staged)).toEqual(straight);
  });

  it('says which corrections do not fit the file, and takes the others', async () => {
    const wrong: Corrections = {
      cells: [
        { ...CLASS, rows: [2, 3, 5, 99] },
        { column: 'Craft', from: 'x', to: 'y', rows: [3] },
      ],
      skips: [{ reason: 'x', rows: [6, 9, 10] }],
    };
    const { staged, dropped } = await amend(wrong);
    expect(dropped).toEqual([
      { column: 'worker_class', why: 'row-not-rejected', rows: [2, 99] },
      { column: 'worker_class', why: 'text-differs', rows: [5] },
      { column: 'Craft', why: 'column-not-read', rows: [3] },
      { column: null, why: 'row-not-rejected', rows: [9, 10] },
    ]);
    expect(staged.corrections).toEqual({
      cells: [{ ...CLASS, rows: [3] }],
      skips: [{ reason: 'x', rows: [6] }],
    });
    expect(countsOf(staged)).toEqual([9, 3, 2, 4]);
  });

  it('never reaches a column that was dropped because it says who somebody is', async () => {
    const named = WRONG_HOURS.split('\n').map((line, at) =>
      line === '' ? '' : `${line},${at === 0 ? 'SSN' : `123-45-678${at}`}`,
    );
    loaded = (await bench.load('named.csv', named.join('\n'))).staged;
    expect(loaded.recipe.dropped).toEqual(['SSN']);
    const { dropped } = await amend(
      cells({ column: 'SSN', from: '123-45-6782', to: '1', rows: [3] }),
    );
    expect(dropped.map(({ column, why }) => [column, why])).toEqual([['SSN', 'column-not-read']]);
    expect(await bench.store.problemsCsv(loaded.id, 'en')).not.toContain('123-45');
  });

  it('of a file in which nothing is rejected drops them all and changes nothing', async () => {
    loaded = (await bench.load('sound.csv', 'worker_key,period_end,employer,hours\na,2026-01-03,X,8\n')).staged; // prettier-ignore
    const after = await amend(withSkip(cells(HOURS), { reason: 'x', rows: [2] }));
    expect(after.staged).toEqual(loaded);
    expect(after.dropped.map(({ rows }) => rows)).toEqual([[4], [2]]);
  });
});

describe('a corrected file that is committed', () => {
  it('brings its corrections, and its rejected rows are those still rejected', async () => {
    const corrections = withSkip(cells(CLASS), { reason: 'no-record', rows: [5] });
    await amend(corrections);
    const rejected = await bench.store.rejectedRows(loaded.id);
    expect(rejected.split('\n').map((line) => line.split(',')[0])).toEqual([
      'plumbline_row', '4', '6', '7', '8', '',
    ]); // prettier-ignore
    const [submission] = await bench.store.commit([asNew(loaded.id)], '2026-05-01T09:00:00Z');
    expect(submission?.corrections).toEqual(corrections);
    expect(submission?.counts).toEqual({ read: 9, accepted: 3, leftOut: 2, rejected: 4 });
    const stored = await bench.rows('hours', ['worker_key', 'row', 'worker_class', 'hours']);
    expect(byKey(stored)).toEqual([
      ['a', '2', 'journey', '8.0'],
      ['b', '3', 'journey', '6.0'],
      ['g', '10', 'journey', '5.0'],
    ]);
    expect(await bench.store.rejectedRows(loaded.id)).toBe(rejected);
    await expect(amend(NO_CORRECTIONS)).rejects.toThrow('Nothing is staged');
  });
});

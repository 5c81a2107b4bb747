import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { FORM, ONE_LINE, WITH_WHITE } from '../intake/layouts/utilization.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** Long enough for a machine that is busy with other work. */
vi.setConfig({ testTimeout: 60_000 });

let bench: LoadingBench;

/** Preview as records of the fields that are filled in. */
async function records(text: string, recipe?: Recipe) {
  const { inspection, staged } = await bench.load('report.csv', text, recipe);
  const { columns, rows } = await bench.store.preview(staged.id);
  const list = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, place) => (row[place] === null ? [] : [[column, row[place]]])),
    ),
  );
  return { inspection, staged, list };
}
const dated = (recipe: Recipe | null): Recipe => {
  if (recipe === null) throw new Error('It is known.');
  const constants = { period_end: { constant: '2026-08-31' }, employer: { constant: 'Acme' } };
  return { ...recipe, fields: { ...recipe.fields, ...constants } };
};

const ENGINES = [
  ['natively', () => openNodeEngine({ threads: 1 })],
  ["with the browser's DuckDB", openBlockingWasmEngine],
] as const;

describe.each(ENGINES)('a utilization report as the form has it, loaded %s', (_, open) => {
  beforeAll(async () => {
    bench = await openLoadingBench(100_000, open);
  }, 60_000);
  afterAll(() => bench.close());

  it('is known by its columns, and asks for the month and the contractor', async () => {
    const { inspection } = await records(FORM);
    expect([inspection.profile, inspection.headerRows]).toEqual(['utilization-report', 2]);
    const blocking = inspection.problems.filter(({ severity }) => severity === 'blocking');
    expect(blocking.map(({ words }) => words.en.slice(0, 26))).toEqual([
      'No column for “Last day”, ',
      'No column for “Employer”, ',
    ]);
    expect(inspection.problems.map(({ code }) => code)).toContain('intake/rows-of-groups');
    const [first, ...others] = inspection.problems.filter(
      ({ code }) => code === 'intake/rest-worked-out',
    );
    expect(others).toHaveLength(1);
    expect(first?.words.en).toContain('“Total All Employees By Trade M” less “Black');
    expect(inspection.ignored).toContain('Total Number of Employees M');
  });

  it('is one record for every group that worked, and totals are left out by name', async () => {
    const { inspection } = await records(FORM);
    const { staged, list } = await records(FORM, dated(inspection.recipe));
    expect(countsOf(staged)).toEqual([8, 4, 4, 0]);
    expect(rowsByCode(staged)['left-out']).toEqual([6, 8, 9, 10]);
    const carpenters = list.filter(
      ({ trade, worker_class: is }) => trade === 'Carpenter' && is === 'journey',
    );
    const hoursOf = (one: Record<string, unknown>) => [
      one['gender'],
      one['race'] ?? null,
      one['person_of_color'] ?? null,
      one['hours'],
    ];
    expect(carpenters.map(hoursOf)).toEqual([
      ['man', 'black', null, '60.0'],
      ['man', 'hispanic', null, '90.0'],
      ['man', null, 'yes', '20.0'],
      ['man', 'american-indian', null, '10.0'],
      ['man', null, 'no', '220.0'],
      ['woman', 'black', null, '20.0'],
      ['woman', 'hispanic', null, '10.0'],
      ['woman', null, 'no', '50.0'],
    ]);
    await bench.store.commit([asNew(staged.id)], '2026-09-05T09:00:00Z');
    const [sums] = await bench.engine.query({
      sql: `SELECT sum(hours) AS every, sum(hours) FILTER (WHERE gender = 'woman') AS women,
        sum(hours) FILTER (WHERE person_of_color = 'yes' OR race <> 'white') AS of_color FROM rows_hours`,
      parameters: [],
    });
    expect(sums).toEqual({ every: 960, women: 140, of_color: 190 + 40 + 210 + 40 + 20 + 10 });
    await bench.store.undo();
  });
});

describe.each(ENGINES)('a utilization report with one line of header, loaded %s', (_, open) => {
  beforeAll(async () => {
    bench = await openLoadingBench(100_000, open);
  }, 60_000);
  afterAll(() => bench.close());

  it('rejects a row whose groups exceed its total, whole and by its place in the file', async () => {
    const { staged, list } = await records(ONE_LINE);
    expect(countsOf(staged)).toEqual([4, 3, 0, 1]);
    expect(rowsByCode(staged)['parts-above-total']).toEqual([4]);
    const saved = await bench.store.rejectedRows(staged.id);
    expect(saved.split('\n')[1]).toBe(
      '4,“Total M” is less than the groups it is the total of. Correct the total or the groups.,Aug-26,Acme,Laborer,Journey Worker,300,20,100,0,250,20,8,1',
    );
    expect(list.filter(({ trade }) => trade === 'Laborer')).toEqual([
      {
        period_start: '2026-08-01',
        period_end: '2026-08-31',
        employer: 'Acme',
        trade: 'Laborer',
        worker_class: 'apprentice',
        gender: 'man',
        race: 'hispanic',
        hours: '10.5',
      },
      {
        period_start: '2026-08-01',
        period_end: '2026-08-31',
        employer: 'Acme',
        trade: 'Laborer',
        worker_class: 'apprentice',
        gender: 'man',
        person_of_color: 'no',
        hours: '40.0',
      },
    ]);
  });

  it('takes the groups of a row in once it is corrected, and keeps no trace of how they came', async () => {
    const { staged } = await records(ONE_LINE);
    const wrong = { column: 'Hispanic M', from: '250', to: '150', rows: [4] };
    const { staged: mended } = await bench.store.amend(staged.id, { cells: [wrong], skips: [] });
    expect(countsOf(mended)).toEqual([4, 4, 0, 0]);
    await bench.store.commit([asNew(staged.id)], '2026-09-05T09:00:00Z');
    const [sums] = await bench.engine.query({
      sql: `SELECT sum(hours) AS every, sum(hours) FILTER (WHERE "row" = 4 AND race = 'hispanic' AND gender = 'man') AS mended FROM rows_hours`,
      parameters: [],
    });
    expect(sums).toEqual({ every: 960 + 50.5, mended: 150 });
    const left = await bench.engine.query({
      sql: `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'staged_${staged.id}%' AND table_name NOT LIKE '%_rejected'`,
      parameters: [],
    });
    expect(left).toEqual([]);
    await bench.store.undo();
  });

  it('names a cell that is no number, and a row without any', async () => {
    const spoilt = ONE_LINE.replace('120,40,30', '120,x,30').replace(',50.5,,,,10.5,,', ',,,,,,,');
    const { staged } = await records(spoilt);
    expect(countsOf(staged)).toEqual([4, 1, 0, 3]);
    const found = rowsByCode(staged);
    expect([found['unreadable-number'], found['check-has-hours']]).toEqual([[3], [5]]);
    const words = staged.groups.map(({ problem }) => problem.words.en);
    expect(words).toContain(
      '1 row rejected: “Total F” is not a number. Write digits only, with the decimal mark of the file.',
    );
  });

  it('takes nothing off a total where every group has its column', async () => {
    const { inspection, list } = await records(WITH_WHITE);
    expect(inspection.profile).toBe('utilization-report');
    expect(list.map(({ gender, race, hours }) => [gender, race, hours])).toEqual([
      ['man', 'black', '60.0'],
      ['man', 'white', '300.0'],
      ['man', 'two-or-more', '40.0'],
      ['woman', 'black', '20.0'],
      ['woman', 'white', '40.0'],
      ['woman', 'two-or-more', '20.0'],
    ]);
    expect(inspection.ignored).toEqual([
      'Hours Total Male',
      'Hours Total Female',
      'Headcount Black Male',
      'Headcount White Male',
    ]);
  });
});

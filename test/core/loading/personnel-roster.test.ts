import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RecordKindId } from '../../../src/core/definition/record-kind.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { DATED_ROSTER, ROSTER, rowOf } from '../intake/layouts/roster-of-twelve.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** Long enough for a machine that is busy with other work. */
vi.setConfig({ testTimeout: 60_000 });

let bench: LoadingBench;

const load = (text: string, only?: RecordKindId) => bench.load('roster.csv', text, undefined, only);

const ENGINES = [
  ['natively', () => openNodeEngine({ threads: 1 })],
  ["with the browser's DuckDB", openBlockingWasmEngine],
] as const;

describe.each(ENGINES)('a roster with the day of its pay, loaded %s', (_, open) => {
  beforeAll(async () => {
    bench = await openLoadingBench(100_000, open);
  }, 60_000);
  afterAll(() => bench.close());

  it('is known, and holds four kinds of record', async () => {
    const { inspection } = await load(DATED_ROSTER);
    expect(inspection.profile).toBe('personnel-roster');
    expect(inspection.recipe?.kind).toBe('employment');
    expect(inspection.alsoHolds).toEqual(['pay', 'promotions', 'workers']);
    expect(inspection.personal).toEqual([{ column: 'Employee Name', what: 'name' }]);
  });

  it('says of everybody when they came and left, and as what', async () => {
    const { staged } = await load(DATED_ROSTER, 'employment');
    expect(countsOf(staged)).toEqual([12, 12, 0, 0]);
    const { columns, rows } = await bench.store.preview(staged.id);
    const of = (person: number) =>
      Object.fromEntries(columns.map((column, place) => [column, rows[person - 1]?.[place]]));
    expect(of(4)).toEqual({
      worker_key: 'E04',
      employer: 'Acme',
      trade: 'Carpenter',
      worker_class: 'journey',
      started_on: '2023-02-13',
      ended_on: '2026-08-14',
      end_reason: 'voluntary',
      gender: 'woman',
      race: 'asian',
    });
    expect(of(8)['end_reason']).toBe('involuntary');
    expect(of(9)['end_reason']).toBe('layoff');
    expect(of(10)['worker_class']).toBe('foreperson');
  });

  it('is pay of those only who were there on its day', async () => {
    const { staged } = await load(DATED_ROSTER, 'pay');
    expect(countsOf(staged)).toEqual([12, 8, 4, 0]);
    expect(rowsByCode(staged)['not-there']).toEqual([4, 8, 9, 12].map(rowOf));
    const { columns, rows } = await bench.store.preview(staged.id);
    const first = Object.fromEntries(columns.map((column, place) => [column, rows[0]?.[place]]));
    expect(first).toMatchObject({
      as_of: '2026-09-30',
      employer: 'Acme',
      trade: 'Carpenter',
      job_group: 'Field',
      base_pay: '83200.0',
      pay_unit: 'year',
      weekly_hours: '40.0',
    });
  });

  it('has a promotion only where a day of one stands', async () => {
    const { staged } = await load(DATED_ROSTER, 'promotions');
    expect(countsOf(staged)).toEqual([12, 2, 10, 0]);
    const { rows } = await bench.store.preview(staged.id);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['E01', 'Acme', '2026-08-03'],
      ['E05', 'Acme', '2026-07-13'],
    ]);
  });

  it('goes in as all of them at once, and not a second time as any', async () => {
    const kinds = ['employment', 'pay', 'promotions', 'workers'] as const;
    const ids: number[] = [];
    for (const kind of kinds) ids.push((await load(DATED_ROSTER, kind)).staged.id);
    const added = await bench.store.commit(ids.map(asNew), '2026-10-05T09:00:00Z');
    expect(added.map(({ kind, counts }) => [kind, counts.accepted])).toEqual([
      ['employment', 12],
      ['pay', 8],
      ['promotions', 2],
      ['workers', 12],
    ]);
    for (const kind of kinds) {
      const { staged } = await load(DATED_ROSTER, kind);
      expect(staged.groups.map(({ problem }) => problem.code)).toEqual(['loading/already-in']);
    }
    await bench.store.undo();
    const again = await load(DATED_ROSTER, 'pay');
    expect(countsOf(again.staged)).toEqual([12, 8, 4, 0]);
  });

  it('is refused when one kind of it is chosen twice', async () => {
    const ids = [
      (await load(DATED_ROSTER, 'pay')).staged.id,
      (await load(DATED_ROSTER, 'pay')).staged.id,
    ];
    await expect(bench.store.commit(ids.map(asNew), '2026-10-05T09:00:00Z')).rejects.toMatchObject({
      problems: [{ code: 'loading/twice-in-one-commit' }],
    });
  });
});

describe('a roster that does not say of which day its pay is', () => {
  beforeAll(async () => {
    bench = await openLoadingBench();
  });
  afterAll(() => bench.close());

  it('is read for who came and left, and asks for the day of the pay', async () => {
    const spells = await load(ROSTER, 'employment');
    expect(countsOf(spells.staged)).toEqual([12, 12, 0, 0]);
    const pay = await load(ROSTER, 'pay');
    const blocking = pay.inspection.problems.filter(({ severity }) => severity === 'blocking');
    expect(blocking.map(({ words }) => words.en)).toEqual([
      'No column for “As of”, which is needed. Choose the column, or give one value for every row.',
    ]);
  });

  it('counts its pay on the day that somebody says', async () => {
    const { inspection } = await load(ROSTER, 'pay');
    const recipe = inspection.recipe;
    if (recipe === null) throw new Error('It is known.');
    const fields = { ...recipe.fields, as_of: { constant: '2026-06-30' } };
    const { staged } = await bench.load('roster.csv', ROSTER, { ...recipe, fields });
    // E09 had left on 26 June; E11 and E12 had not come.
    expect(rowsByCode(staged)['not-there']).toEqual([9, 11, 12].map(rowOf));
    expect(countsOf(staged)).toEqual([12, 9, 3, 0]);
  });

  it('asks which way its dates are written before it leaves anybody out by them', async () => {
    const days = [
      'Employee ID,Company,Hire Date,Termination Date,Hourly Rate',
      'E1,Acme,03/01/2020,,40',
      'E2,Acme,04/01/2021,05/02/2026,36',
    ].join('\n');
    const { inspection } = await load(days, 'pay');
    const asked = inspection.problems.filter(({ code }) => code === 'intake/ambiguous-date');
    expect(asked.map(({ place }) => place.column)).toEqual(['Termination Date', 'Hire Date']);
  });
});

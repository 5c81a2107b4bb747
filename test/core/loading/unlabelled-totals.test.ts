import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const ENGINES: readonly (readonly [string, () => Promise<Engine>])[] = [
  ['natively', () => openNodeEngine({ threads: 1 })],
  ["with the browser's DuckDB", openBlockingWasmEngine],
];
const HEADER = 'worker_key,period_end,employer,hours_st,hours_ot';

describe.each(ENGINES)('a total row without a word for it, read %s', (_, open) => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(undefined, open);
  }, 60_000);
  afterEach(() => bench.discardAll());
  afterAll(() => bench.close());

  async function found(lines: readonly string[], recipe?: Recipe) {
    const { staged } = await bench.load('hours.csv', lines.join('\n'), recipe);
    return { counts: countsOf(staged), rows: rowsByCode(staged) };
  }

  it('is left out where its numbers are the sum of those above', async () => {
    expect(
      await found([
        HEADER,
        'a,2026-09-13,Acme,40,2',
        'b,2026-09-13,Acme,38.5,',
        ',,,78.5,2', // 40 + 38.5, 2 + 0
      ]),
    ).toEqual({ counts: [3, 2, 1, 0], rows: { 'total-row': [4] } });
  });

  it('is rejected as a row without its fields where they are not', async () => {
    const { counts, rows } = await found([
      HEADER,
      'a,2026-09-13,Acme,40,2',
      'b,2026-09-13,Acme,38.5,',
      ',,,78.5,3', // 2 + 0 is not 3
    ]);
    expect(counts).toEqual([3, 2, 0, 1]);
    expect(rows).toEqual({ 'missing-value': [4] });
  });

  it('may be of each group and of all of them', async () => {
    expect(
      await found([
        HEADER,
        'a,2026-09-13,Acme,40,2',
        'b,2026-09-13,Acme,38.5,1',
        ',,,78.5,3',
        'c,2026-09-13,Brick,10,0',
        'd,2026-09-13,Brick,20,5',
        ',,,30,5', // 10 + 20, 0 + 5
        ',,,108.5,8', // 78.5 + 30, 3 + 5
      ]),
    ).toEqual({ counts: [7, 4, 3, 0], rows: { 'total-row': [4, 7, 8] } });
  });

  it('counts from the last total that has a word for it', async () => {
    expect(
      await found([
        HEADER,
        'a,2026-09-13,Acme,40,2',
        ',,Subtotal Acme,40,2',
        'b,2026-09-13,Brick,10,0',
        'c,2026-09-13,Brick,20,5',
        ',,,30,5',
      ]),
    ).toEqual({ counts: [5, 3, 2, 0], rows: { 'total-row': [3, 6] } });
  });

  it('may hold what a rejected row says, which the file has added too', async () => {
    expect(
      await found([
        HEADER,
        'a,2026-09-13,Acme,40,2',
        'b,2026-13-13,Acme,38,1',
        'c,2026-09-13,Acme,1,1',
        ',,,79,4', // 40 + 38 + 1, 2 + 1 + 1
      ]),
    ).toEqual({
      counts: [4, 2, 1, 1],
      rows: { 'unreadable-date': [3], 'total-row': [5] },
    });
  });

  it('is none where it repeats the one row above it, or names a worker', async () => {
    const one = await found([HEADER, 'a,2026-09-13,Acme,40,2', ',,,40,2']);
    expect(one.counts).toEqual([2, 1, 0, 1]);
    const named = await found([
      HEADER,
      'a,2026-09-13,Acme,40,2',
      'b,2026-09-13,Acme,38,1',
      'c,,,78,3',
    ]);
    expect(named.counts).toEqual([3, 2, 0, 1]);
  });

  it('may have numbers in columns that no field reads, but no words', async () => {
    const lines = (last: string) => [
      `${HEADER},Gross,Note`,
      'a,2026-09-13,Acme,40,2,"$1,800.00",x',
      'b,2026-09-13,Acme,38,1,$900.50,y',
      last,
    ];
    expect((await found(lines(',,,78,3,"$2,700.50",'))).rows).toEqual({ 'total-row': [4] });
    expect((await found(lines(',,,78,3,,checked'))).counts).toEqual([3, 2, 0, 1]);
  });

  it('is no record where the recipe says the day and the firm of every row', async () => {
    const recipe: Recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: {
        worker_key: { column: 'ID' },
        hours: { column: 'Hrs' },
        employer: { constant: 'Acme' },
        period_end: { constant: '2026-09-30' },
      },
    };
    const sound = Array.from({ length: 1_100 }, (__, at) => `w${at},2`);
    expect(await found(['ID,Hrs', ...sound, ',2200'], recipe)).toEqual({
      counts: [1_101, 1_100, 1, 0],
      rows: { 'total-row': [1_102] },
    });
    // A row without a worker that is no sum is a record of nobody, and said.
    expect(await found(['ID,Hrs', ...sound, ',2201'], recipe)).toEqual({
      counts: [1_101, 1_101, 0, 0],
      rows: { 'also-waiting': [], 'no-person-key': [1_102] },
    });
  });
});

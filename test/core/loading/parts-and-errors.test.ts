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

describe.each(ENGINES)('read %s', (_, open) => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(undefined, open);
  }, 60_000);
  afterEach(() => bench.discardAll());
  afterAll(() => bench.close());

  async function found(content: string, recipe?: Recipe) {
    const { staged } = await bench.load('hours.csv', content, recipe);
    return { staged, counts: countsOf(staged), rows: rowsByCode(staged) };
  }
  async function column(id: number, field: string) {
    const rows = await bench.engine.query({
      sql: `SELECT CAST("${field}" AS VARCHAR) AS value FROM staged_${id} ORDER BY "row"`,
      parameters: [],
    });
    return rows.map(({ value }) => value);
  }

  describe('all hours beside their parts', () => {
    const HEADER = 'period_end,employer,worker_key,Total Hours,ST,OT,DT';
    it('that disagree by more than rounding are named with their rows, and all hours are read', async () => {
      const { staged, counts, rows } = await found(
        [
          HEADER,
          '2026-09-13,Acme,a,43,40,2,1', // 40 + 2 + 1 = 43
          '2026-09-13,Acme,b,40,38,,', // 38
          '2026-09-13,Acme,c,40.3,40.25,,', // 0.05 less: a rounding
          '2026-09-13,Acme,d,40,30,5,4.9', // 39.9
          '2026-09-13,Acme,e,40,,,', // no parts
          '2026-09-13,Acme,f,,40,2,', // no hours: the parts are read
          '2026-09-13,Acme,g,0,8,,', // 8
        ].join('\n'),
      );
      expect(counts).toEqual([7, 7, 0, 0]);
      expect(rows).toEqual({ 'parts-differ': [3, 5, 8] });
      expect(await column(staged.id, 'hours')).toEqual([
        '43.0',
        '40.0',
        '40.3',
        '40.0',
        '40.0',
        null,
        '0.0',
      ]);
      const [group] = staged.groups;
      expect(group?.problem).toMatchObject({
        severity: 'warning',
        place: { file: 'hours.csv', column: 'Total Hours' },
      });
      expect(group?.problem.words.en).toMatch(/^3 rows: “Hours” .* “Hours” is what counts/);
      expect(group?.problem.words.es).toMatch(/^3 filas: «Horas» /);
    });

    it('are compared far below the head too, and in a row that is rejected say nothing', async () => {
      const sound = Array.from({ length: 1_100 }, (__, at) => `2026-09-13,Acme,w${at},8,8,0,0`);
      const bad = ['2026-09-13,Acme,x,8,7,0,0', '2026-13-13,Acme,y,8,7,0,0'];
      const { rows } = await found([HEADER, ...sound, ...bad].join('\n'));
      expect(rows).toEqual({ 'parts-differ': [1_102], 'unreadable-date': [1_103] });
    });
  });

  describe('an error of a spreadsheet in place of a code', () => {
    const HEADER = 'period_end,employer,worker_key,hours,gender,race';
    it('#N/A leaves the field empty and is said; any other rejects its row, as damage', async () => {
      const { staged, counts, rows } = await found(
        [
          HEADER,
          '2026-09-13,Acme,a,8,woman,black',
          '2026-09-13,Acme,b,8,#N/A,white',
          '2026-09-13,Acme,c,8,N/A,white',
          '2026-09-13,Acme,d,8, #n/a ,#N/A',
          '2026-09-13,Acme,e,8,#REF!,white',
          '2026-09-13,Acme,f,8,man,#¡VALOR!',
          '2026-09-13,Acme,g,8,#DIV/0!,#NAME?',
          '2026-09-13,Acme,h,8,robot,white',
        ].join('\n'),
      );
      expect(counts).toEqual([8, 4, 0, 4]);
      expect(await column(staged.id, 'gender')).toEqual(['woman', null, null, null]);
      expect(rows['unknown-value']).toEqual([9]);
      const said = staged.groups.map(({ problem: { code, severity, place }, rows: on }) => [
        code.replace('loading/', ''),
        severity,
        place.column,
        on,
      ]);
      expect(said).toEqual(
        expect.arrayContaining([
          ['damaged-code', 'warning', 'gender', [3, 5]],
          ['damaged-code', 'warning', 'race', [5]],
          ['spreadsheet-damage', 'rejected-row', 'gender', [6, 8]],
          ['spreadsheet-damage', 'rejected-row', 'race', [7, 8]],
        ]),
      );
      expect(said).toHaveLength(5);
      expect(staged.unknownValues.map(({ value }) => value)).toEqual(['robot']);
    });

    it('is said far below the head, and in many values too', async () => {
      const sound = Array.from(
        { length: 1_100 },
        (__, at) => `2026-09-13,Acme,w${at},8,woman,white`,
      );
      const { rows, counts } = await found(
        [HEADER, ...sound, '2026-09-13,Acme,x,8,#N/A,white'].join('\n'),
      );
      expect(rows).toEqual({ 'damaged-code': [1_102] });
      expect(counts).toEqual([1_101, 1_101, 0, 0]);
    });

    it('is said in race of several columns', async () => {
      const recipe: Recipe = {
        plumblineRecipe: 1,
        kind: 'hours',
        fields: {
          period_end: { column: 'period_end' },
          employer: { column: 'employer' },
          hours: { column: 'hours' },
          race: {
            columns: [
              { column: 'Black', code: 'black' },
              { column: 'White', code: 'white' },
            ],
          },
        },
      };
      const text = ['period_end,employer,hours,Black,White', '2026-09-13,Acme,8,#N/A,#N/A'];
      const other = ['2026-09-13,Acme,9,Y,#N/A', '2026-09-13,Acme,7,Y,N'];
      const { rows } = await found([...text, ...other].join('\n'), recipe);
      expect(rows).toEqual({ 'damaged-code': [2] });
    });

    it('says nothing where a recipe says what it means', async () => {
      const recipe: Recipe = {
        plumblineRecipe: 1,
        kind: 'hours',
        fields: {
          period_end: { column: 'period_end' },
          employer: { column: 'employer' },
          hours: { column: 'hours' },
          gender: { column: 'gender', values: { '#N/A': null, '#REF!': 'declined' } },
        },
      };
      const text = [HEADER, '2026-09-13,Acme,a,8,#N/A,', '2026-09-13,Acme,b,8,#REF!,'];
      const { staged, rows } = await found(text.join('\n'), recipe);
      expect(rows).toEqual({});
      expect(await column(staged.id, 'gender')).toEqual([null, 'declined']);
    });
  });
});

import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { acceptedRowsCsv, numberInFull } from '../../../src/core/loading/accepted-rows.ts';
import type { Staged } from '../../../src/core/loading/staged.ts';
import { countsOf, openLoadingBench, rowsByCode, sampleBytes } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';
import { RECIPES } from './mangled-recipes.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

async function written(staged: Staged): Promise<string> {
  const kind = catalogue.records.find(({ id }) => id === staged.kind);
  if (kind === undefined) throw new Error('no kind');
  let text = '';
  for await (const piece of acceptedRowsCsv(bench.engine, kind, staged)) text += piece;
  return text;
}

/** Every value of the staged rows as text, in the file's order; fields without a value are left out. */
async function valuesOf({ id }: Staged): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = await bench.engine.query({
    sql: `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT * EXCLUDE ("row", doubt) FROM staged_${id} ORDER BY "row")`,
    parameters: [],
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        value === null ? [] : [[name, String(value)]],
      ),
    ),
  );
}

async function roundTrip(name: string, content: Uint8Array | string, recipe?: Recipe) {
  const { staged: first } = await bench.load(name, content, recipe);
  const text = await written(first);
  const { staged: second, inspection } = await bench.load('again.csv', text);
  return { first, text, second, inspection };
}

/** Said of rows that are kept, and of two files that wait and speak of the same. */
const SAID_AGAIN = new Set(['no-person-key', 'also-waiting']);

async function givenAndAgain(name: string, content: Uint8Array, recipe?: Recipe) {
  const { first, second, inspection } = await roundTrip(name, content, recipe);
  const { accepted } = first.counts;
  const said = Object.keys(rowsByCode(second)).filter((code) => !SAID_AGAIN.has(code));
  return {
    given: {
      kind: first.kind,
      counts: [accepted, accepted, 0, 0],
      problems: [],
      rows: await valuesOf(first),
    },
    again: {
      kind: second.kind,
      counts: countsOf(second),
      problems: [...inspection.problems, ...said],
      rows: await valuesOf(second),
    },
  };
}

const QUARTER = readdirSync(new URL('../../../sample-data/program/2026-Q3', import.meta.url));
const SAMPLES = [...QUARTER.map((name) => `2026-Q3/${name}`), 'projection.csv', 'targets.csv'];
const MANGLED = [
  'applicant-log.txt',
  'apprentice-upload.csv',
  'class-list.csv',
  'personnel-export.csv',
  'residents-jobs-new-layout.csv',
  'residents-jobs-old-layout.csv',
  'tunnel-payroll.csv',
];

describe('accepted rows written as a file of ours', () => {
  it.each(SAMPLES)('come back the same without a recipe: %s', async (name) => {
    const { given, again } = await givenAndAgain(name, sampleBytes(`program/${name}`));
    expect(given.rows.length).toBeGreaterThan(0);
    expect(again).toEqual(given);
  });
  it.each(MANGLED)('come back the same from a mangled file: %s', async (name) => {
    const bytes = sampleBytes(`mangled/${name}`);
    const { given, again } = await givenAndAgain(name, bytes, RECIPES[name]);
    expect(given.rows.length).toBeGreaterThan(0);
    expect(again).toEqual(given);
  });

  it('have the columns of the template, ISO dates, codes by their id, numbers in full', async () => {
    const { text } = await roundTrip(
      'hours.csv',
      [
        'Name,Emp ID,Week Of,Firm,ST,OT,Sex,Hispanic,Ethnic group,Pay',
        '"Ruiz, Ana",E2,09/20/2026,"Acme, Inc.","1,040.25",2,F,Y,White,1E-7',
        '"Cole, Bo",E1,09/13/2026,Über & Sons,0.1,,,N,,41.5',
        '"Park, Cy",E3,13/13/2026,Acme,8,,M,N,White,41',
      ].join('\n'),
      {
        plumblineRecipe: 1,
        kind: 'hours',
        fields: {
          worker_key: { column: 'Emp ID' },
          period_end: { column: 'Week Of', dateFormat: 'MM/DD/YYYY' },
          employer: { column: 'Firm' },
          project: { constant: 'Bridge' },
          hours: { sum: ['ST', 'OT'] },
          gender: { column: 'Sex' },
          race: {
            columns: [{ column: 'Hispanic', code: 'hispanic' }, { column: 'Ethnic group' }],
          },
        },
      },
    );
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const columns = header.split(',');
    expect(columns.slice(0, 4)).toEqual(['period_end', 'employer', 'period_start', 'project']);
    expect(columns.toSorted()).toEqual(Object.keys(hoursColumns()).toSorted());
    const line = (cells: Readonly<Record<string, string>>) =>
      columns.map((column) => cells[column] ?? '').join(',');
    const day = { project: 'Bridge' };
    expect(rows).toEqual([
      line({
        ...day,
        period_end: '2026-09-20',
        employer: '"Acme, Inc."',
        worker_key: 'E2',
        hours: '1042.25',
        gender: 'woman',
        race: 'hispanic+white',
      }),
      line({
        ...day,
        period_end: '2026-09-13',
        employer: 'Über & Sons',
        worker_key: 'E1',
        hours: '0.1',
      }),
    ]);
  });

  it('come back the same where a text is kept from running as a formula', async () => {
    const firms = ['=Acme(1)', '+1 Steel', '@home', '-12 Ltd', "'Quoted' Co", '-12', "''=x", 'a"b'];
    const lines = firms.map(
      (firm, place) => `2026-09-13,"${firm.replaceAll('"', '""')}",k${place},8`,
    );
    const file = ['period_end,employer,worker_key,hours', ...lines].join('\n');
    const { text, first, second } = await roundTrip('hours.csv', file);
    expect(text).toContain(",'=Acme(1),");
    expect(text).toContain(",'-12 Ltd,");
    expect(text).toContain(',-12,');
    const employers = (await valuesOf(first)).map((row) => row['employer']);
    // One apostrophe before what would run is a guard, whoever put it there.
    expect(employers).toEqual(firms.map((firm) => (firm === "''=x" ? "'=x" : firm)));
    expect(await valuesOf(second)).toEqual(await valuesOf(first));
  });

  it('come in pages, with no row twice and none lost', async () => {
    const lines = Array.from({ length: 20_001 }, (_, at) => `2026-09-13,Acme,k${at},${at % 40}`);
    const file = ['period_end,employer,worker_key,hours', ...lines].join('\n');
    const { text, second } = await roundTrip('hours.csv', file);
    const place = hoursPlace(text, 'worker_key');
    const keys = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[place]);
    expect(keys).toEqual(Array.from({ length: 20_001 }, (_, at) => `k${at}`));
    expect(countsOf(second)).toEqual([20_001, 20_001, 0, 0]);
  });
});

describe('a number in full', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2.25e-10, '-0.000000000225'],
    [1.2345e22, '12345000000000000000000'],
    [0, '0'],
    [-0.5, '-0.5'],
    [174.5, '174.5'],
  ])('%d', (value, text) => {
    expect(numberInFull(value)).toBe(text);
  });

  it('is the same number read back, and has no power of ten', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberInFull(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

function hoursColumns(): Readonly<Record<string, unknown>> {
  return catalogue.records.find(({ id }) => id === 'hours')?.columns ?? {};
}
function hoursPlace(text: string, column: string): number {
  return (text.split('\n')[0] ?? '').split(',').indexOf(column);
}

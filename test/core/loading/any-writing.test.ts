import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileBytes } from '../../corpus/text-file.ts';
import { openLoadingBench, type LoadingBench } from './loading-bench.ts';

/** Letters that every encoding here has, and all that a separator or a quoting could take for its own. */
const LETTERS = [
  'a',
  'B',
  '7',
  'é',
  'ñ',
  'ü',
  '’',
  '€',
  '–',
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  ' ',
  '-',
  "'",
  '=',
];
const cell = fc
  .array(fc.constantFrom(...LETTERS), { maxLength: 9 })
  .map((letters) => `x${letters.join('')}x`);
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 9 });
const writing = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quoting: fc.constantFrom('needed', 'all', 'text'),
  quote: fc.constantFrom('"', "'"),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  ended: fc.boolean(),
});
const COLUMNS = ['period_end', 'project', 'employer', 'trade', 'worker_key', 'hours'];

describe('any table, whichever way it is written', () => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(90);
  });
  afterAll(() => bench.close());

  it('is stored row by row as it was', async () => {
    await fc.assert(
      fc.asyncProperty(table, writing, async (rows, how) => {
        const narrow = how.encoding === 'windows-1252' || how.encoding === 'macintosh';
        const lines = rows.map((texts, place) => [
          '2026-09-30',
          ...texts,
          `K${place}`,
          String(place),
        ]);
        const bytes = fileBytes([COLUMNS, ...lines], { ...how, mark: how.mark && !narrow });
        const fields = Object.fromEntries(COLUMNS.map((column) => [column, { column }]));
        const { staged } = await bench.load('any.csv', bytes, {
          plumblineRecipe: 1,
          kind: 'hours',
          reading: {
            ...(narrow ? { encoding: how.encoding } : {}),
            delimiter: how.delimiter,
            quote: how.quote === "'" ? 'single' : 'double',
          },
          fields,
        });
        expect(staged.groups).toEqual([]);
        const { columns, rows: stored } = await bench.store.preview(staged.id);
        const of = (name: string) => stored.map((one) => one[columns.indexOf(name)]);
        expect([of('project'), of('employer'), of('trade')]).toEqual(
          [0, 1, 2].map((at) => rows.map((texts) => texts[at])),
        );
        expect(of('hours').map(Number)).toEqual(rows.map((_, place) => place));
        await bench.discardAll();
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

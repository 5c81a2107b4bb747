import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** What a row should come to: its employer when it is kept, and the row it stands on. */
interface Row {
  readonly employer: string;
  readonly hours: string;
  readonly blankLinesAbove: number;
}
const LETTERS = ['a', 'B', 'é', 'ñ', '’', '"', ',', ';', '\t', '|', '\n', ' ', '-', '€'];
const employer = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 8 })
  .map((letters) => `X${letters.join('')}X`);
const row: fc.Arbitrary<Row> = fc.record({
  employer,
  hours: fc.constantFrom('8', '40.5', '0', '-1', 'many', ''),
  blankLinesAbove: fc.constantFrom(0, 0, 0, 1, 2),
});
const KEPT = new Set(['8', '40.5', '0']);

const ENCODERS = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'utf-16be': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'windows-1252': (text: string) =>
    new Uint8Array(Buffer.from(text.replaceAll('’', '\u0092').replaceAll('€', '\u0080'), 'latin1')),
};

function written(rows: readonly Row[], delimiter: string, lineEnd: string): string {
  const lines = rows.flatMap(({ employer: name, hours, blankLinesAbove }, place) => [
    ...Array.from({ length: blankLinesAbove }, () => ''),
    ['2026-01-03', `"${name.replaceAll('"', '""')}"`, hours, `k${place}`].join(delimiter),
  ]);
  const header = ['period_end', 'employer', 'hours', 'worker_key'].join(delimiter);
  return `${[header, ...lines].join(lineEnd)}${lineEnd}`;
}

describe('any table, in any encoding, with any delimiter', () => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(64);
  });
  afterAll(() => bench.close());

  it('every row is kept with its text or rejected on its own row, none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[])),
        async (rows, delimiter, lineEnd, encoding) => {
          const bytes = ENCODERS[encoding](written(rows, delimiter, lineEnd));
          const { staged } = await bench.load('any.csv', bytes, {
            plumblineRecipe: 1,
            kind: 'hours',
            reading: encoding === 'windows-1252' ? { encoding } : {},
            fields: {
              period_end: { column: 'period_end', dateFormat: 'YYYY-MM-DD' },
              employer: { column: 'employer' },
              hours: { column: 'hours' },
              worker_key: { column: 'worker_key' },
            },
          });
          let line = 1;
          const places = rows.map((one) => ({ ...one, line: (line += one.blankLinesAbove + 1) }));
          const bad = places.filter(({ hours }) => !KEPT.has(hours)).map((one) => one.line);
          const rejected = new Set(staged.groups.flatMap(({ rows: on }) => on));
          expect([...rejected].sort((a, b) => a - b)).toEqual(bad);
          const { read, accepted, leftOut } = staged.counts;
          expect([read, accepted, leftOut]).toEqual([rows.length, rows.length - bad.length, 0]);
          const preview = await bench.store.preview(staged.id);
          const kept = preview.rows.map((cells) => cells[preview.columns.indexOf('employer')]);
          const good = places.filter(({ hours }) => KEPT.has(hours));
          expect(kept).toEqual(good.map((one) => one.employer));
          await bench.store.discard([staged.id]);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

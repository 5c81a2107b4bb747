import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corrections } from '../../../src/core/intake/corrections.ts';
import { NO_CORRECTIONS, withCells, withSkip } from '../../../src/core/intake/corrections.ts';
import type { Staged } from '../../../src/core/loading/staged.ts';
import { openLoadingBench, type LoadingBench } from './loading-bench.ts';

const COLUMNS = ['worker_key', 'period_end', 'employer', 'worker_class', 'hours'] as const;
const CELLS: Readonly<Record<(typeof COLUMNS)[number], readonly string[]>> = {
  worker_key: ['a', 'b', '', 'Total'],
  period_end: ['2026-01-03', '2026-01-10', '2026-13-03', '', 'present'],
  employer: ['X', 'Total Electric', ''],
  worker_class: ['journey', 'JNY', 'apprentice', ''],
  hours: ['8', '40.5', '-1', 'many', '', '1E+05'],
};
const RECIPE = {
  plumblineRecipe: 1,
  kind: 'hours',
  fields: {
    worker_key: { column: 'worker_key' },
    period_end: { column: 'period_end', dateFormat: 'YYYY-MM-DD' },
    employer: { column: 'employer' },
    worker_class: { column: 'worker_class' },
    hours: { column: 'hours' },
  },
} as const;
type Row = readonly string[];
const row: fc.Arbitrary<Row> = fc.tuple(...COLUMNS.map((name) => fc.constantFrom(...CELLS[name])));

/** A change of the corrections: one cell, all alike, or rows skipped. Rows are counted from the first record. */
type Step =
  | {
      readonly what: 'cell' | 'alike';
      readonly row: number;
      readonly column: number;
      readonly to: number;
    }
  | { readonly what: 'skip'; readonly row: number };
const place = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constantFrom('cell' as const, 'alike' as const),
    row: place,
    column: fc.nat(COLUMNS.length - 1),
    to: place,
  }),
  fc.record({ what: fc.constant('skip' as const), row: place }),
);

function applied(rows: readonly Row[], corrections: Corrections, one: Step): Corrections {
  const at = one.row % rows.length;
  if (one.what === 'skip') return withSkip(corrections, { reason: 'x', rows: [at + 2] });
  const column = COLUMNS[one.column] ?? 'hours';
  const from = rows[at]?.[one.column] ?? '';
  const to = CELLS[column][one.to % CELLS[column].length] ?? '';
  const alike = rows.flatMap((cells, index) => (cells[one.column] === from ? [index + 2] : []));
  return withCells(corrections, {
    column,
    from,
    to,
    rows: one.what === 'alike' ? alike : [at + 2],
  });
}

function csv(rows: readonly Row[]): string {
  return [COLUMNS, ...rows]
    .map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`)
    .join('');
}

describe('any corrections of any file, taken back and made again', () => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench();
  });
  afterAll(() => bench.close());

  const rowsIn = async (id: number) =>
    bench.engine.query({
      sql: `SELECT "row", worker_key, CAST(period_end AS VARCHAR) AS day, employer, worker_class, hours FROM staged_${id} ORDER BY "row"`,
      parameters: [],
    });
  const state = async ({ revision: _often, ...staged }: Staged) => [
    staged,
    await rowsIn(staged.id),
    await bench.store.problemsCsv(staged.id, 'es'),
  ];

  it('lose no row, leave those that were sound, and undo and redo are exact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 5 }),
        async (rows, steps) => {
          const { staged } = await bench.load('any.csv', csv(rows), RECIPE);
          const first = await state(staged);
          const sound = await rowsIn(staged.id);
          const values = [NO_CORRECTIONS];
          const states = [first];
          for (const one of steps) {
            const next = applied(rows, values.at(-1) ?? NO_CORRECTIONS, one);
            const after = (await bench.store.amend(staged.id, next)).staged;
            const { read, accepted, leftOut, rejected } = after.counts;
            expect(accepted + leftOut + rejected).toBe(read);
            expect(read).toBe(staged.counts.read);
            const now = await rowsIn(staged.id);
            expect(now.length).toBe(accepted);
            expect(now).toEqual(expect.arrayContaining([...sound]));
            values.push(next);
            states.push(await state(after));
          }
          for (const at of [...values.keys()].toReversed()) {
            const back = await bench.store.amend(staged.id, values[at] ?? NO_CORRECTIONS);
            expect(await state(back.staged)).toEqual(states[at]);
          }
          const again = await bench.store.amend(staged.id, values.at(-1) ?? NO_CORRECTIONS);
          expect(await state(again.staged)).toEqual(states.at(-1));
          await bench.store.discard([staged.id]);
        },
      ),
      { numRuns: 25, seed: 20_261_127 },
    );
  }, 180_000);

  it('a row that is corrected in every cell comes to what it would be in a file of its own', async () => {
    await fc.assert(
      fc.asyncProperty(row, row, async (bad, good) => {
        const { staged } = await bench.load('bad.csv', csv([bad]), RECIPE);
        if (staged.counts.rejected === 0) return bench.discardAll();
        const corrections = COLUMNS.reduce<Corrections>(
          (sum, column, at) =>
            withCells(sum, { column, from: bad[at] ?? '', to: good[at] ?? '', rows: [2] }),
          NO_CORRECTIONS,
        );
        const after = (await bench.store.amend(staged.id, corrections)).staged;
        const other = (await bench.load('good.csv', csv([good]), RECIPE)).staged;
        expect(after.counts).toEqual(other.counts);
        expect(await rowsIn(staged.id)).toEqual(await rowsIn(other.id));
        const causes = ({ groups }: Staged) =>
          groups.flatMap(({ id, problem, rows }) =>
            id === undefined ? [] : [[problem.code, rows] as const],
          );
        expect(causes(after)).toEqual(causes(other));
        return bench.discardAll();
      }),
      { numRuns: 25, seed: 20_261_127 },
    );
  }, 180_000);
});

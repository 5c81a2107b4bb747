import * as fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvLine, unguardedCell } from '../../../src/core/csv.ts';
import { anyCell, runs } from '../../hostile-cells.ts';
import { openLoadingBench, type LoadingBench } from './loading-bench.ts';

const COLUMNS = ['period_end', 'employer', 'worker_key', 'hours'];
/** Firms that stay what they are when spaces around them are taken off. */
const firm = anyCell
  .map((text) => `${text.replaceAll(/\r\n?/g, '\n')}x`)
  .filter((text) => text.trim() === text && !/^['"]*\s/.test(text) && !text.includes('\0'));

/** A table as another program writes it: without any guard. */
const unguarded = (rows: readonly (readonly string[])[]) =>
  Papa.unparse(
    rows.map((cells) => [...cells]),
    { newline: '\n', quotes: true },
  );

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

async function firmsOf(name: string, text: string) {
  const { staged } = await bench.load(name, text);
  const rows = await bench.engine.query({
    sql: `SELECT employer FROM staged_${staged.id} ORDER BY "row"`,
    parameters: [],
  });
  return { staged, firms: rows.map(({ employer }) => employer) };
}

describe('the file of rejected rows', () => {
  it('runs nothing in a spreadsheet, and put right and loaded again it says what the first one said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(firm, { minLength: 1, maxLength: 8 }), async (firms) => {
        const rows = firms.map((name, place) => ['2026-09-30', name, `W${place}`, 'many']);
        const { staged } = await firmsOf('first.csv', unguarded([COLUMNS, ...rows]));
        expect(staged.counts).toMatchObject({ read: firms.length, accepted: 0 });
        const given = await bench.store.rejectedRows(staged.id);
        const { data } = Papa.parse<string[]>(given, { newline: '\n', skipEmptyLines: true });
        expect(data.flat().filter(runs)).toEqual([]);
        const problems = await bench.store.problemsCsv(staged.id, 'en');
        expect(Papa.parse<string[]>(problems).data.flat().filter(runs)).toEqual([]);
        const mended = data.map((cells) => cells.map((cell) => (cell === 'many' ? '8' : cell)));
        const again = await firmsOf('again.csv', unguarded(mended));
        expect(again.firms).toEqual(firms.map(unguardedCell));
        await bench.discardAll();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('names its own two columns once, however often rows come back', async () => {
    const first = await bench.load('first.csv', `${COLUMNS.join(',')}\n2026-09-30,Wren,W1,many\n`);
    const given = await bench.store.rejectedRows(first.staged.id);
    const second = await bench.load('second.csv', given);
    expect(second.staged.counts.rejected).toBe(1);
    const [header = ''] = (await bench.store.rejectedRows(second.staged.id)).split('\n');
    expect(`${header}\n`).toBe(csvLine(['plumbline_row', 'plumbline_problem', ...COLUMNS]));
  });
});

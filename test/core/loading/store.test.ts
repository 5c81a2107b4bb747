import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asNew } from '../../../src/core/loading/staged.ts';
import { Refused } from '../../../src/core/loading/store-calls.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const JANUARY = 'worker_key,period_end,employer,hours\na,2026-01-03,X,8\nb,2026-01-03,Y,6\n';
const APRIL = 'worker_key,period_end,employer,hours\na,2026-04-04,X,7\n';
const AT = '2026-05-01T09:00:00Z';
let bench: LoadingBench;
beforeEach(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.close());

async function commit(...files: readonly string[]) {
  const ids: number[] = [];
  for (const [place, text] of files.entries()) {
    const { staged } = await bench.load(`file-${place}.csv`, text);
    ids.push(staged.id);
  }
  return bench.store.commit(ids.map(asNew), AT);
}
const hours = () => bench.rows('hours', ['submission', 'row', 'worker_key', 'hours', 'race']);
/** Every table of ours that is there. */
async function tables() {
  const rows = await bench.engine.query({
    sql: "SELECT table_name AS name FROM information_schema.tables WHERE table_name SIMILAR TO '(staged|submission)_.*' ORDER BY name",
    parameters: [],
  });
  return rows.map(({ name }) => name);
}

describe('what is in', () => {
  it('nothing counts before it is committed', async () => {
    await bench.load('january.csv', JANUARY);
    expect(await hours()).toEqual([]);
    expect((await bench.store.holdings()).submissions).toEqual([]);
  });

  it('rows carry their submission and spreadsheet row; columns that no file has are empty', async () => {
    await commit(JANUARY, APRIL);
    expect(await hours()).toEqual([
      ['1', '2', 'a', '8.0', null],
      ['1', '3', 'b', '6.0', null],
      ['2', '2', 'a', '7.0', null],
    ]);
  });

  it('holdings tell quarters, employers and what each reported', async () => {
    await commit(JANUARY, APRIL);
    const { quarters, dimensions, reported, submissions, canUndo } = await bench.store.holdings();
    expect(quarters).toEqual(['2026-Q1', '2026-Q2']);
    expect(dimensions.employer).toEqual(['X', 'Y']);
    expect(reported).toEqual([
      { employer: 'X', quarter: '2026-Q1', kind: 'hours', rows: 1, submissions: [1] },
      { employer: 'X', quarter: '2026-Q2', kind: 'hours', rows: 1, submissions: [2] },
      { employer: 'Y', quarter: '2026-Q1', kind: 'hours', rows: 1, submissions: [1] },
    ]);
    expect(submissions.map(({ id, employers, firstDate }) => [id, employers, firstDate])).toEqual([
      [1, ['X', 'Y'], '2026-01-03'],
      [2, ['X'], '2026-04-04'],
    ]);
    expect(canUndo).toBe(true);
  });

  it('a removal takes the rows out, and undo brings exactly them back', async () => {
    await commit(JANUARY, APRIL);
    const before = await hours();
    await bench.store.remove(1);
    expect(await hours()).toEqual([['2', '2', 'a', '7.0', null]]);
    await bench.store.undo();
    expect(await hours()).toEqual(before);
  });

  it('rows of a commit that was undone are there for a redo, and go with the next change', async () => {
    await commit(JANUARY);
    const holdings = await bench.store.undo();
    expect([holdings.submissions, holdings.canUndo, await hours()]).toEqual([[], false, []]);
    const kept = async () => (await tables()).filter((name) => String(name).startsWith('sub'));
    expect([holdings.canRedo, await kept()]).toEqual([true, ['submission_1']]);
    await commit(APRIL);
    expect(await kept()).toEqual(['submission_2']);
  });

  it('facts follow the rows', async () => {
    await commit(JANUARY);
    const count = async () =>
      (
        await bench.engine.query({
          sql: 'SELECT count(*)::DOUBLE AS n FROM fact_hours',
          parameters: [],
        })
      )[0]?.['n'];
    const before = await count();
    await bench.store.remove(1);
    expect([Number(before) > 0, await count()]).toEqual([true, 0]);
  });
});

describe('one file never counts twice', () => {
  it('the same bytes again are blocked before they are loaded', async () => {
    await commit(JANUARY);
    const { staged } = await bench.load('again.csv', JANUARY);
    expect(staged.groups.map(({ problem }) => [problem.code, problem.severity])).toEqual([
      ['loading/already-in', 'blocking'],
    ]);
    await expect(bench.store.commit([asNew(staged.id)], AT)).rejects.toBeInstanceOf(Refused);
  });

  it('the same bytes twice in one commit refuse the whole commit', async () => {
    const first = await bench.load('a.csv', JANUARY);
    const second = await bench.load('b.csv', JANUARY);
    const both = bench.store.commit([asNew(first.staged.id), asNew(second.staged.id)], AT);
    await expect(both).rejects.toBeInstanceOf(Refused);
    expect(await hours()).toEqual([]);
  });

  it('another file of the same employer and quarter is warned about', async () => {
    await commit(JANUARY);
    const { staged } = await bench.load('more.csv', `${JANUARY}c,2026-02-07,Z,1\n`);
    expect(staged.groups.map(({ problem }) => problem.words.en)).toEqual([
      'X, Y: already in for 2026-Q1. Choose whether this file replaces what is in or is added beside it; beside it, both count.',
    ]);
  });
});

describe('two files that wait together', () => {
  it('are warned about when both bring the same employer and quarter', async () => {
    await bench.load('first.csv', JANUARY);
    const { staged } = await bench.load('second.csv', `${APRIL}b,2026-02-07,Y,1\n`);
    expect(staged.groups.map(({ problem }) => problem.words.en)).toEqual([
      'Y: 2026-Q1 is also in “first.csv”. If one of the two restates the other, add only that one; otherwise both count.',
    ]);
  });

  it('are not compared with a file that was discarded', async () => {
    const first = await bench.load('first.csv', JANUARY);
    await bench.store.discard([first.staged.id]);
    const { staged } = await bench.load('second.csv', `${JANUARY}c,2026-02-07,Z,1\n`);
    expect(staged.groups).toEqual([]);
  });
});

describe('a load that does not end well', () => {
  it('is cancelled by its signal and leaves nothing behind', async () => {
    const control = new AbortController();
    const { inspection } = await bench.load('first.csv', APRIL);
    await bench.store.discard([1]);
    control.abort(new Error('enough'));
    const file = { pieces: [], bytes: 0, forEngine: () => Promise.reject(new Error('not asked')) };
    const staging = bench.store.stage(inspection, file, { signal: control.signal });
    await expect(staging).rejects.toThrow('enough');
    expect(await tables()).toEqual([]);
  });

  it('is blocked when the file is not in the encoding that the recipe says', async () => {
    const rows = '2026-01-03,Acme\n'.repeat(20);
    const text = `period_end,employer\n${rows}2026-01-03,Pe\u00f1a\n`;
    const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
    const { staged } = await bench.load('forced.csv', bytes, {
      plumblineRecipe: 1,
      kind: 'hours',
      reading: { encoding: 'utf-8' },
      fields: {
        period_end: { column: 'period_end' },
        employer: { column: 'employer' },
        hours: { constant: '8' },
      },
    });
    expect(staged.groups.map(({ problem }) => problem.code)).toEqual(['loading/not-readable']);
    expect(await tables()).toEqual([]);
  });

  it('is blocked when no row can be taken in', async () => {
    const { staged } = await bench.load(
      'bad.csv',
      'period_end,employer,hours\n2026-01-03,X,many\n',
    );
    expect(staged.counts).toEqual({ read: 1, accepted: 0, leftOut: 0, rejected: 1 });
    await expect(bench.store.commit([asNew(staged.id)], AT)).rejects.toBeInstanceOf(Refused);
  });

  it('gives its rejected rows back with their cells, safe for a spreadsheet', async () => {
    const text =
      'period_end,employer,hours,note\n2026-01-03,X,many,"=cmd(1), ""now"""\n2026-01-03,X,8,-5\n2026-01-03,Y,-5,+12\n';
    const { staged } = await bench.load('bad.csv', text);
    expect(await bench.store.rejectedRows(staged.id)).toBe(
      [
        'plumbline_row,plumbline_problem,period_end,employer,hours,note',
        `2,"“Hours” is not a number. Write digits only, with the decimal mark of the file.",2026-01-03,X,many,"'=cmd(1), ""now"""`,
        '4,“Hours” must be at least 0.,2026-01-03,Y,-5,+12',
        '',
      ].join('\n'),
    );
  });
});

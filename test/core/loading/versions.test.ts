import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { Refused } from '../../../src/core/loading/store-calls.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { runReport } from '../../../src/core/report/run-report.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HEADER = 'worker_key,period_end,employer,gender,hours\n';
const FIRST = `${HEADER}a,2026-01-03,X,woman,10\nb,2026-01-03,X,man,30\n`;
/** One woman more, and the man's hours halved. */
const SECOND = `${HEADER}a,2026-01-03,X,woman,10\nc,2026-01-03,X,woman,5\nb,2026-01-03,X,man,15\n`;
const OTHER = `${HEADER}d,2026-01-03,Y,man,7\n`;
const QUARTER = parsePeriod('2026-Q1') ?? raise();
const AT = '2026-05-01T09:00:00Z';

function raise(): never {
  throw new Error('That is a period.');
}

describe.each([
  { name: 'native', open: () => openNodeEngine({ threads: 1 }) },
  { name: 'in the browser’s build', open: openBlockingWasmEngine },
])('versions of a file, $name', ({ name, open }) => {
  let bench: LoadingBench;
  beforeEach(async () => {
    bench = await openLoadingBench(undefined, open);
  });
  afterEach(() => bench.close());

  const stage = async (name: string, text: string) => (await bench.load(name, text)).staged.id;
  async function add(name: string, text: string, replaces: readonly number[] = []) {
    const stagedId = await stage(name, text);
    const [one] = await bench.store.commit([{ stagedId, submitter: ' Ann  Lee', replaces }], AT);
    if (one === undefined) throw new Error('Nothing was committed.');
    return one;
  }
  /** What the pages would show, and the rows it was counted from. */
  async function shown() {
    const { submissions, quarters, reported } = await bench.store.holdings();
    const report = await runReport(bench.engine, catalogue, catalogue.defaultProgram, {
      metrics: ['hours-share'],
      groupings: ['gender'],
      slices: [],
      periods: [QUARTER],
      filters: {},
      asOf: '2026-05-01',
    });
    const rows = await bench.rows('hours', ['submission', 'row', 'worker_key', 'hours']);
    return { submissions, quarters, reported, rows, report: report.rows };
  }
  const hours = async () => (await bench.rows('hours', ['hours'])).map(([value]) => value);

  it('a replacement counts alone; undo, redo and restore each give back exactly what was shown', async () => {
    const first = await add('first.csv', FIRST);
    await add('other.csv', OTHER);
    const before = await shown();
    expect(await hours()).toEqual(['10.0', '30.0', '7.0']);
    const second = await add('second.csv', SECOND, [first.id]);
    const after = await shown();
    expect(await hours()).toEqual(['7.0', '10.0', '5.0', '15.0']);
    expect(after.report).not.toEqual(before.report);
    expect([second.version, second.submitter, second.periods]).toEqual([
      2,
      'Ann  Lee',
      ['2026-Q1'],
    ]);

    await bench.store.undo();
    expect(await shown()).toEqual(before);
    await bench.store.redo();
    expect(await shown()).toEqual(after);

    const back = await bench.store.restore(first.id);
    expect(await shown()).toEqual(before);
    expect(back.versions.map(({ fileName, version }) => [fileName, version])).toEqual([
      ['second.csv', 2],
    ]);
    await bench.store.restore(second.id);
    expect(await shown()).toEqual(after);
    expect((await bench.store.holdings()).version).toBe(7);
  });

  // The rule is the ledger's; the browser's build would take long over it.
  it.runIf(name === 'native')(
    'a version outlives more changes than can be undone',
    async () => {
      const first = await add('first.csv', FIRST);
      await add('second.csv', SECOND, [first.id]);
      for (let change = 0; change < 11; change += 1) {
        const { id } = await add('other.csv', OTHER);
        await bench.store.remove(id);
      }
      await bench.store.restore(first.id);
      expect(await hours()).toEqual(['10.0', '30.0']);
    },
    60_000,
  );

  it('what overlaps is named with its totals, and nothing is added to it unasked', async () => {
    const first = await add('first.csv', FIRST);
    const stagedId = await stage('second.csv', SECOND);
    expect(await bench.store.compare(stagedId, '')).toEqual({
      overlaps: [{ submissionId: first.id, totals: { rows: 2, hours: 40, people: 2 } }],
      own: { rows: 3, hours: 30, people: 3 },
      together: { rows: 2, hours: 40, people: 2 },
    });
    const unasked: unknown = await bench.store
      .commit([asNew(stagedId)], AT)
      .catch((error: unknown) => error);
    expect(unasked).toBeInstanceOf(Refused);
    expect(unasked).toMatchObject({ problems: [{ code: 'loading/add-or-replace' }] });
    await bench.store.commit([{ stagedId, submitter: '', replaces: [] }], AT);
    expect(await hours()).toEqual(['10.0', '30.0', '10.0', '5.0', '15.0']);
  });

  it('a person in two files that overlap counts once over both', async () => {
    const first = await add('first.csv', FIRST);
    const second = await add('second.csv', SECOND, []);
    const stagedId = await stage('third.csv', `${SECOND}e,2026-02-07,X,man,1\n`);
    expect(await bench.store.compare(stagedId, '')).toEqual({
      overlaps: [
        { submissionId: first.id, totals: { rows: 2, hours: 40, people: 2 } },
        { submissionId: second.id, totals: { rows: 3, hours: 30, people: 3 } },
      ],
      own: { rows: 4, hours: 31, people: 4 },
      together: { rows: 5, hours: 70, people: 3 },
    });
  });

  it('other employers overlap only when the same submitter handed them in', async () => {
    await add('first.csv', FIRST);
    const stagedId = await stage('other.csv', OTHER);
    const overlaps = async (submitter: string) =>
      (await bench.store.compare(stagedId, submitter)).overlaps.length;
    expect(await overlaps('')).toBe(0);
    expect(await overlaps('Bea')).toBe(0);
    expect(await overlaps('ann LEE ')).toBe(1);
  });

  it('of records without dates, a file of the same name overlaps', async () => {
    const roster = 'worker_key,gender\na,woman\n';
    await add('workers.csv', roster);
    const overlaps = async (name: string) => {
      const stagedId = await stage(name, `${roster}b,man\n`);
      return (await bench.store.compare(stagedId, '')).overlaps;
    };
    expect(await overlaps('workers-2.csv')).toEqual([]);
    expect(await overlaps('workers.csv')).toEqual([
      { submissionId: 1, totals: { rows: 1, hours: null, people: 1 } },
    ]);
  });

  it('the bytes of an earlier version are not loaded again: it can be restored', async () => {
    const first = await add('first.csv', FIRST);
    await add('second.csv', SECOND, [first.id]);
    const { staged } = await bench.load('again.csv', FIRST);
    expect(staged.groups.map(({ problem }) => problem.words.en)).toEqual([
      'The same file was added before, as “first.csv” (version 1), and was replaced by “second.csv”. To have it in again, restore it under “Earlier versions” on the Data page.',
    ]);
  });

  it('what was chosen to be replaced must still be in, and by one file only', async () => {
    const first = await add('first.csv', FIRST);
    const a = await stage('second.csv', SECOND);
    const b = await stage('third.csv', `${SECOND}e,2026-02-07,X,man,1\n`);
    const replacing = (stagedId: number) => ({ stagedId, submitter: '', replaces: [first.id] });
    const codes = (files: readonly ReturnType<typeof replacing>[]) =>
      bench.store.commit(files, AT).then(
        () => [],
        (error: unknown) =>
          error instanceof Refused ? error.problems.map(({ code }) => code) : [String(error)],
      );
    expect(await codes([replacing(a), replacing(b)])).toEqual(['loading/replaced-twice']);
    await bench.store.remove(first.id);
    expect(await codes([replacing(a)])).toEqual(['loading/replaced-is-not-in']);
    expect(await hours()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksOf, openChecks } from '../../../src/core/loading/review.ts';
import type { Answers } from '../../../src/core/loading/staged.ts';
import { keyOfCheck } from '../../../src/core/workspace/check.ts';
import type { Check } from '../../../src/core/workspace/check.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';
import { CREW_HEADER as HEADER, crew } from './crew-files.ts';

const AT = '2026-10-05T09:00:00Z';
/** Two rows are good: 40 + 38.5. Two more can be read in part: 10 and once more 39. The paper adds them all up. */
const WITH_ALL = `${HEADER}a,2026-07-04,Pier,X,40
b,2026-07-04,Pier,X,38.5
c,the fourth,Pier,X,10
a,2026-07-04,Pier,X,39
Total,,,,127.5
`;

describe.each([
  { name: 'native', open: () => openNodeEngine({ threads: 1 }) },
  { name: 'in the browser’s build', open: openBlockingWasmEngine },
])('a file before it goes in, $name', { timeout: 60_000 }, ({ open }) => {
  let bench: LoadingBench;
  beforeEach(async () => {
    bench = await openLoadingBench(undefined, open);
  });
  afterEach(() => bench.close());

  const stage = async (name: string, text: string) => (await bench.load(name, text)).staged.id;
  async function add(name: string, text: string, submitter = '') {
    const stagedId = await stage(name, text);
    const [one] = await bench.store.commit([{ stagedId, submitter, replaces: [] }], AT);
    return one?.id ?? 0;
  }
  const review = (id: number, submitter = '', replaces: readonly number[] | null = null) =>
    bench.store.review(id, submitter, replaces);
  const commit = (stagedId: number, answers: Answers) =>
    bench.store.commit([{ stagedId, submitter: '', replaces: null, answers }], AT);

  it('is added up by what was accepted, by all that was read, and by its own total row', async () => {
    const { accepted, read, ownTotal } = await review(await stage('hours.csv', WITH_ALL));
    expect(accepted).toEqual({ rows: 2, hours: 40 + 38.5, people: 2 });
    expect(read).toEqual({ rows: 4, hours: 40 + 38.5 + 10 + 39, people: 3 });
    expect(ownTotal).toEqual({ row: 6, hours: 127.5 });
  });

  it('shows a row that was rejected as a duplicate beside the one it repeats', async () => {
    expect(await bench.store.alike(await stage('hours.csv', WITH_ALL), 'file')).toEqual([
      {
        row: 5,
        submissionId: null,
        otherRow: 2,
        same: [
          { column: 'worker_key', value: 'a' },
          { column: 'period_end', value: '2026-07-04' },
          { column: 'project', value: 'Pier' },
          { column: 'employer', value: 'X' },
        ],
        differing: [{ column: 'hours', own: '39.0', other: '40.0' }],
      },
    ]);
  });

  it('has rows that are in already found by their key, wherever they are', async () => {
    const first = await add('first.csv', crew('2026-07-04', 3, 40));
    const stagedId = await stage('more.csv', `${crew('2026-07-04', 2, 8)}z,2026-07-04,Pier,X,8\n`);
    const again = { rows: 2, bySubmission: [{ submissionId: first, rows: 2 }] };
    expect((await review(stagedId)).again).toEqual({ ...again, countsTwice: true });
    const [pair, ...others] = await bench.store.alike(stagedId, []);
    expect([pair?.row, pair?.submissionId, pair?.otherRow, others.length]).toEqual([
      2,
      first,
      2,
      1,
    ]);
    expect(pair?.differing).toEqual([{ column: 'hours', own: '8.0', other: '40.0' }]);
    expect((await review(stagedId, '', [first])).again.rows).toBe(0);
    expect(await bench.store.alike(stagedId, [first])).toEqual([]);
  });

  it('asks about a change of more than a quarter since the quarter before, and of nothing smaller', async () => {
    await add('spring.csv', crew('2026-06-27', 20, 40));
    const change = async (people: number, hours: number) =>
      (
        await review(
          await stage(`summer ${people} ${hours}.csv`, crew('2026-07-04', people, hours)),
        )
      ).changes;
    expect(await change(20, 28)).toEqual([
      { kind: 'change', of: 'hours', quarter: '2026-Q3', before: 800, now: 560 },
    ]);
    expect(await change(20, 30)).toEqual([]);
    expect(await change(20, 50)).toEqual([]);
    expect(await change(26, 40)).toEqual([
      { kind: 'change', of: 'rows', quarter: '2026-Q3', before: 20, now: 26 },
      { kind: 'change', of: 'hours', quarter: '2026-Q3', before: 800, now: 1040 },
      { kind: 'change', of: 'people', quarter: '2026-Q3', before: 20, now: 26 },
    ]);
  });

  it('goes in against a total that differs only when that was confirmed, and undo is exact', async () => {
    const before = await bench.store.holdings();
    const stagedId = await stage('hours.csv', WITH_ALL);
    const typed = { rows: 2, hours: 127.5 };
    const checks = checksOf(await review(stagedId), typed, null);
    const differs: Check = { kind: 'control-total', of: 'hours', typed: 127.5, accepted: 78.5 };
    expect(openChecks(checks, [])).toEqual([differs]);
    await expect(commit(stagedId, { typed, confirmed: [] })).rejects.toMatchObject({
      problems: [{ code: 'loading/not-confirmed' }],
    });
    const other = keyOfCheck({ ...differs, typed: 100 });
    await expect(commit(stagedId, { typed, confirmed: [other] })).rejects.toThrow(
      'The files cannot be committed.',
    );
    const [one] = await commit(stagedId, { typed, confirmed: [keyOfCheck(differs)] });
    expect(one?.checks).toEqual([
      { kind: 'control-total', of: 'rows', typed: 2, accepted: 2 },
      differs,
    ]);
    const undone = await bench.store.undo();
    expect({ ...undone, version: 0, canRedo: false }).toEqual({ ...before, version: 0 });
    expect((await bench.store.redo()).submissions).toEqual([one]);
  });
});

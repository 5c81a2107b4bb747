import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openLoadingBench, tablesOf, type LoadingBench } from './loading-bench.ts';

const JANUARY = 'worker_key,period_end,employer,hours\na,2026-01-03,X,8\nb,2026-01-03,Y,6\n';
const APRIL =
  'worker_key,period_end,employer,hours\na,2026-04-04,X,7\nb,2026-04-04,X,many\nc,2026-04-04,X,few\n';
const AT = '2026-05-01T09:00:00Z';

/** More statements than any of the changes has. */
const AT_MOST = 200;

interface Change {
  readonly name: string;
  /** What is done before it, without a failure. */
  readonly after?: (bench: LoadingBench, january: number, april: number) => Promise<unknown>;
  readonly make: (bench: LoadingBench, january: number, april: number) => Promise<unknown>;
}
const replace: Change['make'] = ({ store }, january, april) =>
  store.commit([{ stagedId: april, submitter: '', replaces: [january] }], AT);
const correct = (to: string): Change['make'] => {
  const cells = [{ column: 'hours', from: 'many', to, rows: [3] }];
  const skips = [{ reason: 'no-record', rows: [4] }];
  return ({ store }, _, april) => store.amend(april, { cells, skips });
};
const CHANGES: readonly Change[] = [
  { name: 'a commit', make: ({ store }, _, april) => store.commit([asNew(april)], AT) },
  { name: 'a replacement', make: replace },
  { name: 'a removal', make: ({ store }, january) => store.remove(january) },
  { name: 'an undo', make: ({ store }) => store.undo() },
  { name: 'a redo', after: ({ store }) => store.undo(), make: ({ store }) => store.redo() },
  { name: 'a correction', make: correct('6') },
  { name: 'another correction', after: correct('6'), make: correct('7') },
  { name: 'a restoration', after: replace, make: ({ store }, january) => store.restore(january) },
];

/** An engine whose n-th statement from now on fails, once it was told to. */
async function openFailingEngine() {
  const inner = await openNodeEngine({ threads: 1 });
  let left = 0;
  const engine: Engine = {
    ...inner,
    query(statement, call) {
      if (left > 0 && (left -= 1) === 0) return Promise.reject(new Error('The disk is full.'));
      return inner.query(statement, call);
    },
  };
  return {
    engine,
    failAt(statement: number) {
      left = statement;
    },
    /** Whether the failure was never reached; it is called off then. */
    calledOff() {
      const unused = left > 0;
      left = 0;
      return unused;
    },
  };
}

/** What a file that is not committed comes to, and every table of it; nothing once it is. */
async function stagedState({ engine, store }: LoadingBench, id: number) {
  const tables = await engine.query({
    sql: `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'staged_${id}%' ORDER BY name`,
    parameters: [],
  });
  const names = tables.map(({ name }) => String(name));
  if (!names.includes(`staged_${id}`)) return names;
  return [names, await store.preview(id), await store.rejectedRows(id)];
}

/** Makes the change with its n-th statement failing; null when it has fewer. */
async function failing(change: Change, statement: number) {
  const { engine, failAt, calledOff } = await openFailingEngine();
  const bench = await openLoadingBench(undefined, () => Promise.resolve(engine));
  try {
    const first = await bench.load('january.csv', JANUARY);
    const [january] = await bench.store.commit([asNew(first.staged.id)], AT);
    const april = await bench.load('april.csv', APRIL);
    const state = async () => [
      await bench.store.holdings(),
      await bench.rows('hours', ['submission', 'row', 'worker_key', 'hours']),
      await stagedState(bench, april.staged.id),
      await tablesOf(bench),
    ];
    await change.after?.(bench, january?.id ?? 0, april.staged.id);
    const before = await state();
    failAt(statement);
    const made = change.make(bench, january?.id ?? 0, april.staged.id);
    const fault = await made.then(
      () => null,
      (error: unknown) => error,
    );
    if (calledOff()) return null;
    return { fault, before, after: await state() };
  } finally {
    await bench.close();
  }
}

describe('whichever statement of a change fails', () => {
  it.each(CHANGES)(
    '$name leaves the former state',
    async (change) => {
      let failures = 0;
      for (let statement = 1; statement < AT_MOST; statement += 1) {
        const result = await failing(change, statement);
        if (result === null) break;
        failures += 1;
        expect(String(result.fault), `statement ${statement}`).toContain('The disk is full.');
        expect(result.after, `statement ${statement}`).toEqual(result.before);
      }
      expect(failures).toBeGreaterThan(5);
      expect(failures).toBeLessThan(AT_MOST - 1);
    },
    120_000,
  );
});

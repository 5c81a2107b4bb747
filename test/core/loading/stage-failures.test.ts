import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { countsOf, openLoadingBench, rowsByCode, tablesOf } from './loading-bench.ts';

const HELD = 'worker_key,period_end,employer,hours\na,2026-01-03,X,8\n';
/** Has everything that loading looks for: notes, a total, a bad number, an unknown code, a duplicate, a second table. */
const EVERYTHING = [
  'worker_key,period_end,employer,hours,gender,zip',
  'a,2026-04-04,X,8,man,2118',
  'b,2026-04-04,X,many,woman,02118',
  'c,2026-04-04,X,8,Category 7,02118',
  'd,2026-04-04,X,8,woman,02118',
  'd,2026-04-04,X,8,woman,02118',
  ',2026-04-04,X,8,woman,02118',
  ',,Total,40,,',
  '',
  'Page 1 of 2,,,,,',
  'Project,Date,Workers,Planned hours,,',
  'Tunnel,2026-09-13,12,400,,',
  '',
].join('\n');
const AT_MOST = 300;

/** An engine whose n-th call from now on fails, once it was told to: statements and files alike. */
async function openFailingEngine(kind: 'statement' | 'file') {
  const inner = await openNodeEngine({ threads: 1 });
  let left = 0;
  const due = () => left > 0 && (left -= 1) === 0;
  const full = () => Promise.reject(new Error('The disk is full.'));
  const engine: Engine = {
    ...inner,
    query: (statement, call) =>
      kind === 'statement' && due() ? full() : inner.query(statement, call),
    registerFile: (name, file) =>
      kind === 'file' && due() ? full() : inner.registerFile(name, file),
  };
  return {
    engine,
    failAt: (call: number) => {
      left = call;
    },
    isPending: () => left > 0,
  };
}

describe.each(['statement', 'file'] as const)('whichever %s of a load fails', (kind) => {
  it('nothing of the file is left, what was in stays, and it can be loaded again', async () => {
    let failures = 0;
    const { engine, failAt, isPending } = await openFailingEngine(kind);
    const bench = await openLoadingBench(120, () => Promise.resolve(engine));
    const held = await bench.load('held.csv', HELD);
    await bench.store.commit([asNew(held.staged.id)], '2026-05-01T09:00:00Z');
    const state = async () => [
      await bench.store.holdings(),
      await bench.rows('hours', ['submission', 'row', 'worker_key', 'hours']),
      await tablesOf(bench),
    ];
    const before = await state();
    for (let call = 1; call < AT_MOST; call += 1) {
      failAt(call);
      const result = await bench
        .load('everything.csv', EVERYTHING)
        .catch((error: unknown) => error);
      if (isPending()) break;
      failures += 1;
      expect(String(result), `call ${call}`).toContain('The disk is full.');
      expect(await state(), `call ${call}`).toEqual(before);
    }
    failAt(0);
    expect(failures).toBeGreaterThan(kind === 'statement' ? 20 : 3);
    expect(failures).toBeLessThan(AT_MOST - 1);
    await bench.discardAll();
    const { staged } = await bench.load('everything.csv', EVERYTHING);
    // a, d and the row without a key are kept; two are bad and one is there twice; four are no records.
    expect(countsOf(staged)).toEqual([10, 3, 4, 3]);
    expect(rowsByCode(staged)).toMatchObject({
      'unreadable-number': [3],
      'unknown-value': [4],
      'duplicate-row': [6],
      'total-row': [8],
      'second-table': [11, 12],
    });
    await bench.discardAll();
    expect(await state()).toEqual(before);
    await bench.close();
  }, 120_000);
});

describe('whichever statement of a discard fails', () => {
  it.each([1, 2])('the file can be discarded once more: statement %i', async (statement) => {
    const { engine, failAt } = await openFailingEngine('statement');
    const bench = await openLoadingBench(120, () => Promise.resolve(engine));
    const { staged } = await bench.load('everything.csv', EVERYTHING);
    failAt(statement);
    await expect(bench.store.discard([staged.id])).rejects.toThrow('The disk is full.');
    await bench.store.discard([staged.id]);
    expect(await tablesOf(bench)).toEqual([]);
    await bench.close();
  });
});

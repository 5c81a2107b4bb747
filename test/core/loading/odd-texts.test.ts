import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNew } from '../../../src/core/loading/staged.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HEADER = 'worker_key,period_end,employer,hours';
/** More rows than the head of a file shows, so that what follows is not looked for. */
const MANY = Array.from({ length: 500 }, (_, n) => `k${n},2026-01-03,Heron,8`);
let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

describe('a text unlike all in the head of its file', () => {
  it('a total, a damaged key and a damaged name far below are each found on their row', async () => {
    const odd = [
      'Total,2026-01-03,Heron,4000',
      '1.2E+05,2026-01-03,Heron,8',
      'x,2026-01-03,####,8',
    ];
    const { staged } = await bench.load('odd.csv', [HEADER, ...MANY, ...odd].join('\n'));
    const rows = staged.groups.map(({ problem, rows: on }) => `${problem.code} ${on.join()}`);
    // The header is row 1 and the 500 rows end on row 501.
    expect(rows.sort()).toEqual([
      'loading/spreadsheet-damage 503',
      'loading/spreadsheet-damage 504',
      'loading/total-row 502',
    ]);
    expect(staged.counts).toEqual({ read: 503, accepted: 500, leftOut: 1, rejected: 2 });
    await bench.store.discard([staged.id]);
  });

  it('spaces around it are taken off, and it stays the name it was', async () => {
    const odd = ['" z ",2026-01-03,\tHeron\u00a0,8', 'y,2026-01-03,Totality Steel,8'];
    const { staged } = await bench.load('spaced.csv', [HEADER, ...MANY, ...odd].join('\n'));
    expect(staged.groups).toEqual([]);
    await bench.store.commit([asNew(staged.id)], '2026-04-01T00:00:00Z');
    const rows = await bench.rows('hours', ['worker_key', 'employer']);
    expect(rows.slice(500)).toEqual([
      ['z', 'Heron'],
      ['y', 'Totality Steel'],
    ]);
  });
});

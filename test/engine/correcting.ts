/** A file with wrong rows comes to the same, corrected or not, on every engine. Counted by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine.ts';
import type { Corrections } from '../../src/core/intake/corrections.ts';
import { NO_CORRECTIONS } from '../../src/core/intake/corrections.ts';
import { asNew } from '../../src/core/loading/staged.ts';
import { byKey, countsOf, openLoadingBench, rowsByCode } from '../core/loading/loading-bench.ts';
import type { LoadingBench } from '../core/loading/loading-bench.ts';
import { WRONG_HOURS } from '../core/loading/wrong-hours.ts';

const CORRECTIONS: Corrections = {
  cells: [
    { column: 'worker_class', from: 'JNY-1', to: 'journey', rows: [3, 4] },
    { column: 'hours', from: 'many', to: '2.5', rows: [4] },
    { column: 'period_end', from: '2026-13-03', to: '2026-03-14', rows: [5] },
    { column: 'hours', from: '-5', to: '-6', rows: [6] },
  ],
  skips: [{ reason: 'no-record', rows: [8] }],
};

export function describeCorrecting(name: string, open: () => Promise<Engine>): void {
  describe(`corrections on ${name}`, () => {
    let bench: LoadingBench;
    beforeAll(async () => {
      bench = await openLoadingBench(undefined, open);
    }, 60_000);
    afterAll(() => bench.close());

    it('come to the counts, rows and values that were counted by hand, and are undone', async () => {
      const { staged } = await bench.load('hours.csv', WRONG_HOURS);
      expect(countsOf(staged)).toEqual([9, 2, 1, 6]);
      const { staged: after, dropped } = await bench.store.amend(staged.id, CORRECTIONS);
      expect(dropped).toEqual([]);
      expect(countsOf(after)).toEqual([9, 5, 2, 2]);
      expect(rowsByCode(after)).toEqual({
        skipped: [8],
        'total-row': [9],
        'number-out-of-range': [6],
        'missing-value': [7],
      });
      const back = await bench.store.amend(staged.id, NO_CORRECTIONS);
      expect({ ...back.staged, revision: 0 }).toEqual(staged);
      await bench.store.amend(staged.id, CORRECTIONS);
      await bench.store.commit([asNew(staged.id)], '2026-05-01T09:00:00Z');
      const rows = await bench.rows('hours', ['worker_key', 'period_end', 'worker_class', 'hours']);
      expect(byKey(rows)).toEqual([
        ['a', '2026-01-03', 'journey', '8.0'],
        ['b', '2026-01-03', 'journey', '6.0'],
        ['c', '2026-01-03', 'journey', '2.5'],
        ['d', '2026-03-14', 'journey', '7.0'],
        ['g', '2026-01-10', 'journey', '5.0'],
      ]);
    });
  });
}

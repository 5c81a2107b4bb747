import { describe, expect, it } from 'vitest';
import {
  corrected,
  redone,
  undone,
} from '../../../src/app/features/submissions/corrections-history.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { withCells, withSkip } from '../../../src/core/intake/corrections.ts';
import type { CellCorrection } from '../../../src/core/intake/corrections.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { sessionOverNative } from './session-over-native.ts';

const HOURS = [
  'period_end,employer,worker_class,worker_key,hours,paid',
  '2026-09-30,Alder,journey,W1,40,1',
  '2026-09-30,Alder,JNY-1,W2,38.5,many',
  '2026-09-30,Alder,journey,W3,many,3',
].join('\n');
const RECIPE: Recipe = {
  plumblineRecipe: 1,
  kind: 'hours',
  fields: {
    period_end: { column: 'period_end' },
    employer: { column: 'employer' },
    worker_class: { column: 'worker_class' },
    worker_key: { column: 'worker_key' },
    hours: { column: 'hours' },
  },
};
const journey = { column: 'worker_class', from: 'JNY-1', to: 'journey', rows: [3] };
const eight = { column: 'hours', from: 'many', to: '8', rows: [4] };

async function opened() {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  store.add([new File([HOURS], 'hours.csv')]);
  const settled = async () => {
    const isMoving = () =>
      store.current().some(({ stage }) => stage.step === 'reading' || stage.step === 'loading');
    await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
  };
  await settled();
  const id = store.current()[0]?.id ?? 0;
  /** Accepted, left out and rejected rows, and what was dropped of the corrections. */
  const state = () => {
    const stage = store.current()[0]?.stage;
    if (stage?.step !== 'staged') throw new Error('It is not staged.');
    const { accepted, leftOut, rejected } = stage.staged.counts;
    return [accepted, leftOut, rejected, stage.dropped.map(({ column, why }) => [column, why])];
  };
  const correct = (fix: CellCorrection) =>
    store.correct(id, (history) => corrected(history, (before) => withCells(before, fix)));
  return { session, store, settled, id, state, correct };
}

describe('a file that is corrected on its way in', () => {
  it('can be undone and redone step by step, and goes in as it stands', async () => {
    const { store, id, state, correct } = await opened();
    expect(state()).toEqual([1, 0, 2, []]);
    await correct(journey);
    await store.correct(id, (history) =>
      corrected(history, (before) => withSkip(before, { reason: 'no-record', rows: [4] })),
    );
    expect(state()).toEqual([2, 1, 0, []]);
    await store.correct(id, undone);
    await store.correct(id, undone);
    expect(state()).toEqual([1, 0, 2, []]);
    await store.correct(id, redone);
    await store.correct(id, redone);
    expect(state()).toEqual([2, 1, 0, []]);
    const { submissions } = await store.commit();
    expect(submissions.map(({ corrections, counts }) => [corrections, counts.accepted])).toEqual([
      [{ cells: [journey], skips: [{ reason: 'no-record', rows: [4] }] }, 2],
    ]);
  });

  it('keeps its corrections when it is read in another way, and says which do not fit', async () => {
    const { store, settled, id, state, correct } = await opened();
    await correct(journey);
    await correct(eight);
    expect(state()).toEqual([3, 0, 0, []]);
    store.readAgain(id, { ...RECIPE, fields: { ...RECIPE.fields, hours: { column: 'paid' } } });
    await settled();
    expect(state()).toEqual([2, 0, 1, [['hours', 'column-not-read']]]);
    store.readAgain(id, RECIPE);
    await settled();
    expect(state()).toEqual([3, 0, 0, []]);
    await store.correct(id, undone);
    expect(state()).toEqual([2, 0, 1, []]);
  });

  it('that is taken off the list meanwhile is corrected no more', async () => {
    const { store, correct } = await opened();
    store.discard(store.current()[0]?.id ?? 0);
    expect(await correct(journey)).toBe(null);
  });
});

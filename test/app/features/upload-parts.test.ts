import { describe, expect, it } from 'vitest';
import { isReady } from '../../../src/app/features/submissions/upload.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { DATED_ROSTER, ROSTER } from '../../core/intake/layouts/roster-of-twelve.ts';
import { sessionOverNative } from './session-over-native.ts';

async function started(content: string) {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const settled = async () => {
    const isMoving = () =>
      store.current().some(({ stage }) => stage.step === 'reading' || stage.step === 'loading');
    await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
  };
  store.add([new File([content], 'roster.csv')]);
  await settled();
  const listed = () =>
    store.current().map(({ part, stage, layout }) => [part?.kind, stage.step, layout]);
  const idOf = (kind: string) => store.current().find(({ part }) => part?.kind === kind)?.id ?? 0;
  return { session, store, settled, listed, idOf };
}
const KNOWN = 'personnel-roster';

describe('a file that holds several kinds of record', () => {
  it('is on its way in as each of them, and they are added together', async () => {
    const { store, listed } = await started(DATED_ROSTER);
    expect(listed()).toEqual([
      ['employment', 'staged', KNOWN],
      ['pay', 'staged', KNOWN],
      ['promotions', 'staged', KNOWN],
      ['workers', 'staged', KNOWN],
    ]);
    const { submissions } = await store.commit();
    expect(submissions.map(({ kind, counts }) => [kind, counts.accepted])).toEqual([
      ['employment', 12],
      ['pay', 8],
      ['promotions', 2],
      ['workers', 12],
    ]);
    expect(new Set(submissions.map(({ committedAt }) => committedAt)).size).toBe(1);
  });

  it('goes in without what was taken off the list', async () => {
    const { store, idOf } = await started(DATED_ROSTER);
    store.discard(idOf('workers'));
    store.discard(idOf('employment'));
    const { submissions } = await store.commit();
    expect(submissions.map(({ kind }) => kind)).toEqual(['pay', 'promotions']);
  });

  it('waits with its pay until the day of it is said, once', async () => {
    const { store, settled, listed, idOf } = await started(ROSTER);
    expect(listed().map(([kind, step]) => [kind, step])).toEqual([
      ['employment', 'staged'],
      ['pay', 'asking'],
      ['promotions', 'staged'],
      ['workers', 'staged'],
    ]);
    store.answer(idOf('pay'), { as_of: '2026-09-30' });
    await settled();
    expect(store.current().map(isReady)).toEqual([true, true, true, true]);
    const { submissions } = await store.commit();
    expect(submissions.map(({ counts }) => counts.accepted)).toEqual([12, 8, 2, 12]);
  });

  it('takes an answer for everything that has a place for it', async () => {
    const nobody = ROSTER.split('\n')
      .map((line) => line.replace('Company,', '').replace('Acme,', ''))
      .join('\n');
    const { store, settled, listed, idOf } = await started(nobody);
    expect(listed().map(([kind, step]) => [kind, step])).toEqual([
      ['employment', 'staged'],
      ['pay', 'asking'],
      ['promotions', 'asking'],
      ['workers', 'staged'],
    ]);
    store.answer(idOf('pay'), { as_of: '2026-09-30', employer: 'Acme' });
    await settled();
    expect(store.current().map(isReady)).toEqual([true, true, true, true]);
    const { submissions } = await store.commit();
    expect(submissions.map(({ employers }) => employers)).toEqual([
      ['Acme'],
      ['Acme'],
      ['Acme'],
      [],
    ]);
  });

  it('is read kind by kind like the last one of its submitter, but for the day of its pay', async () => {
    const { store, settled, listed, idOf } = await started(ROSTER);
    store.setSubmitter(idOf('pay'), 'Acme HR');
    store.answer(idOf('pay'), { as_of: '2026-06-30' });
    await settled();
    await store.commit();
    const left = ROSTER.replace('02/13/2023,08/14/2026', '02/13/2023,08/21/2026');
    store.add([new File([left], 'roster-q3.csv')]);
    await settled();
    expect(listed().map(([kind, step]) => [kind, step])).toEqual([
      ['employment', 'staged'],
      ['pay', 'asking'],
      ['promotions', 'staged'],
      ['workers', 'staged'],
    ]);
    expect(store.current().map(({ like }) => like?.former.kind)).toEqual([
      'employment',
      'pay',
      'promotions',
      'workers',
    ]);
    store.answer(idOf('pay'), { as_of: '2026-09-30' });
    await settled();
    const pay = store.current().find(({ id }) => id === idOf('pay'));
    expect(pay?.stage.step === 'staged' && pay.stage.staged.counts.accepted).toBe(8);
  });
});

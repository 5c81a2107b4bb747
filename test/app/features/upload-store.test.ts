import { describe, expect, it } from 'vitest';
import {
  blockingProblems,
  isReady,
  needsChoice,
} from '../../../src/app/features/submissions/upload.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { sessionOverNative } from './session-over-native.ts';

const HOURS = [
  'period_end,employer,trade,worker_key,hours',
  '2026-09-30,Alder Builders,Carpenter,W1,40',
  '2026-09-30,Alder Builders,Carpenter,W2,38.5',
].join('\n');

function started() {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const isMoving = () =>
    store.current().some(({ stage }) => stage.step === 'reading' || stage.step === 'loading');
  const settled = async () => {
    await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
  };
  return { session, store, settled };
}

describe('files on their way in', () => {
  it('are in the data only after they were added', async () => {
    const { session, store, settled } = started();
    store.add([new File([HOURS], 'hours.csv')]);
    await settled();
    expect(store.current().map(isReady)).toEqual([true]);
    expect((await session.holdings()).submissions).toEqual([]);
    const after = await store.commit();
    expect(after.submissions.map(({ fileName, counts }) => [fileName, counts.accepted])).toEqual([
      ['hours.csv', 2],
    ]);
    expect(store.current()).toEqual([]);
  });

  it('that cannot be read stay on the list, say why, and are not added with the others', async () => {
    const { store, settled } = started();
    store.add([new File([''], 'empty.csv'), new File([HOURS], 'hours.csv')]);
    await settled();
    expect(store.current().map(isReady)).toEqual([false, true]);
    const after = await store.commit();
    expect(after.submissions.map(({ fileName }) => fileName)).toEqual(['hours.csv']);
    expect(store.current().map(({ file }) => file.name)).toEqual(['empty.csv']);
  });

  it('are read again by the recipe that the person made', async () => {
    const { store, settled } = started();
    store.add([new File(['a,b,c\n2026-09-30,Alder Builders,40\n'], 'odd.csv')]);
    await settled();
    expect(store.current().map(isReady)).toEqual([false]);
    const [upload] = store.current();
    store.readAgain(upload?.id ?? 0, {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: { period_end: { column: 'a' }, employer: { column: 'b' }, hours: { column: 'c' } },
    });
    await settled();
    expect(store.current().map(isReady)).toEqual([true]);
  });

  it('whose quotation marks do not pair up can be read with them as text', async () => {
    const { store, settled } = started();
    const odd = HOURS.replace('Carpenter,W1', '"5" pipe,W1');
    store.add([new File([odd], 'odd.csv')]);
    await settled();
    const [upload] = store.current();
    if (upload === undefined) throw new Error('It was added.');
    expect(blockingProblems(upload).map(({ code }) => code)).toEqual([
      'reading/quotes-do-not-pair',
    ]);
    store.readInWay(upload.id, { by: 'what-fits', quote: 'none' });
    await settled();
    expect(store.current().map(isReady)).toEqual([true]);
    expect((await store.commit()).dimensions.trade).toEqual(['"5" pipe', 'Carpenter']);
  });

  it('taken off the list leave nothing behind', async () => {
    const { session, store, settled } = started();
    store.add([new File([HOURS], 'hours.csv')]);
    await settled();
    store.discard(store.current()[0]?.id ?? 0);
    expect(store.current()).toEqual([]);
    expect((await session.holdings()).submissions).toEqual([]);
  });

  it('that overlap what is in wait until somebody says whether they replace it', async () => {
    const { session, store, settled } = started();
    store.add([new File([HOURS], 'hours.csv')]);
    await settled();
    store.setSubmitter(store.current()[0]?.id ?? 0, 'Alder');
    await store.commit();
    store.add([new File([HOURS.replace('38.5', '30')], 'corrected.csv')]);
    await settled();
    const [upload] = store.current();
    if (upload === undefined) throw new Error('It was added.');
    expect([upload.submitter, needsChoice(upload), isReady(upload)]).toEqual([
      'Alder',
      true,
      false,
    ]);
    expect((await store.commit()).submissions.map(({ id }) => id)).toEqual([1]);
    store.choose(upload.id, [1]);
    await expect.poll(() => store.current().map(isReady)).toEqual([true]);
    const after = await store.commit();
    expect(after.submissions.map(({ fileName, version }) => [fileName, version])).toEqual([
      ['corrected.csv', 2],
    ]);
    expect((await session.undo()).submissions.map(({ fileName }) => fileName)).toEqual([
      'hours.csv',
    ]);
  });

  it('need another choice when what they were to replace is taken out', async () => {
    const { session, store, settled } = started();
    store.add([new File([HOURS], 'hours.csv')]);
    await settled();
    await store.commit();
    store.add([new File([HOURS.replace('38.5', '30')], 'corrected.csv')]);
    await settled();
    store.choose(store.current()[0]?.id ?? 0, [1]);
    const { version } = await session.remove(1);
    store.compareWith(version);
    const overlaps = () =>
      store.current().map(({ stage }) => stage.step === 'staged' && stage.comparison.overlaps);
    await expect.poll(overlaps).toEqual([[]]);
    expect((await store.commit()).submissions.map(({ replaces }) => replaces)).toEqual([[]]);
  });
});

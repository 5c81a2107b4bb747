import { describe, expect, it } from 'vitest';
import { isReady, isUnreadable } from '../../../src/app/features/submissions/upload.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { workbook, type MadeSheet } from '../../reading/workbooks.ts';
import { sessionOverNative } from './session-over-native.ts';

const header = ['period_end', 'employer', 'trade', 'worker_key', 'hours'];
const sheetOf = (name: string, ...hours: readonly number[]): MadeSheet => ({
  name,
  rows: [
    header,
    ...hours.map((value, row) => ['2026-09-30', 'Alder', 'Carpenter', `${name} ${row}`, value]),
  ],
});
const READ_ME: MadeSheet = { name: 'Read me', rows: [['Hours of the quarter']] };
const BOOK = [READ_ME, sheetOf('July', 40, 38.5), sheetOf('August', 32)];

function started() {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const isMoving = () =>
    store.current().some(({ stage }) => stage.step === 'reading' || stage.step === 'loading');
  return {
    session,
    store,
    async add(...books: readonly (readonly MadeSheet[])[]) {
      store.add(books.map((sheets) => new File([workbook(sheets).slice()], 'book.xlsx')));
      await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
    },
    async choose(id: number, sheet: string) {
      store.chooseSheet(id, sheet);
      await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
    },
    async in() {
      const { submissions } = await session.holdings();
      return submissions.map(({ fileName, counts }) => `${fileName}: ${counts.accepted}`);
    },
    codes: () =>
      store.current().map(({ stage }) => {
        const problems =
          stage.step === 'staged'
            ? stage.staged.groups.map(({ problem }) => problem)
            : stage.step === 'asking'
              ? stage.inspection.problems
              : [];
        return problems.map(({ code }) => code).join(' ');
      }),
  };
}

describe('a workbook on its way in', () => {
  it('is read like a file, and its other sheets are named as not read', async () => {
    const { store, add, codes, in: held } = started();
    await add(BOOK);
    expect(store.current().map(isReady)).toEqual([true]);
    expect(codes()).toEqual(['intake/sheets-not-read']);
    await store.commit();
    expect(await held()).toEqual(['book.xlsx [July]: 2']);
  });

  it('gives each of its sheets once: another one is let in, the same one is not', async () => {
    const { store, add, choose, codes, in: held } = started();
    await add(BOOK);
    await store.commit();
    await add(BOOK);
    expect(codes()[0]).toContain('loading/already-in');
    await choose(2, 'August');
    // The same employer and quarter once more: for the person to judge.
    expect(codes()).toEqual(['loading/already-reported']);
    expect(store.current().map(isReady)).toEqual([false]);
    store.choose(2, []);
    await expect.poll(() => store.current().map(isReady)).toEqual([true]);
    await store.commit();
    expect(await held()).toEqual(['book.xlsx [July]: 2', 'book.xlsx [August]: 1']);
    await add(BOOK);
    await choose(3, 'August');
    expect(codes()[0]).toContain('loading/already-in');
  });

  it('can be turned to another sheet when the chosen one holds no table', async () => {
    const { store, add, choose } = started();
    await add(BOOK);
    await choose(1, 'Read me');
    expect(store.current().map(isUnreadable)).toEqual([true]);
    expect(store.current()[0]?.workbook?.sheets.map(({ name }) => name)).toEqual([
      'Read me',
      'July',
      'August',
    ]);
    await choose(1, 'August');
    expect(store.current().map(isReady)).toEqual([true]);
  });

  it('stays with the chosen sheet when its columns are mapped by hand', async () => {
    const odd: MadeSheet = {
      name: 'Odd',
      rows: [
        ['a', 'b', 'c'],
        ['2026-09-30', 'Alder', 40],
      ],
    };
    const { store, add, choose } = started();
    await add([sheetOf('July', 40), odd]);
    await choose(1, 'Odd');
    expect(store.current().map(isReady)).toEqual([false]);
    store.readAgain(1, {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: { period_end: { column: 'a' }, employer: { column: 'b' }, hours: { column: 'c' } },
    });
    await expect.poll(() => store.current().map(isReady), { timeout: 20_000 }).toEqual([true]);
    const [upload] = store.current();
    const staged = upload?.stage.step === 'staged' ? upload.stage.staged : null;
    expect(staged?.recipe.reading).toEqual({ sheet: 'Odd', headerRow: 1, decimalMark: '.' });
  });
});

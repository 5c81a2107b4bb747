import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDrafts } from '../../../src/app/storage/drafts.ts';
import { openTabs } from '../../../src/app/storage/tab.ts';

/** More than two parts, and a text that is easily found. */
const TEXT = `worker_key,hours\n${'W-1001,40\n'.repeat(250_000)}`;
const file = () => new File([TEXT], 'q3.csv', { type: 'text/csv', lastModified: 5 });
const rawParts = async () => {
  const database = await openDB('plumbline-drafts', 1);
  const keys = await database.getAllKeys('parts');
  const values = await database.getAll('parts');
  return { database, keys, values };
};

beforeEach(async () => {
  const drafts = openDrafts();
  for (const { id } of await drafts.all()) await drafts.forget(id);
});

describe('drafts', () => {
  it('come back whole and in order, with what was done last', async () => {
    const drafts = openDrafts();
    await drafts.keep({ id: 'b', file: file(), work: 'first' });
    await drafts.keep({ id: 'a', file: new File([''], 'empty.csv'), work: '' });
    await drafts.keepWork('b', 'second');
    const back = await openDrafts().all();
    expect(back.map(({ id, work }) => [id, work])).toEqual([
      ['b', 'second'],
      ['a', ''],
    ]);
    const [first] = back;
    expect([first?.file.name, first?.file.type, first?.file.lastModified]).toEqual([
      'q3.csv',
      'text/csv',
      5,
    ]);
    expect((await first?.file.text()) === TEXT).toBe(true);
  });

  it('leave nothing behind when they are forgotten, and work on a forgotten one is not kept', async () => {
    const drafts = openDrafts();
    await drafts.keep({ id: 'b', file: file(), work: '' });
    await drafts.forget('b');
    await drafts.keepWork('b', 'late');
    expect((await rawParts()).keys).toEqual([]);
  });

  it('cannot be read in the storage of the browser: neither rows nor the name of the file', async () => {
    await openDrafts().keep({ id: 'b', file: file(), work: 'Local 12' });
    const { values } = await rawParts();
    expect(values.length).toBe(4);
    const texts = values.map(({ bytes }) => new TextDecoder('latin1').decode(bytes as ArrayBuffer));
    for (const text of texts) {
      expect(/W-1001|q3\.csv|Local 12|worker_key/.test(text)).toBe(false);
    }
  });

  it.each([
    ['a part is gone', (parts: number[]) => parts.filter((part) => part !== 2)],
    ['its description is gone', (parts: number[]) => parts.filter((part) => part !== 0)],
  ])('come back whole or not at all: %s', async (_, left) => {
    await openDrafts().keep({ id: 'b', file: file(), work: '' });
    const { database, keys } = await rawParts();
    const numbers = keys.map((key) => Number((key as unknown[])[2]));
    for (const [place, part] of numbers.entries()) {
      const key = keys[place];
      if (!left(numbers).includes(part) && key !== undefined) await database.delete('parts', key);
    }
    expect(await openDrafts().all()).toEqual([]);
    expect((await rawParts()).keys).toEqual([]);
  });

  it('are deleted when two of their parts have changed places', async () => {
    await openDrafts().keep({ id: 'b', file: file(), work: '' });
    const { database, keys, values } = await rawParts();
    await database.put('parts', values[2], keys[1]);
    await database.put('parts', values[1], keys[2]);
    expect(await openDrafts().all()).toEqual([]);
    expect((await rawParts()).keys).toEqual([]);
  });

  it('of a tab that is closed are deleted', async () => {
    await openDrafts().keep({ id: 'b', file: file(), work: '' });
    const { database, values } = await rawParts();
    await database.put('parts', values[0], ['closed', 'c', 0]);
    expect((await openDrafts().all()).map(({ id }) => id)).toEqual(['b']);
    expect(new Set((await rawParts()).keys.map((key) => (key as unknown[])[0]))).toEqual(
      await openTabs(),
    );
  });
});

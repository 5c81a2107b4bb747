/**
 * Files that are being worked on, kept over a reload of the tab: in parts, sealed under the tab's key. Promises
 * that a draft comes back whole or not at all, and that drafts of closed tabs are deleted.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { seal, unseal, type Sealed } from './sealed.ts';
import { openTabs, thisTab, type Tab } from './tab.ts';

export interface Draft {
  readonly id: string;
  readonly file: File;
  /** What the person has done with it, as text. */
  readonly work: string;
}

export interface Drafts {
  /** Those of this tab, in the order they were kept. A draft that does not open is deleted. */
  all(): Promise<readonly Draft[]>;
  /** Rejects when there is no room; nothing of the draft is left then. */
  keep(draft: Draft): Promise<void>;
  /** What was done with a draft that is kept; nothing happens when it is not. */
  keepWork(id: string, work: string): Promise<void>;
  forget(id: string): Promise<void>;
}

interface Description {
  readonly name: string;
  readonly type: string;
  readonly lastModified: number;
  readonly size: number;
  readonly keptAt: number;
  readonly work: string;
}
/** Tab, draft, number of the part: 0 describes it and is written last. */
type PartKey = [string, string, number];
interface Schema extends DBSchema {
  parts: { key: PartKey; value: Sealed };
}
type Database = IDBPDatabase<Schema>;

const PART_BYTES = 1 << 20;
const DESCRIPTION = 0;

export function openDrafts(): Drafts {
  let opened: Promise<{ readonly database: Database; readonly tab: Tab }> | null = null;
  const open = () => (opened ??= opening());
  return {
    async all() {
      const { database, tab } = await open();
      const drafts: { readonly draft: Draft; readonly keptAt: number }[] = [];
      for (const id of await idsOf(database, tab.id)) {
        const draft = await read(database, tab, id).catch(() => null);
        if (draft === null) await remove(database, tab.id, id);
        else drafts.push(draft);
      }
      return drafts.sort((a, b) => a.keptAt - b.keptAt).map(({ draft }) => draft);
    },
    async keep({ id, file, work }) {
      const { database, tab } = await open();
      try {
        for (let part = 1; part <= partsOf(file.size); part++) {
          const bytes = await file.slice((part - 1) * PART_BYTES, part * PART_BYTES).arrayBuffer();
          await write(database, tab, id, part, new Uint8Array(bytes));
        }
        const { name, type, lastModified, size } = file;
        const description = { name, type, lastModified, size, keptAt: Date.now(), work };
        await describe(database, tab, id, description);
      } catch (error) {
        await remove(database, tab.id, id);
        throw error;
      }
    },
    async keepWork(id, work) {
      const { database, tab } = await open();
      const before = await descriptionOf(database, tab, id);
      if (before !== null) await describe(database, tab, id, { ...before, work });
    },
    async forget(id) {
      const { database, tab } = await open();
      await remove(database, tab.id, id);
    },
  };
}

async function opening(): Promise<{ readonly database: Database; readonly tab: Tab }> {
  const tab = await thisTab();
  const database = await openDB<Schema>('plumbline-drafts', 1, {
    upgrade: (made) => {
      made.createObjectStore('parts');
    },
  });
  const alive = await openTabs();
  const known = new Set((await database.getAllKeys('parts')).map(([id]) => id));
  for (const id of known) if (!alive.has(id)) await database.delete('parts', everyPart([id]));
  return { database, tab };
}

async function idsOf(database: Database, tab: string): Promise<readonly string[]> {
  const keys = await database.getAllKeys('parts', everyPart([tab]));
  return [...new Set(keys.map(([, draft]) => draft))];
}

async function read(database: Database, tab: Tab, id: string) {
  const description = await descriptionOf(database, tab, id);
  if (description === null) return null;
  const { name, type, lastModified, size, keptAt, work } = description;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 1; part <= partsOf(size); part++) {
    const sealed = await database.get('parts', [tab.id, id, part]);
    if (sealed === undefined) return null;
    parts.push(await unseal(tab.key, sealed, placeOf(tab, id, part)));
  }
  const file = new File(parts, name, { type, lastModified });
  return file.size === size ? { draft: { id, file, work }, keptAt } : null;
}

async function descriptionOf(database: Database, tab: Tab, id: string) {
  const sealed = await database.get('parts', [tab.id, id, DESCRIPTION]);
  if (sealed === undefined) return null;
  const bytes = await unseal(tab.key, sealed, placeOf(tab, id, DESCRIPTION));
  return JSON.parse(new TextDecoder().decode(bytes)) as Description;
}

function describe(database: Database, tab: Tab, id: string, description: Description) {
  const bytes = new TextEncoder().encode(JSON.stringify(description));
  return write(database, tab, id, DESCRIPTION, bytes);
}

async function write(
  database: Database,
  tab: Tab,
  id: string,
  part: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const sealed = await seal(tab.key, bytes, placeOf(tab, id, part));
  await database.put('parts', sealed, [tab.id, id, part]);
}

function remove(database: Database, tab: string, id: string): Promise<void> {
  return database.delete('parts', everyPart([tab, id]));
}

/** Every key that begins with these. */
function everyPart(begin: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...begin], [...begin, []]);
}

function placeOf(tab: Tab, id: string, part: number): string {
  return `${tab.id} ${id} ${part}`;
}
function partsOf(size: number): number {
  return Math.ceil(size / PART_BYTES);
}

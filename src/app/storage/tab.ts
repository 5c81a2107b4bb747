/**
 * This browser tab over its reloads: an id and a key in the storage that ends with the tab. Promises that no
 * two open tabs have the same id, and that what a closed tab left behind can be told.
 */
import { keyOfText, newKey, textOfKey } from './sealed.ts';

export interface Tab {
  readonly id: string;
  readonly key: CryptoKey;
}

const NAME = 'plumbline.tab';
/** A page that was reloaded lets go of its lock a moment after the new one has begun. */
const TRIES = 10;
const BETWEEN_TRIES_MS = 100;

let known: Promise<Tab> | null = null;

/** The tab as it was before a reload, else a new one; a duplicated tab is a new one. */
export function thisTab(): Promise<Tab> {
  known ??= findTab();
  return known;
}

async function findTab(): Promise<Tab> {
  const before = sessionStorage.getItem(NAME);
  if (before !== null) {
    const [id = '', key = ''] = before.split(' ');
    if (await holds(id, TRIES)) return { id, key: await keyOfText(key) };
  }
  const id = crypto.randomUUID();
  const key = await newKey();
  sessionStorage.setItem(NAME, `${id} ${await textOfKey(key)}`);
  await holds(id, 1);
  return { id, key };
}

/** Ids of the tabs that are open, this one too. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(NAME) ? [name.slice(NAME.length + 1)] : [])),
  );
}

/** Holds the tab's lock as long as the page lives; false when another page does. */
async function holds(id: string, tries: number): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    if (await taken(id)) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
  return false;
}

function taken(id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const untilThePageEnds = new Promise<void>(() => undefined);
    navigator.locks
      .request(`${NAME}.${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : untilThePageEnds;
      })
      .catch(reject);
  });
}

/**
 * Keeps the files on their way in over a reload of the tab. Promises that a file is kept from when it is chosen
 * until it is added or taken off the list, and that a file for which there is no room is said.
 */
import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { Drafts } from '../../storage/drafts.ts';
import type { Upload } from './upload.ts';
import type { UploadStore } from './upload-store.ts';
import { uploadAgain, workOf } from './kept-work.ts';

export interface KeptDrafts {
  subscribe(listener: () => void): () => void;
  current(): DraftsKept;
}
export interface DraftsKept {
  /** How many files came back after a reload; null until it is known. */
  readonly back: number | null;
  /** Ids of the files that would not come back. */
  readonly notKept: ReadonlySet<number>;
}

interface Kept {
  readonly draft: string;
  readonly work: string;
  /** Whatever is still being written of it. */
  readonly writing: Promise<void>;
}

/** Brings back what was kept, then keeps what is on the list. */
export function keepDrafts(
  store: UploadStore,
  drafts: Promise<Drafts>,
  catalogue: Catalogue,
): KeptDrafts {
  const listeners = new Set<() => void>();
  const kept = new Map<number, Kept>();
  let current: DraftsKept = { back: null, notKept: new Set() };
  const tell = (change: Partial<DraftsKept>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const lost = (id: number) => tell({ notKept: new Set([...current.notKept, id]) });
  const writeAfter = (
    upload: Upload,
    draft: string,
    before: Promise<void>,
    what: () => Promise<void>,
  ) => {
    const writing = before.then(what).catch(() => lost(upload.id));
    kept.set(upload.id, { draft, work: workOf(upload), writing });
  };
  const keepOne = (upload: Upload) => {
    const { id, file } = upload;
    const before = kept.get(id);
    const work = workOf(upload);
    if (before === undefined) {
      const draft = crypto.randomUUID();
      writeAfter(upload, draft, Promise.resolve(), async () =>
        (await drafts).keep({ id: draft, file, work }),
      );
    } else if (before.work !== work) {
      const { draft, writing } = before;
      writeAfter(upload, draft, writing, async () => (await drafts).keepWork(draft, work));
    }
  };
  const keepAll = () => {
    const uploads = store.current();
    const there = new Set(uploads.map(({ id }) => id));
    uploads.forEach(keepOne);
    for (const [id, { draft, writing }] of kept) {
      if (there.has(id)) continue;
      kept.delete(id);
      void writing.then(async () => (await drafts).forget(draft)).catch(() => undefined);
    }
  };
  const bringBack = async () => {
    const found = await drafts.then((opened) => opened.all()).catch(() => []);
    const uploads = store.bringBack(
      found.map(
        ({ file, work }) =>
          (id) =>
            uploadAgain(id, file, work, catalogue),
      ),
    );
    uploads.forEach((upload, place) => {
      const draft = found[place]?.id;
      const writing = Promise.resolve();
      if (draft !== undefined) kept.set(upload.id, { draft, work: workOf(upload), writing });
    });
    tell({ back: uploads.length });
    keepAll();
    store.subscribe(keepAll);
  };
  void bringBack();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => current,
  };
}

const keepers = new WeakMap<UploadStore, KeptDrafts>();

/** The one keeper of a store. */
export function keptDraftsOf(
  store: UploadStore,
  open: () => Promise<Drafts>,
  catalogue: Catalogue,
): KeptDrafts {
  const known = keepers.get(store);
  if (known !== undefined) return known;
  const made = keepDrafts(store, open(), catalogue);
  keepers.set(store, made);
  return made;
}

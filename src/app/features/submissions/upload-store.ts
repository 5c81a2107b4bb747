/**
 * The files on their way in. They stay while the person looks at other pages; one file is read at a time.
 * Nothing here changes the data: only `commit` does, and then all ready files together or none.
 */
import type { Recipe } from '../../../core/intake/recipe.ts';
import { asNew } from '../../../core/loading/staged.ts';
import type { Holdings, Session } from '../../session/session.ts';
import { isReady, type Upload, type UploadStage } from './upload.ts';
import { readUpload } from './read-upload.ts';

export interface UploadStore {
  current(): readonly Upload[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** Reads a file again, by this recipe. */
  readAgain(id: number, recipe: Recipe): void;
  cancel(id: number): void;
  /** Takes a file off the list. */
  discard(id: number): void;
  /** Adds every ready file to the data; the others stay. */
  commit(): Promise<Holdings>;
}

export function makeUploadStore(session: Session): UploadStore {
  let uploads: readonly Upload[] = [];
  let lastId = 0;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const controls = new Map<number, AbortController>();

  const put = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const find = (id: number) => uploads.find((upload) => upload.id === id);
  const setStage = (id: number, stage: UploadStage) =>
    put(uploads.map((upload) => (upload.id === id ? { ...upload, stage } : upload)));
  const forgetRows = (id: number) => {
    const stage = find(id)?.stage;
    return stage?.step === 'staged' ? session.discard([stage.staged.id]) : Promise.resolve();
  };
  const read = (id: number, recipe: Recipe | undefined) => {
    const control = new AbortController();
    controls.get(id)?.abort();
    controls.set(id, control);
    const before = forgetRows(id);
    setStage(id, { step: 'reading' });
    queue = readInTurn(queue, async () => {
      await before;
      const upload = find(id);
      if (upload === undefined || controls.get(id) !== control) return;
      await readUpload(session, upload.file, recipe, control.signal, (stage) => {
        if (find(id) !== undefined && controls.get(id) === control) setStage(id, stage);
      });
    });
  };

  return {
    current: () => uploads,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      const added = files.map((file) => {
        lastId += 1;
        return { id: lastId, file, stage: { step: 'reading' } } as const;
      });
      put([...uploads, ...added]);
      for (const { id } of added) read(id, undefined);
    },
    readAgain: read,
    cancel: (id) => controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError')),
    discard(id) {
      controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError'));
      controls.delete(id);
      const done = forgetRows(id);
      put(uploads.filter((upload) => upload.id !== id));
      queue = readInTurn(queue, () => done);
    },
    async commit() {
      const ready = uploads.filter(isReady);
      const staged = ready.flatMap(({ stage }) => (stage.step === 'staged' ? stage.staged.id : []));
      const holdings = await session.commit(staged.map(asNew));
      put(uploads.filter((upload) => !ready.includes(upload)));
      return holdings;
    },
  };
}

/** After whatever is waited for; a fault of one file does not hold up the next. */
async function readInTurn(before: Promise<void>, next: () => Promise<void>): Promise<void> {
  await before;
  try {
    await next();
  } catch (error) {
    reportError(error);
  }
}

const stores = new WeakMap<Session, UploadStore>();

/** The one store of a session. */
export function uploadsOf(session: Session): UploadStore {
  const known = stores.get(session);
  if (known !== undefined) return known;
  const made = makeUploadStore(session);
  stores.set(session, made);
  return made;
}

/**
 * The files on their way in. They stay while the person looks at other pages; one file is read at a time.
 * Nothing here changes the data: only `commit` does, and then all ready files together or none.
 */
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { Holdings, Session } from '../../session/session.ts';
import { inspectionOf, isReady, toCommit, type Upload, type UploadStage } from './upload.ts';
import { NOTHING_SAID, type Said } from './upload-review.ts';
import { heldAgainst, readUpload } from './read-upload.ts';

export interface UploadStore {
  current(): readonly Upload[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** Reads a file again, by this recipe. */
  readAgain(id: number, recipe: Recipe): void;
  /** Reads that sheet of a workbook, as if the file had come anew. */
  chooseSheet(id: number, sheet: string): void;
  /** Who handed a file in: taken for the other files too, those after it as well, until others are typed. */
  setSubmitter(id: number, submitter: string): void;
  /** Ids of what the file is to replace; none: it goes beside what is in. */
  choose(id: number, replaces: readonly number[]): void;
  /** Totals typed for the file, and what was confirmed of it. */
  setSaid(id: number, said: Said): void;
  /** Looks anew for what overlaps when the data has another version than the last time. */
  compareWith(version: number): void;
  cancel(id: number): void;
  /** Takes a file off the list. */
  discard(id: number): void;
  /** Adds every ready file to the data; the others stay. */
  commit(): Promise<Holdings>;
}

export function makeUploadStore(session: Session): UploadStore {
  let uploads: readonly Upload[] = [];
  let lastId = 0;
  let submitter = '';
  let compared = 0;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const controls = new Map<number, AbortController>();

  const put = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const find = (id: number) => uploads.find((upload) => upload.id === id);
  const change = (id: number, by: (upload: Upload) => Upload) =>
    put(uploads.map((upload) => (upload.id === id ? by(upload) : upload)));
  const setStage = (id: number, stage: UploadStage) =>
    change(id, (before) => {
      const upload = { ...before, stage };
      const workbook = inspectionOf(upload)?.head.workbook;
      return workbook === undefined ? upload : { ...upload, workbook };
    });
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
      const submitterNow = () => find(id)?.submitter ?? '';
      await readUpload(session, upload, recipe, submitterNow, control.signal, (stage) => {
        if (find(id) !== undefined && controls.get(id) === control) setStage(id, stage);
      });
      compareWaiting();
    });
  };
  const compareOne = async (id: number) => {
    const upload = find(id);
    if (upload?.stage.step !== 'staged') return;
    const { stage } = upload;
    const { submitter: by, replaces } = upload;
    const held = await heldAgainst(session, stage.staged.id, by, replaces);
    if (find(id)?.stage === stage) setStage(id, { ...stage, ...held });
  };
  const compareAgain = (some: readonly Upload[] = uploads) => {
    for (const { id } of some) queue = readInTurn(queue, () => compareOne(id));
  };
  /** Those that wait for another file, which may be in, or gone. */
  const compareWaiting = () =>
    compareAgain(
      uploads.filter(({ stage }) => stage.step === 'staged' && stage.review.waitsFor.length > 0),
    );

  return {
    current: () => uploads,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      const added = files.map((file) => {
        lastId += 1;
        const unasked = { submitter, submitterTyped: false, replaces: null, said: NOTHING_SAID };
        return { id: lastId, file, stage: { step: 'reading' }, ...unasked } as const;
      });
      put([...uploads, ...added]);
      for (const { id } of added) read(id, undefined);
    },
    readAgain: read,
    chooseSheet(id, sheet) {
      change(id, (upload) => ({ ...upload, sheet }));
      read(id, undefined);
    },
    setSubmitter(id, typed) {
      submitter = typed;
      const named = (upload: Upload): Upload => {
        if (upload.id === id) return { ...upload, submitter: typed, submitterTyped: true };
        return upload.submitterTyped ? upload : { ...upload, submitter: typed };
      };
      put(uploads.map(named));
      compareAgain();
    },
    choose(id, replaces) {
      change(id, (upload) => ({ ...upload, replaces }));
      queue = readInTurn(queue, () => compareOne(id));
    },
    setSaid: (id, said) => change(id, (upload) => ({ ...upload, said })),
    compareWith(version) {
      if (version !== compared) compareAgain();
      compared = version;
    },
    cancel: (id) => controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError')),
    discard(id) {
      controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError'));
      controls.delete(id);
      const done = forgetRows(id);
      put(uploads.filter((upload) => upload.id !== id));
      queue = readInTurn(queue, () => done);
      compareWaiting();
    },
    async commit() {
      const ready = uploads.filter(isReady);
      const holdings = await session.commit(ready.flatMap(toCommit));
      put(uploads.filter(({ id }) => !ready.some((one) => one.id === id)));
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

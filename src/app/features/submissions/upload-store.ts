/**
 * The files on their way in. They stay while the person looks at other pages; one file is read at a time.
 * Nothing here changes the data: only `commit` does, and then all ready files together or none.
 */
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import type { Holdings, Session } from '../../session/session.ts';
import { correctUpload } from './correct-upload.ts';
import type { CorrectionsHistory } from './corrections-history.ts';
import {
  inspectionOf,
  isReady,
  newUpload,
  toCommit,
  type Upload,
  type UploadStage,
  type WayToRead,
  WHAT_FITS,
} from './upload.ts';
import { ANEW, answered, firstPart, otherParts, partsOf } from './parts.ts';
import { afterwards } from './afterwards.ts';
import type { Looked } from './read-as-before.ts';
import { isReadAnew } from './is-read-anew.ts';
import { heldAgainst, readUpload } from './read-upload.ts';
import type { Said } from './upload-review.ts';

export interface UploadStore {
  current(): readonly Upload[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** Puts files on the list as they were being worked on, before what is on it; each is made with its new id. */
  bringBack(made: readonly ((id: number) => Upload)[]): readonly Upload[];
  /** Keeps a recipe that is being made; the file is not read by it yet. */
  setDraft(id: number, draft: Recipe): void;
  /** Reads a file again, by this recipe. */
  readAgain(id: number, recipe: Recipe): void;
  /** Reads a file again, in this way. */
  readInWay(id: number, way: WayToRead): void;
  /** Takes values by field for every row of the file, in whatever has no column for them. */
  answer(id: number, answers: Readonly<Record<string, string>>): void;
  /** Reads that sheet of a workbook, as if the file had come anew. */
  chooseSheet(id: number, sheet: string): void;
  /** Who handed a file in: taken for the other files too, those after it as well, until others are typed. */
  setSubmitter(id: number, submitter: string): void;
  /** Corrects a staged file, or takes that back; null when it is not staged any more. */
  correct(
    id: number,
    by: (history: CorrectionsHistory) => CorrectionsHistory,
  ): Promise<Staged | null>;
  /** Ids of what the file is to replace; none: it goes beside what is in. */
  choose(id: number, replaces: readonly number[]): void;
  /** Totals typed for the file, and what was confirmed of it. */
  setSaid(id: number, said: Said): void;
  /** Looks anew for what overlaps when the data has another version than the last time. */
  compareWith(version: number): void;
  cancel(id: number): void;
  /** Takes a file off the list. */
  discard(id: number): void;
  /** Adds every ready file to the data; the others stay, also one that is being read anew because of its submitter. */
  commit(): Promise<Holdings>;
}

export function makeUploadStore(session: Session): UploadStore {
  let uploads: readonly Upload[] = [];
  let lastId = 0;
  let submitter = '';
  let compared = 0;
  let queue: Promise<void> = Promise.resolve();
  /** Whether other submitters have files to follow is still being asked. */
  let naming: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const controls = new Map<number, AbortController>();

  const put = (next: readonly Upload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const find = (id: number) => uploads.find((upload) => upload.id === id);
  const change = (id: number, by: (upload: Upload) => Upload) =>
    put(uploads.map((upload) => (upload.id === id ? by(upload) : upload)));
  const setStage = (id: number, stage: UploadStage, looked?: Looked) => {
    change(id, (before) => {
      const { like, others } = looked ?? before;
      const layout = looked?.guess?.profile ?? before.layout;
      const upload = { ...before, stage, like, others, layout };
      const workbook = inspectionOf(upload)?.head.workbook;
      return workbook === undefined ? upload : { ...upload, workbook };
    });
    const guess = looked?.guess ?? null;
    const parts = otherParts(find(id), guess, () => ++lastId);
    if (parts.length === 0) return;
    change(id, (upload) => ({ ...upload, part: firstPart(upload, guess) }));
    put(uploads.flatMap((upload) => (upload.id === id ? [upload, ...parts] : [upload])));
    for (const part of parts) read(part.id, WHAT_FITS);
  };
  const forgetRows = (id: number) => {
    const stage = find(id)?.stage;
    return stage?.step === 'staged' ? session.discard([stage.staged.id]) : Promise.resolve();
  };
  const read = (id: number, way: WayToRead) => {
    const control = new AbortController();
    controls.get(id)?.abort();
    controls.set(id, control);
    const before = forgetRows(id);
    change(id, (upload) => ({ ...upload, way, stage: { step: 'reading' } }));
    queue = afterwards(queue, async () => {
      await before;
      const upload = find(id);
      if (upload === undefined || controls.get(id) !== control || control.signal.aborted) return;
      await readUpload(
        session,
        upload,
        () => find(id),
        control.signal,
        (stage, looked) => {
          if (find(id) !== undefined && controls.get(id) === control) setStage(id, stage, looked);
        },
      );
      compareWaiting();
    });
  };
  const readAnew = (id: number, way: WayToRead) => {
    change(id, (upload) => ({ ...upload, draft: null }));
    read(id, way);
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
    for (const { id } of some) queue = afterwards(queue, () => compareOne(id));
  };
  /** Those that wait for another file, which may be in, or gone. */
  const compareWaiting = () =>
    compareAgain(
      uploads.filter(({ stage }) => stage.step === 'staged' && stage.review.waitsFor.length > 0),
    );

  const discard = (id: number) => {
    controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError'));
    controls.delete(id);
    const done = forgetRows(id);
    put(uploads.filter((upload) => upload.id !== id));
    queue = afterwards(queue, () => done);
    compareWaiting();
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
        return newUpload(lastId, file, submitter);
      });
      put([...uploads, ...added]);
      for (const { id } of added) read(id, WHAT_FITS);
    },
    bringBack(made) {
      const back = made.map((make) => make(++lastId));
      put([...back, ...uploads]);
      submitter ||= back.at(-1)?.submitter ?? '';
      for (const { id, way } of back) read(id, way);
      return back;
    },
    setDraft: (id, draft) => change(id, (upload) => ({ ...upload, draft })),
    readAgain: (id, recipe) => readAnew(id, { by: 'recipe', recipe, like: null }),
    readInWay: readAnew,
    answer(id, answers) {
      for (const one of partsOf(uploads, id)) {
        const recipe = answered(one, answers);
        if (recipe !== null) readAnew(one.id, { by: 'recipe', recipe, like: one.like });
      }
    },
    chooseSheet(id, sheet) {
      for (const one of partsOf(uploads, id)) if (one.id !== id) discard(one.id);
      change(id, (one) => ({ ...one, ...ANEW, sheet }));
      readAnew(id, WHAT_FITS);
    },
    setSubmitter(id, typed) {
      submitter = typed;
      const former = uploads;
      const named = (upload: Upload): Upload => {
        if (upload.id === id) return { ...upload, submitter: typed, submitterTyped: true };
        return upload.submitterTyped ? upload : { ...upload, submitter: typed };
      };
      put(uploads.map(named));
      compareAgain();
      naming = afterwards(naming, async () => {
        const memory = await session.holdings();
        for (const one of former) {
          if (isReadAnew(one, find(one.id), memory)) readAnew(one.id, WHAT_FITS);
        }
      });
    },
    correct(id, by) {
      const correcting = queue.then(async () => {
        const upload = find(id);
        const done = upload === undefined ? null : await correctUpload(session, upload, by);
        if (done !== null) change(id, done.put);
        return done?.staged ?? null;
      });
      // Whoever asked hears of a fault; the queue goes on.
      queue = correcting.then(
        () => undefined,
        () => undefined,
      );
      return correcting;
    },
    choose(id, replaces) {
      change(id, (upload) => ({ ...upload, replaces }));
      queue = afterwards(queue, () => compareOne(id));
    },
    setSaid: (id, said) => change(id, (upload) => ({ ...upload, said })),
    compareWith(version) {
      if (version !== compared) compareAgain();
      compared = version;
    },
    cancel(id) {
      controls.get(id)?.abort(new DOMException('Cancelled', 'AbortError'));
      const stage = find(id)?.stage;
      if (stage?.step === 'reading') setStage(id, { step: 'cancelled', inspection: null });
    },
    discard,
    async commit() {
      await naming;
      const ready = uploads.filter(isReady);
      if (ready.length === 0) return session.holdings();
      const holdings = await session.commit(ready.flatMap(toCommit));
      put(uploads.filter(({ id }) => !ready.some((one) => one.id === id)));
      return holdings;
    },
  };
}

const stores = new WeakMap<Session, UploadStore>();

/** The one store of a session. */
export function uploadsOf(session: Session): UploadStore {
  const made = stores.get(session) ?? makeUploadStore(session);
  stores.set(session, made);
  return made;
}

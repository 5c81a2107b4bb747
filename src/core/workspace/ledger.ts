/**
 * The list of what was committed, as a value. Promises that undo gives back exactly what was before the last
 * change and redo exactly what was after it, that an id is never given twice, and that a replaced submission
 * stays as a version that can be put back. A submission that was taken out comes back by undo only.
 */
import type { RecordKindId } from '../definition/record-kind.ts';
import type { NewSubmission, Submission } from './submission.ts';
import { placed, putBack } from './versions.ts';
import type { Standing } from './versions.ts';

export interface Ledger extends Standing {
  /** Ids that were given stay given, also after undo. */
  readonly nextId: number;
  /** Grows by one with every change, undo and redo included. */
  readonly version: number;
  /** What was before each change that can still be undone, the latest last. */
  readonly past: readonly Standing[];
  /** What was before each undo that can still be taken back, the latest last; a new change clears it. */
  readonly future: readonly Standing[];
}
/** Changes that can be undone; the rows of older ones are let go unless they are versions. */
const UNDO_AT_MOST = 20;

export const EMPTY_LEDGER: Ledger = {
  submissions: [],
  versions: [],
  nextId: 1,
  version: 0,
  past: [],
  future: [],
};

/**
 * The ledger with the new submissions, which get the next ids in their order and take the place of what they
 * replace. Throws when one of the replaced is not in, or is replaced twice.
 */
export function commitTo(ledger: Ledger, added: readonly NewSubmission[]): Ledger {
  return {
    ...changed(ledger, placed(ledger, added, ledger.nextId)),
    nextId: ledger.nextId + added.length,
  };
}

/** The ledger without the submission; the same ledger when it is not in. */
export function removeFrom(ledger: Ledger, id: number): Ledger {
  const submissions = ledger.submissions.filter((one) => one.id !== id);
  return submissions.length === ledger.submissions.length
    ? ledger
    : changed(ledger, { submissions, versions: ledger.versions });
}

/** The ledger with an earlier version in again; the same ledger when there is none of that id. */
export function restoreIn(ledger: Ledger, id: number): Ledger {
  const after = putBack(ledger, id);
  return after === ledger ? ledger : changed(ledger, after);
}

/** What was before the last change; the same ledger when nothing can be undone. */
export function undoLast(ledger: Ledger): Ledger {
  const former = ledger.past.at(-1);
  if (former === undefined) return ledger;
  return {
    ...ledger,
    ...former,
    version: ledger.version + 1,
    past: ledger.past.slice(0, -1),
    future: [...ledger.future, standing(ledger)],
  };
}

/** What was before the last undo; the same ledger when nothing was undone since the last change. */
export function redoLast(ledger: Ledger): Ledger {
  const later = ledger.future.at(-1);
  if (later === undefined) return ledger;
  return {
    ...ledger,
    ...later,
    version: ledger.version + 1,
    past: [...ledger.past, standing(ledger)],
    future: ledger.future.slice(0, -1),
  };
}

/** The submission of the kind with these bytes, if it is in; else the latest earlier version with them. */
export function withHash(ledger: Ledger, hash: string, kind: RecordKindId): Submission | null {
  const isIt = (one: Submission): boolean => one.hash === hash && one.kind === kind;
  return ledger.submissions.find(isIt) ?? ledger.versions.findLast(isIt) ?? null;
}

/** Kinds whose rows differ between two ledgers. */
export function kindsChanged(before: Ledger, after: Ledger): readonly RecordKindId[] {
  const ids = (ledger: Ledger): ReadonlySet<number> =>
    new Set(ledger.submissions.map(({ id }) => id));
  const [was, is] = [ids(before), ids(after)];
  const different = [...before.submissions, ...after.submissions].filter(
    ({ id }) => was.has(id) !== is.has(id),
  );
  return [...new Set(different.map(({ kind }) => kind))];
}

/** Ids whose rows are needed: what is in, every version, and what an undo or redo may bring back. */
export function reachableIds(ledger: Ledger): ReadonlySet<number> {
  const all = [ledger, ...ledger.past, ...ledger.future];
  return new Set(all.flatMap((one) => [...one.submissions, ...one.versions]).map(({ id }) => id));
}

function standing({ submissions, versions }: Ledger): Standing {
  return { submissions, versions };
}

function changed(ledger: Ledger, after: Standing): Ledger {
  return {
    ...ledger,
    ...after,
    version: ledger.version + 1,
    past: [...ledger.past, standing(ledger)].slice(-UNDO_AT_MOST),
    future: [],
  };
}

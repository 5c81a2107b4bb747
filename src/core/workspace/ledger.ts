/**
 * The list of what was committed, as a value. Promises that undo gives back exactly the list before the last
 * commit or removal, and that an id is never given twice; refuses to commit the same bytes twice.
 */
import type { RecordKindId } from '../definition/record-kind.ts';
import type { Submission } from './submission.ts';

export interface Ledger {
  readonly submissions: readonly Submission[];
  /** Ids that were given stay given, also after undo. */
  readonly nextId: number;
  /** Grows by one with every change, undo included. */
  readonly version: number;
  /** The lists before each change that can still be undone, the latest last. */
  readonly past: readonly (readonly Submission[])[];
}
/** Changes that can be undone; the rows of older ones are let go. */
const UNDO_AT_MOST = 20;

export const EMPTY_LEDGER: Ledger = { submissions: [], nextId: 1, version: 0, past: [] };

/** The ledger with the new submissions, which get the next ids in their order. */
export function commitTo(ledger: Ledger, added: readonly Omit<Submission, 'id'>[]): Ledger {
  const numbered = added.map((one, place) => ({ ...one, id: ledger.nextId + place }));
  return {
    ...changed(ledger, [...ledger.submissions, ...numbered]),
    nextId: ledger.nextId + added.length,
  };
}

/** The ledger without the submission; the same ledger when it is not in. */
export function removeFrom(ledger: Ledger, id: number): Ledger {
  const rest = ledger.submissions.filter((one) => one.id !== id);
  return rest.length === ledger.submissions.length ? ledger : changed(ledger, rest);
}

/** The list before the last change; the same ledger when nothing can be undone. */
export function undoLast(ledger: Ledger): Ledger {
  const former = ledger.past.at(-1);
  if (former === undefined) return ledger;
  return {
    ...ledger,
    submissions: former,
    version: ledger.version + 1,
    past: ledger.past.slice(0, -1),
  };
}

/** The submission with these bytes, if it is in. */
export function withHash(ledger: Ledger, hash: string): Submission | null {
  return ledger.submissions.find((one) => one.hash === hash) ?? null;
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

/** Ids whose rows are needed: what is in, and what an undo may bring back. */
export function reachableIds(ledger: Ledger): ReadonlySet<number> {
  return new Set([...ledger.past.flat(), ...ledger.submissions].map(({ id }) => id));
}

function changed(ledger: Ledger, submissions: readonly Submission[]): Ledger {
  return {
    ...ledger,
    submissions,
    version: ledger.version + 1,
    past: [...ledger.past, ledger.submissions].slice(-UNDO_AT_MOST),
  };
}

/**
 * What can go wrong because of what a user did, as data: collected all at once, never thrown.
 * A problem never carries a person's value: it names the file, row and column only.
 */
import type { Words } from './definition/words.ts';

export interface Place {
  readonly file?: string;
  /** Row as a spreadsheet counts it: the first line of the file is row 1. */
  readonly row?: number;
  /** The column's header as it stands in the file. */
  readonly column?: string;
}

export interface Problem {
  /** Stable, folder first: `intake/unreadable-date`. */
  readonly code: string;
  /** A blocking problem stops the commit of its file; a rejected row leaves that row out. */
  readonly severity: 'blocking' | 'rejected-row' | 'warning';
  readonly place: Place;
  /** What is wrong, what was expected and what to do. */
  readonly words: Words;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

import type { RecordKindId } from '../definition/record-kind.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** One file that was committed. */
export interface Submission {
  /** Unique in the workspace, ascending in the order of commits. */
  readonly id: number;
  readonly kind: RecordKindId;
  /** Who handed the file in, as typed; empty when nobody was named. */
  readonly submitter: string;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  /** Names of the file's columns, in its order. */
  readonly headers: readonly string[];
  readonly recipe: Recipe;
  readonly counts: RowCounts;
  /** What was corrected and skipped by hand before it was committed; absent: nothing. */
  readonly corrections?: Corrections;
  /** What was wrong with it, by cause, and on how many rows; 0 for what is of the whole file. */
  readonly problems: readonly { readonly problem: Problem; readonly count: number }[];
  /** ISO dates of the record's own date column; null for kinds without one or without rows. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Quarters that rows are in, ascending: `2026-Q3`; empty for kinds without a date. */
  readonly periods: readonly string[];
  readonly employers: readonly string[];
  /** ISO date and time, given by the caller. */
  readonly committedAt: string;
  /** 1 for a file that replaced nothing; else one more than every version of what it replaced. */
  readonly version: number;
  /** What it was held against; where the numbers did not agree somebody confirmed them. */
  readonly checks?: readonly Check[];
  /** Ids of the submissions it was put in the place of. */
  readonly replaces: readonly number[];
  /** Ids of the first versions it stands for, ascending; its own where it replaced nothing. */
  readonly roots: readonly number[];
}
/** A submission that the ledger has not numbered yet. */
export type NewSubmission = Omit<Submission, 'id' | 'version' | 'roots'>;

/** read = accepted + leftOut + rejected, always. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  /** Total rows and the like that the recipe leaves out, and rows skipped by hand. */
  readonly leftOut: number;
  readonly rejected: number;
}

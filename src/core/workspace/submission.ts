import type { RecordKindId } from '../definition/record-kind.ts';
import type { Recipe } from '../intake/recipe.ts';

/** One file that was committed. */
export interface Submission {
  /** Unique in the workspace, ascending in the order of commits. */
  readonly id: number;
  readonly kind: RecordKindId;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  readonly recipe: Recipe;
  readonly counts: RowCounts;
  /** ISO dates of the record's own date column; null for kinds without one or without rows. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly employers: readonly string[];
  /** ISO date and time, given by the caller. */
  readonly committedAt: string;
}
/** read = accepted + leftOut + rejected, always. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  /** Total rows and the like that the recipe leaves out. */
  readonly leftOut: number;
  readonly rejected: number;
}

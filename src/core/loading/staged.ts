import type { Problem } from '../problem.ts';
import type { RecordKindId } from '../definition/record-kind.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { RowCounts } from '../workspace/submission.ts';

/** A file that was read, typed and checked, and is not committed yet. */
export interface Staged {
  /** Handle of the staged rows in the engine. */
  readonly id: number;
  readonly fileName: string;
  readonly hash: string;
  readonly kind: RecordKindId;
  readonly recipe: Recipe;
  readonly counts: RowCounts;
  /** Every problem by cause and column, with the rows it is on. */
  readonly groups: readonly ProblemGroup[];
  /** Values behind the unknown values of code fields, the most frequent first, to be mapped; at most 200 a field. */
  readonly unknownValues: readonly UnknownValue[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}
/** First accepted rows of a staged file, canonical columns as text. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}
export interface UnknownValue {
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly count: number;
}
export interface ProblemGroup {
  /** The cause; its place has the file and column, its words the count of rows. */
  readonly problem: Problem;
  readonly count: number;
  /** Spreadsheet rows, ascending, all of them. */
  readonly rows: readonly number[];
}
/** Rows read so far, of about how many; 0–1 when known. */
export interface LoadProgress {
  readonly rows: number;
  readonly fraction: number | null;
}

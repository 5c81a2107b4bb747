import type { Problem } from '../problem.ts';
import type { RecordKindId } from '../definition/record-kind.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { Measure } from '../workspace/check.ts';
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
  /** Those that are in force; see `Amended` for those that are not. */
  readonly corrections: Corrections;
  /** 0 when it was loaded, one more after every correction. */
  readonly revision: number;
  /** Every problem by cause and column, with the rows it is on. */
  readonly groups: readonly ProblemGroup[];
  /** Values behind the unknown values of code fields, the most frequent first, to be mapped; at most 200 a field. */
  readonly unknownValues: readonly UnknownValue[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Quarters that accepted rows are in, ascending. */
  readonly periods: readonly string[];
}
/** What a staged file is to be when it is committed. */
export interface FileToCommit {
  readonly stagedId: number;
  /** Who handed the file in; may be empty. */
  readonly submitter: string;
  /**
   * Ids of the submissions it takes the place of; none: it is added beside what is in. Null when nobody was
   * asked: the commit is refused where something that is in speaks of the same.
   */
  readonly replaces: readonly number[] | null;
  /** What a person typed and confirmed; absent where nobody could be asked, and then nothing of it is asked. */
  readonly answers?: Answers;
}
/** What a person said about a file before it goes in. */
export interface Answers {
  /** Totals as their paper has them. */
  readonly typed: Readonly<Partial<Record<Measure, number>>>;
  /** Keys of the checks that may stand although their numbers do not agree (`keyOfCheck`). */
  readonly confirmed: readonly string[];
}
/** Beside what is in, if nothing that is in speaks of the same; else the commit is refused. */
export function asNew(stagedId: number): FileToCommit {
  return { stagedId, submitter: '', replaces: null };
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
  /** Names it among the groups of its file, whatever is corrected; none where it is of the whole file. */
  readonly id?: string;
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
/** What a file comes to; null where its kind of record has none of it. */
export interface Totals {
  readonly rows: number;
  readonly hours: number | null;
  /** Different worker keys. */
  readonly people: number | null;
}
/** A staged file beside what is in and speaks of the same. */
export interface Comparison {
  readonly overlaps: readonly { readonly submissionId: number; readonly totals: Totals }[];
  /** Of the staged file; null when nothing overlaps, as is `together`. */
  readonly own: Totals | null;
  /** Of all that overlaps; a person in several files counts once. */
  readonly together: Totals | null;
}
/** A staged file after a correction. */
export interface Amended {
  readonly staged: Staged;
  /** Corrections that do not fit the file as it is read now; none of them is in force. */
  readonly dropped: readonly Dropped[];
}
export interface Dropped {
  /** Null where rows were skipped. */
  readonly column: string | null;
  readonly why: 'column-not-read' | 'row-not-rejected' | 'text-differs';
  readonly rows: readonly number[];
}
/** A row behind a problem, with the cells that it is about. */
export interface ProblemRow {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly cells: readonly SeenCell[];
  /** Why it was skipped, where it was: see `Skip`. */
  readonly reason: string | null;
}
export interface SeenCell {
  readonly column: string;
  /** What is read; of a row that is in, what is kept. */
  readonly text: string;
  /** What the file says, where it was corrected. */
  readonly was: string | null;
}
/** What the cells of a problem say, the most frequent first. */
export interface SeenValues {
  /** Null: the problem is not of one column whose values can be corrected alike. */
  readonly column: string | null;
  readonly values: readonly { readonly text: string; readonly count: number }[];
  /** Different values that are not listed. */
  readonly others: number;
}

/**
 * What the pages may ask of the worker that holds the rows: inspect, stage, commit, report.
 * Rows never cross this line, only heads for the mapping screen, previews, problems with the cells at fault, rows
 * that stand twice where somebody wants to see them, and reports.
 */
import type { RecordKindId } from '../../core/definition/record-kind.ts';
import type { Language } from '../../core/definition/words.ts';
import type { Corrections } from '../../core/intake/corrections.ts';
import type { Alike } from '../../core/loading/alike.ts';
import type { Review } from '../../core/loading/review.ts';
import type { BeforeAndAfter, RatesAsked } from '../../core/report/rates-as-if.ts';
import type { Inspection } from '../../core/intake/inspection.ts';
import type { Quote, Recipe } from '../../core/intake/recipe.ts';
import type { Recalls } from '../../core/loading/recall.ts';
import type {
  Amended,
  Comparison,
  FileToCommit,
  LoadProgress,
  Preview,
  ProblemRow,
  SeenValues,
  Staged,
} from '../../core/loading/staged.ts';
import type { Program } from '../../core/definition/program.ts';
import type { Request } from '../../core/query/request.ts';
import type { FileTargets } from '../../core/report/file-targets.ts';
import type { CommitteeReport } from '../../core/report/report.ts';
import type { Holdings } from '../../core/workspace/holdings.ts';

export interface CallControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** How a file is looked at; absent parts are found out from it. */
export interface Look {
  readonly recipe?: Recipe | undefined;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
  readonly quote?: Quote | undefined;
  /** The kind to guess a recipe for, of a file that holds several. */
  readonly only?: RecordKindId | undefined;
}

export interface Session {
  /** Reads the heads; nothing is loaded. */
  inspect(file: File, look?: Look, controls?: CallControls): Promise<Inspection>;
  /** How files like the inspected one were read before, were it handed in by this submitter. */
  recalls(inspection: Inspection, submitter: string): Promise<Recalls>;
  /** Loads, types and checks one file apart from the data; rejects with problems as data in `Staged`. */
  stage(file: File, hash: string, recipe: Recipe, controls?: CallControls): Promise<Staged>;
  /** First rows of a staged file as they will be kept. */
  preview(stagedId: number): Promise<Preview>;
  /** Rows that were rejected, as CSV: the original cells plus row number and problem. */
  rejectedRows(stagedId: number): Promise<string>;
  /** The staged file as if these corrections, and no others, had been made since it was loaded. */
  amend(stagedId: number, corrections: Corrections): Promise<Amended>;
  /** Rows of one of its groups of problems, from the place `from` on, with the cells that it is about. */
  problemRows(
    stagedId: number,
    groupId: string,
    from: number,
    count: number,
  ): Promise<readonly ProblemRow[]>;
  /** What the cells of a group of problems say. */
  seenValues(stagedId: number, groupId: string): Promise<SeenValues>;
  /** Rows of a group whose cell in the column says the text. */
  alikeRows(
    stagedId: number,
    groupId: string,
    column: string,
    text: string,
  ): Promise<readonly number[]>;
  /** Every problem as CSV, a line for each row. */
  problemsCsv(stagedId: number, language: Language): Promise<string>;
  /** What is in and speaks of the same as a staged file, were it handed in by this submitter. */
  compare(stagedId: number, submitter: string): Promise<Comparison>;
  /** What a staged file is held against before it goes in, as if it replaced the submissions of these ids. */
  review(stagedId: number, submitter: string, replaces: readonly number[] | null): Promise<Review>;
  /** Rows that stand twice, side by side: within the file, or beside what is in and is not replaced. */
  alike(stagedId: number, replaces: readonly number[] | 'file'): Promise<readonly Alike[]>;
  /** Rates before and after a staged file goes in; nothing is changed. */
  rates(asked: RatesAsked, program: Program): Promise<BeforeAndAfter>;
  /** All or nothing; refused where a file overlaps what is in and nobody said whether it replaces that. */
  commit(files: readonly FileToCommit[]): Promise<Holdings>;
  discard(stagedIds: readonly number[]): Promise<void>;
  remove(submissionId: number): Promise<Holdings>;
  /** Puts an earlier version in again, in the place of what replaced it. */
  restore(submissionId: number): Promise<Holdings>;
  /** Brings back what the last change changed. */
  undo(): Promise<Holdings>;
  /** Takes the last undo back. */
  redo(): Promise<Holdings>;
  holdings(): Promise<Holdings>;
  /** Targets in the files of that kind. */
  fileTargets(): Promise<FileTargets>;
  report(request: Request, program: Program, controls?: CallControls): Promise<CommitteeReport>;
}

export type { FileTargets, Holdings };

/** What may be asked of the keeper of the rows. */
import type { Language } from '../definition/words.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Problem } from '../problem.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { Submission } from '../workspace/submission.ts';
import type { Alike } from './alike.ts';
import type { Recalls } from './recall.ts';
import type { ReadableFile } from './readable-file.ts';
import type { Review } from './review.ts';
import type { LoadControls } from './stage-file.ts';
import type {
  Amended,
  Comparison,
  FileToCommit,
  Preview,
  ProblemRow,
  SeenValues,
  Staged,
} from './staged.ts';

/** What may be asked about files that are staged; the pages ask it across the line to the worker. */
export interface StagedCalls {
  /** The first rows of a staged file, before its commit; none where nothing was loaded. */
  preview(stagedId: number): Promise<Preview>;
  /**
   * The staged file's rejected rows as CSV: row, problems, original cells but those of persons. Also after its
   * commit; empty without any.
   */
  rejectedRows(stagedId: number): Promise<string>;
  /** The staged file as if these corrections, and no others, had been made since it was loaded. */
  amend(stagedId: number, corrections: Corrections): Promise<Amended>;
  /** Rows of one of its groups of problems, from the place `from` on. */
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
  /**
   * What is in and speaks of the same as a staged file, were it handed in by this submitter; nothing for a
   * file that is not staged any more.
   */
  compare(stagedId: number, submitter: string): Promise<Comparison>;
  /**
   * What a staged file is held against before it goes in, in the place of the submissions of these ids; nothing
   * for a file that is not staged any more.
   */
  review(stagedId: number, submitter: string, replaces: readonly number[] | null): Promise<Review>;
  /**
   * Rows that stand twice, side by side: within the staged file, or beside what is in and is not replaced.
   */
  alike(stagedId: number, replaces: readonly number[] | 'file'): Promise<readonly Alike[]>;
  discard(stagedIds: readonly number[]): Promise<void>;
}

/** What is in, and changes of it that can be undone. */
export interface HeldCalls {
  remove(submissionId: number): Promise<Holdings>;
  /** Puts an earlier version in again; what stood in its place becomes a version. */
  restore(submissionId: number): Promise<Holdings>;
  /** Brings back what the last change changed. */
  undo(): Promise<Holdings>;
  /** Takes the last undo back. */
  redo(): Promise<Holdings>;
  holdings(): Promise<Holdings>;
}

/** All that the keeper of the rows answers. */
export interface Store extends StagedCalls, HeldCalls {
  /** Loads an inspected file apart from the data; what is wrong with it is in the answer. */
  stage(inspection: Inspection, file: ReadableFile, controls?: LoadControls): Promise<Staged>;
  /** How files like the inspected one were read before, were it handed in by this submitter. */
  recalls(inspection: Inspection, submitter: string): Recalls;
  /**
   * What `ask` finds as if the staged file were in, in the place of the submissions of these ids; nothing is
   * changed. It may ask the engine, and nothing of the store.
   */
  asIf<T>(
    stagedId: number,
    replaces: readonly number[],
    ask: (holdings: Holdings) => Promise<T>,
  ): Promise<T>;
  /** Runs questions to the engine one after another, and never while the data is changed or something is tried. */
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** All or nothing, in the order given; throws `Refused` when one of them may not be as it was chosen. */
  commit(files: readonly FileToCommit[], committedAt: string): Promise<readonly Submission[]>;
}

/** A commit that may not be, with the reasons as data. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The files cannot be committed.');
    this.name = 'Refused';
    this.problems = problems;
  }
}

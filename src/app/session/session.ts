/**
 * What the pages may ask of the worker that holds the rows: inspect, stage, commit, report.
 * Rows never cross this line, only heads for the mapping screen, previews, problems with the cells at fault, rows
 * that stand twice where somebody wants to see them, and reports.
 */
import type { Program } from '../../core/definition/program.ts';
import type { RecordKindId } from '../../core/definition/record-kind.ts';
import type { Inspection } from '../../core/intake/inspection.ts';
import type { Quote, Recipe } from '../../core/intake/recipe.ts';
import type { Recalls } from '../../core/loading/recall.ts';
import type { FileToCommit, LoadProgress, Staged } from '../../core/loading/staged.ts';
import type { HeldCalls, StagedCalls } from '../../core/loading/store-calls.ts';
import type { Request } from '../../core/query/request.ts';
import type { FileTargets } from '../../core/report/file-targets.ts';
import type { BeforeAndAfter, RatesAsked } from '../../core/report/rates-as-if.ts';
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

export interface Session extends StagedCalls, HeldCalls {
  /** Reads the heads; nothing is loaded. */
  inspect(file: File, look?: Look, controls?: CallControls): Promise<Inspection>;
  /** How files like the inspected one were read before, were it handed in by this submitter. */
  recalls(inspection: Inspection, submitter: string): Promise<Recalls>;
  /** Loads, types and checks one file apart from the data; rejects with problems as data in `Staged`. */
  stage(file: File, hash: string, recipe: Recipe, controls?: CallControls): Promise<Staged>;
  /** Rates before and after a staged file goes in; nothing is changed. */
  rates(asked: RatesAsked, program: Program): Promise<BeforeAndAfter>;
  /** All or nothing; refused where a file overlaps what is in and nobody said whether it replaces that. */
  commit(files: readonly FileToCommit[]): Promise<Holdings>;
  /** Targets in the files of that kind. */
  fileTargets(): Promise<FileTargets>;
  report(request: Request, program: Program, controls?: CallControls): Promise<CommitteeReport>;
}

export type { FileTargets, Holdings };

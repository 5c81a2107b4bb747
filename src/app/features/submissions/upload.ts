/** One file on its way in: read, mapped, loaded, and ready to be added or not. */
import type { RecordKindId } from '../../../core/definition/record-kind.ts';
import type { Inspection, WorkbookSheet } from '../../../core/intake/inspection.ts';
import type { Quote, Recipe } from '../../../core/intake/recipe.ts';
import type {
  Comparison,
  Dropped,
  FileToCommit,
  LoadProgress,
  Staged,
} from '../../../core/loading/staged.ts';
import type { Recall } from '../../../core/loading/recall.ts';
import type { Problem } from '../../../core/problem.ts';
import { NOTHING_CORRECTED, type CorrectionsHistory } from './corrections-history.ts';
import {
  answersOf,
  NOTHING_SAID,
  reviewed,
  type HeldAgainst,
  type Reviewed,
  type Said,
} from './upload-review.ts';

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly stage: UploadStage;
  readonly way: WayToRead;
  /** The recipe as it is being changed on the mapping screen; null: nothing was changed since the file was read. */
  readonly draft: Recipe | null;
  /** The file that it is read like; null: by its own columns or by the person's recipe. */
  readonly like: Recall | null;
  /** Files of others with the same header, whose reading is offered. */
  readonly others: readonly Recall[];
  /** Of a file that holds several kinds of record: the one that is read here, and what all of them have in common. */
  readonly part: { readonly kind: RecordKindId; readonly of: string } | null;
  /** Id of the known layout that it was seen to be in. */
  readonly layout: string | null;
  /** Of a workbook: the sheet that the person chose. */
  readonly sheet?: string;
  /** Of a workbook: its sheets, as they were last seen. */
  readonly workbook?: WorkbookSheet;
  /** Who handed it in; the one typed last, until another is typed for this file. */
  readonly submitter: string;
  readonly submitterTyped: boolean;
  /** Ids of what it is to replace; empty: it goes beside what is in; null: nobody has chosen yet. */
  readonly replaces: readonly number[] | null;
  /** What was corrected in it; all of it is asked for again when the file is read in another way. */
  readonly history: CorrectionsHistory;
  /** Totals typed from paper, and what was confirmed. */
  readonly said: Said;
}
/** Like an earlier file of the submitter if there is one, by its own columns, or by a recipe that was chosen for it. */
export type WayToRead =
  /** `quote`: what its quotation marks were said to be, where they do not pair up. */
  | { readonly by: 'what-fits'; readonly quote?: Quote }
  | { readonly by: 'own-columns' }
  | { readonly by: 'recipe'; readonly recipe: Recipe; readonly like: Recall | null };

export type UploadStage =
  /** Absent progress: it waits for its turn. */
  | { readonly step: 'reading'; readonly progress?: LoadProgress }
  /** Waits for the person: the kind is not known, or the head has a blocking problem. */
  | { readonly step: 'asking'; readonly inspection: Inspection }
  | {
      readonly step: 'loading';
      readonly inspection: Inspection;
      readonly recipe: Recipe;
      readonly progress: LoadProgress;
      /** Null until that can be told. */
      readonly rowsPerSecond: number | null;
    }
  | (HeldAgainst & {
      readonly step: 'staged';
      readonly inspection: Inspection;
      readonly staged: Staged;
      /** Corrections that do not fit the file as it is read now. */
      readonly dropped: readonly Dropped[];
      /** What is in and speaks of the same. */
      readonly comparison: Comparison;
    })
  | {
      readonly step: 'failed';
      /** Where there is none, reading itself failed. */
      readonly inspection: Inspection | null;
      readonly problems: readonly Problem[];
      readonly message: string;
    }
  /** Without an inspection where it was cancelled before the file was read. */
  | { readonly step: 'cancelled'; readonly inspection: Inspection | null };

export const WHAT_FITS: WayToRead = { by: 'what-fits' };

export function newUpload(id: number, file: File, submitter: string): Upload {
  return {
    id,
    file,
    stage: { step: 'reading' },
    way: WHAT_FITS,
    draft: null,
    like: null,
    others: [],
    part: null,
    layout: null,
    submitter,
    submitterTyped: false,
    replaces: null,
    history: NOTHING_CORRECTED,
    said: NOTHING_SAID,
  };
}

export function inspectionOf({ stage }: Upload): Inspection | null {
  return stage.step === 'reading' ? null : stage.inspection;
}

/** The recipe the file is, was or would be read with. */
export function recipeOf({ stage }: Upload): Recipe | null {
  if (stage.step === 'loading') return stage.recipe;
  if (stage.step === 'staged') return stage.staged.recipe;
  return stage.step === 'reading' ? null : (stage.inspection?.recipe ?? null);
}

/** What keeps a file out: blocking problems of its head or of its rows. */
export function blockingProblems({ stage }: Upload): readonly Problem[] {
  switch (stage.step) {
    case 'asking':
      return stage.inspection.problems.filter(isBlocking);
    case 'staged':
      return stage.staged.groups.map(({ problem }) => problem).filter(isBlocking);
    case 'failed':
      return stage.problems;
    case 'reading':
    case 'loading':
    case 'cancelled':
      return [];
  }
}

/** Nothing of its text could be read: another file is needed, not another mapping. */
export function isUnreadable({ stage }: Upload): boolean {
  return stage.step === 'asking' && stage.inspection.headers.length === 0;
}

/** Staged, with rows, nothing in the way, and nothing left to choose. */
export function isReady(upload: Upload): boolean {
  return isWhole(upload) && !needsChoice(upload) && reviewOf(upload)?.heldBy === null;
}

/** Staged and good, but nobody has said yet whether it replaces what it overlaps. */
export function needsChoice(upload: Upload): boolean {
  const overlaps = overlapsOf(upload).map(({ submissionId }) => submissionId);
  if (!isWhole(upload) || overlaps.length === 0) return false;
  return upload.replaces === null || !upload.replaces.every((id) => overlaps.includes(id));
}

/** What it is committed as: what was chosen counts only as long as something overlaps. */
export function toCommit(upload: Upload): readonly FileToCommit[] {
  if (upload.stage.step !== 'staged') return [];
  const { id: stagedId } = upload.stage.staged;
  const answers = answersOf(upload.said);
  return [{ stagedId, submitter: upload.submitter, replaces: replacesOf(upload), answers }];
}

/** What it is to replace; null where nothing overlaps, whatever was chosen before. */
export function replacesOf(upload: Upload): readonly number[] | null {
  return overlapsOf(upload).length === 0 ? null : upload.replaces;
}

/** A staged file held against what was said about it. */
export function reviewOf(upload: Upload): Reviewed | null {
  if (upload.stage.step !== 'staged') return null;
  const overlaps = overlapsOf(upload).length > 0;
  return reviewed(upload.stage, upload.said, replacesOf(upload), overlaps);
}

function overlapsOf({ stage }: Upload): Comparison['overlaps'] {
  return stage.step === 'staged' ? stage.comparison.overlaps : [];
}

/** Staged, with rows, and nothing in the way of them. */
export function isWhole(upload: Upload): boolean {
  return (
    upload.stage.step === 'staged' &&
    blockingProblems(upload).length === 0 &&
    upload.stage.staged.counts.accepted > 0
  );
}

export function isBlocking({ severity }: Problem): boolean {
  return severity === 'blocking';
}

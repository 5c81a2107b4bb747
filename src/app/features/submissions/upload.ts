/** One file on its way in: read, mapped, loaded, and ready to be added or not. */
import type { Inspection, WorkbookSheet } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { LoadProgress, Staged } from '../../../core/loading/staged.ts';
import type { Problem } from '../../../core/problem.ts';

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly stage: UploadStage;
  /** Of a workbook: the sheet that the person chose. */
  readonly sheet?: string;
  /** Of a workbook: its sheets, as they were last seen. */
  readonly workbook?: WorkbookSheet;
}
export type UploadStage =
  | { readonly step: 'reading' }
  /** Waits for the person: the kind is not known, or the head has a blocking problem. */
  | { readonly step: 'asking'; readonly inspection: Inspection }
  | {
      readonly step: 'loading';
      readonly inspection: Inspection;
      readonly recipe: Recipe;
      readonly progress: LoadProgress;
    }
  | { readonly step: 'staged'; readonly inspection: Inspection; readonly staged: Staged }
  | {
      readonly step: 'failed';
      /** Where there is none, reading itself failed. */
      readonly inspection: Inspection | null;
      readonly problems: readonly Problem[];
      readonly message: string;
    }
  | { readonly step: 'cancelled'; readonly inspection: Inspection };

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

/** Staged, with rows, and nothing in the way. */
export function isReady(upload: Upload): boolean {
  return (
    upload.stage.step === 'staged' &&
    blockingProblems(upload).length === 0 &&
    upload.stage.staged.counts.accepted > 0
  );
}

export function isBlocking({ severity }: Problem): boolean {
  return severity === 'blocking';
}

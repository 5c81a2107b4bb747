import { isCorrected, NO_CORRECTIONS } from '../../../core/intake/corrections.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Comparison } from '../../../core/loading/staged.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Session } from '../../session/session.ts';
import { lookAt, type Looked } from './read-as-before.ts';
import type { HeldAgainst } from './upload-review.ts';
import { isBlocking, type Upload, type UploadStage } from './upload.ts';

/**
 * Takes a file as far as it goes by itself: read, and loaded when its kind is known. Tells every step.
 * `now` is asked when the file is loaded: its submitter may have been typed meanwhile.
 */
export async function readUpload(
  session: Session,
  upload: Pick<Upload, 'file' | 'sheet' | 'way' | 'part'>,
  now: () => Pick<Upload, 'submitter' | 'history'> | undefined,
  signal: AbortSignal,
  tell: (stage: UploadStage, looked?: Looked) => void,
): Promise<void> {
  let inspection: Inspection | null = null;
  try {
    const looked = await lookAt(session, upload, () => now()?.submitter ?? '', {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) tell({ step: 'reading', progress });
      },
    });
    inspection = looked.inspection;
    const wanted = inspection.recipe;
    if (wanted === null || inspection.problems.some(isBlocking)) {
      tell({ step: 'asking', inspection }, looked);
      return;
    }
    const loading = { step: 'loading', inspection, recipe: wanted } as const;
    const started = performance.now();
    tell({ ...loading, progress: { rows: 0, fraction: null }, rowsPerSecond: null }, looked);
    const loaded = await session.stage(upload.file, inspection.hash, wanted, {
      signal,
      onProgress: (progress) => {
        const rowsPerSecond = rateOf(progress.rows, performance.now() - started);
        tell({ ...loading, progress, rowsPerSecond });
      },
    });
    const corrections = now()?.history.present ?? NO_CORRECTIONS;
    const { staged, dropped } =
      isCorrected(corrections) && loaded.counts.read > 0
        ? await session.amend(loaded.id, corrections)
        : { staged: loaded, dropped: [] };
    const held = await heldAgainst(session, staged.id, now()?.submitter ?? '', null);
    tell({ step: 'staged', inspection, staged, dropped, ...held });
  } catch (error) {
    if (signal.aborted) tell({ step: 'cancelled', inspection });
    else tell({ step: 'failed', inspection, ...wordsOf(error) });
  }
}

/** Rows per second, in two digits; null in the first quarter of a second, which tells nothing. */
export function rateOf(rows: number, milliseconds: number): number | null {
  if (rows === 0 || milliseconds < 250) return null;
  return Number(((rows * 1000) / milliseconds).toPrecision(2));
}

/** What is in and overlaps a staged file, and what else the file is held against. */
export async function heldAgainst(
  session: Session,
  stagedId: number,
  submitter: string,
  chosen: readonly number[] | null,
): Promise<HeldAgainst & { readonly comparison: Comparison }> {
  const comparison = await session.compare(stagedId, submitter);
  const replaces = comparison.overlaps.length === 0 ? null : chosen;
  const review = await session.review(stagedId, submitter, replaces);
  return { comparison, review, reviewedFor: replaces };
}

function wordsOf(error: unknown): {
  readonly problems: readonly Problem[];
  readonly message: string;
} {
  const problems =
    error instanceof Error && 'problems' in error ? (error.problems as readonly Problem[]) : [];
  return { problems, message: error instanceof Error ? error.message : String(error) };
}

import { isCorrected, NO_CORRECTIONS } from '../../../core/intake/corrections.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Session } from '../../session/session.ts';
import { lookAt, type Looked } from './read-as-before.ts';
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
    const comparison = await session.compare(staged.id, now()?.submitter ?? '');
    tell({ step: 'staged', inspection, staged, dropped, comparison });
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

function wordsOf(error: unknown): {
  readonly problems: readonly Problem[];
  readonly message: string;
} {
  const problems =
    error instanceof Error && 'problems' in error ? (error.problems as readonly Problem[]) : [];
  return { problems, message: error instanceof Error ? error.message : String(error) };
}

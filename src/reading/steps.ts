/** Reading step by step: what was done is told, and whoever cancels is heard between two steps. */
import type { CancelSignal } from '../core/engine.ts';
import { chunksOf, type FileSource } from './source.ts';

export interface Watch {
  readonly signal?: CancelSignal | undefined;
  /** How much of the source is behind, 0–1. */
  readonly onFraction?: ((fraction: number) => void) | undefined;
}

/** Longer than this nobody else has a turn: what was cancelled meanwhile is not heard. In milliseconds. */
const TURN = 50;

/** The bytes of a source in order, with a pause between them as often as needed; throws when it is cancelled. */
export async function* watchedChunks(
  source: FileSource,
  { signal, onFraction }: Watch,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  let since = performance.now();
  for await (const chunk of chunksOf(source)) {
    signal?.throwIfAborted();
    yield chunk;
    done += chunk.length;
    onFraction?.(done / source.size);
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
  signal?.throwIfAborted();
}

/** Settles as the work does, or rejects as soon as it is cancelled; what comes of the work is then passed over. */
export async function unlessCancelled<T>(
  work: Promise<T>,
  signal: CancelSignal | undefined,
): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      const { reason } = signal;
      reject(reason instanceof Error ? reason : new Error('Cancelled.', { cause: reason }));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

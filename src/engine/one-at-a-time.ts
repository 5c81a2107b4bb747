import type { CallOptions, CancelSignal } from '../core/engine.ts';

/** Runs the calls of one connection one after another, in the order they were made. */
export interface OneAtATime {
  /**
   * Waits for its turn, then runs `call`; when the signal aborts meanwhile, `cancel` is called until
   * the call ends. Rejects with the signal's reason once the call has really ended, or before it starts.
   */
  run<T>(call: () => Promise<T>, cancel: () => Promise<unknown>, options: CallOptions): Promise<T>;
}

/** A cancel can come just before the statement starts and be lost, so it is repeated. */
const MILLISECONDS_BETWEEN_CANCELS = 50;

export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(call, cancel, { signal }) {
      const turn = last.then(() =>
        signal === undefined ? call() : cancellable(call, cancel, signal),
      );
      last = turn.catch(() => null);
      return turn;
    },
  };
}

async function cancellable<T>(
  call: () => Promise<T>,
  cancel: () => Promise<unknown>,
  signal: CancelSignal,
): Promise<T> {
  signal.throwIfAborted();
  const cancels: Promise<unknown>[] = [];
  let repeat: ReturnType<typeof setInterval> | undefined;
  const onAbort = () => {
    cancels.push(cancel());
    repeat = setInterval(() => cancels.push(cancel()), MILLISECONDS_BETWEEN_CANCELS);
  };
  signal.addEventListener('abort', onAbort);
  try {
    const result = await call();
    signal.throwIfAborted();
    return result;
  } catch (fault) {
    signal.throwIfAborted();
    throw fault;
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearInterval(repeat);
    await Promise.all(cancels);
  }
}

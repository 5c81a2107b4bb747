/** The worker's end of the wire: runs every call on the session and sends back what came of it. */
import type { Session } from './session.ts';
import { CONTROLS_AT, faultOf, type FromWorker, type ToWorker } from './wire.ts';

/** Where messages come from and go to: the worker's global scope. */
export interface Line {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Answers every call, with a fault where the session rejects. */
export function serveSession(line: Line, session: Session): void {
  const running = new Map<number, AbortController>();
  line.addEventListener('message', ({ data }) => {
    if (data.type === 'cancel') {
      running.get(data.call)?.abort(new DOMException('Cancelled', 'AbortError'));
      return;
    }
    if (data.type !== 'call') return;
    const control = new AbortController();
    running.set(data.call, control);
    void answer(line, session, data, control.signal).finally(() => running.delete(data.call));
  });
}

async function answer(
  line: Line,
  session: Session,
  { call, method, parameters }: Extract<ToWorker, { type: 'call' }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const controls = {
      signal,
      onProgress: (progress: { rows: number; fraction: number | null }) =>
        line.postMessage({ type: 'progress', call, progress }),
    };
    const at = CONTROLS_AT[method];
    const given =
      at === undefined
        ? parameters
        : [...Array.from({ length: at }, (_, index) => parameters[index]), controls];
    const run = session[method] as (...given: readonly unknown[]) => Promise<unknown>;
    line.postMessage({ type: 'answer', call, value: await run(...given) });
  } catch (error) {
    line.postMessage({ type: 'fault', call, fault: faultOf(error) });
  }
}

/**
 * The session as the pages see it: every call is answered by the worker that holds the rows.
 * When the worker dies, every open call and every later one rejects with the reason; none hangs.
 */
import type { CallControls, Session } from './session.ts';
import { CONTROLS_AT, SessionFault, type FromWorker, type SessionMethod } from './wire.ts';

interface OpenCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly controls: CallControls;
}

/** Speaks to a worker that runs session.worker.ts; `lost` rejects when what that worker needs is gone. */
export function connectSession(worker: Worker, lost: Promise<never>): Session {
  const open = new Map<number, OpenCall>();
  let lastCall = 0;
  let broken: Error | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (!('call' in data)) return;
    const waiting = open.get(data.call);
    if (waiting === undefined) return;
    if (data.type === 'progress') {
      waiting.controls.onProgress?.(data.progress);
      return;
    }
    open.delete(data.call);
    if (data.type === 'answer') waiting.resolve(data.value);
    else waiting.reject(new SessionFault(data.fault));
  });
  const breakOff = (reason: Error) => {
    broken = reason;
    for (const { reject } of open.values()) reject(reason);
    open.clear();
  };
  worker.addEventListener('error', (event) =>
    breakOff(new Error(event.message || 'The worker that holds the rows did not start.')),
  );
  lost.catch(breakOff);

  const send = (method: SessionMethod, given: readonly unknown[]): Promise<unknown> => {
    const at = CONTROLS_AT[method];
    const controls = (at === undefined ? undefined : (given[at] as CallControls)) ?? {};
    const parameters = at === undefined ? given : given.slice(0, at);
    if (broken !== null) return Promise.reject(broken);
    if (controls.signal?.aborted === true) return Promise.reject(reasonOf(controls.signal));
    lastCall += 1;
    const call = lastCall;
    return new Promise((resolve, reject) => {
      open.set(call, { resolve, reject, controls });
      controls.signal?.addEventListener('abort', () => {
        if (!open.delete(call)) return;
        worker.postMessage({ type: 'cancel', call });
        reject(reasonOf(controls.signal));
      });
      worker.postMessage({ type: 'call', call, method, parameters });
    });
  };

  const method =
    <Name extends SessionMethod>(name: Name) =>
    (...given: Parameters<Session[Name]>): ReturnType<Session[Name]> =>
      send(name, given) as ReturnType<Session[Name]>;
  return {
    inspect: method('inspect'),
    recalls: method('recalls'),
    stage: method('stage'),
    preview: method('preview'),
    rejectedRows: method('rejectedRows'),
    amend: method('amend'),
    problemRows: method('problemRows'),
    seenValues: method('seenValues'),
    alikeRows: method('alikeRows'),
    problemsCsv: method('problemsCsv'),
    compare: method('compare'),
    review: method('review'),
    alike: method('alike'),
    rates: method('rates'),
    commit: method('commit'),
    discard: method('discard'),
    remove: method('remove'),
    restore: method('restore'),
    undo: method('undo'),
    redo: method('redo'),
    holdings: method('holdings'),
    fileTargets: method('fileTargets'),
    report: method('report'),
  };
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('Cancelled', 'AbortError');
}

/** The live count behind the promise: the page's own requests and its worker's. */
import { useSyncExternalStore } from 'react';
import { watchRequests, type RequestsMade } from '../session/requests.ts';
import type { FromWorker } from '../session/wire.ts';

export interface RequestCount {
  current(): RequestsMade;
  subscribe(listener: () => void): () => void;
}

export function countRequests(worker: Worker): RequestCount {
  let page: RequestsMade = { own: 0, others: 0 };
  let inWorker: RequestsMade = page;
  let sum: RequestsMade = page;
  const listeners = new Set<() => void>();
  const tell = () => {
    sum = { own: page.own + inWorker.own, others: page.others + inWorker.others };
    for (const listener of listeners) listener();
  };
  watchRequests(location.origin, (made) => {
    page = made;
    tell();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type !== 'requests') return;
    inWorker = data.made;
    tell();
  });
  return {
    current: () => sum,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useRequestsMade(count: RequestCount): RequestsMade {
  return useSyncExternalStore(count.subscribe, count.current);
}

/** Starts the worker that the database runs in; apart from the engine, so that a page can start it for another worker. */
import workerAddress from './guarded-duckdb.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

/** What an engine needs of its database's worker. */
export interface DatabaseLine {
  readonly port: MessagePort;
  /** Rejects when the worker's script could not be loaded. */
  readonly lost: Promise<never>;
  /** Ends the worker, and whatever it holds. */
  end(): void;
}

export function startDatabase(): DatabaseLine {
  const worker = startWorker(workerAddress, 'database');
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port1]);
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () =>
      reject(new Error('The database could not be started: its script did not load.')),
    );
  });
  lost.catch(() => undefined);
  return { port: port2, lost, end: () => worker.terminate() };
}

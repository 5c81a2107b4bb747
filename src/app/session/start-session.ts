/**
 * Starts the session's two workers side by side, the one that holds the rows and the database's, and joins them.
 * Promises that the loss of either ends every call with the reason.
 */
import { startDatabase } from '../../engine/start-database.ts';
import { startWorker } from '../../engine/trusted-worker.ts';
import { connectSession } from './client.ts';
import type { Session } from './session.ts';
import { lendUnpackers } from './lend-unpackers.ts';
import sessionWorker from './session.worker.ts?worker&url';
import unpackWorker from './unpack.worker.ts?worker&url';

export function startSession(): { readonly session: Session; readonly worker: Worker } {
  const { port, lost } = startDatabase();
  const worker = startWorker(sessionWorker, 'session');
  worker.postMessage(null, [port]);
  lendUnpackers(worker, () => startWorker(unpackWorker, 'unpacker'));
  return { session: connectSession(worker, lost), worker };
}

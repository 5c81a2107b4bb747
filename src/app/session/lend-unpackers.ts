/** The page's part in unpacking: starts a worker for each workbook, and ends it when that is asked for. */
import type { FromWorker, ToWorker } from './wire.ts';

/** `start` starts a worker of unpack.worker.ts. */
export function lendUnpackers(session: Worker, start: () => Worker): void {
  const lent = new Map<number, Worker>();
  session.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'unpacker-done') {
      lent.get(data.unpacker)?.terminate();
      lent.delete(data.unpacker);
    }
    if (data.type !== 'unpacker-wanted') return;
    const { unpacker } = data;
    const worker = start();
    lent.set(unpacker, worker);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const reason = event.message || 'The worker that unpacks workbooks did not start.';
      session.postMessage({ type: 'unpacker-lost', unpacker, reason } satisfies ToWorker);
    });
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(null, [port1]);
    session.postMessage({ type: 'unpacker', unpacker } satisfies ToWorker, [port2]);
  });
}

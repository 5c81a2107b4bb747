/**
 * Imported before DuckDB's own script in the database's worker: once whoever starts the worker has handed it a port,
 * it hears and answers through that port alone. So the page can start it, and another worker use it.
 */
import { handedPort } from './handed-port.ts';

function speakThrough(port: MessagePort): void {
  Object.assign(globalThis, { postMessage: port.postMessage.bind(port) });
  port.addEventListener('message', ({ data }) =>
    globalThis.dispatchEvent(new MessageEvent('message', { data: data as unknown })),
  );
  port.start();
}

void handedPort().then(speakThrough);

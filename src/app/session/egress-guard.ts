/**
 * Imported first in the session's worker: takes away every way to send or fetch over the network. The worker
 * needs none, files come to it from the page. A worker takes its content-security policy from its own
 * response, so where the host sets no headers this is the only lock inside it; the database's worker, which
 * the page starts, has its own (src/engine/egress-guard.ts).
 */
const TAKEN_AWAY = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
  'SharedWorker',
  'RTCPeerConnection',
] as const;

function refused(): never {
  throw new TypeError('Refused: the worker that holds the rows may not use the network.');
}

for (const name of TAKEN_AWAY) {
  for (
    let holder: object | null = globalThis;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    if (holder === globalThis || Object.hasOwn(holder, name))
      Object.defineProperty(holder, name, { value: refused, writable: false, configurable: false });
  }
}

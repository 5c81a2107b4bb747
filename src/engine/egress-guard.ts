/**
 * Imported first in the database's worker: takes away every way to send or fetch over the network but
 * one, reading the engine's own `.wasm` file from its own origin. A worker takes its content-security
 * policy from its own response, so where the host sets no headers this is the only lock inside it.
 * It cannot stop `import()` of a foreign address; nothing of ours or DuckDB's makes one.
 */
const REFUSED = 'Refused: the database may not use the network.';

const ownFetch = globalThis.fetch.bind(globalThis);

/** Whether an address is the one kind of file that the engine has to read. */
function isEngineFile(address: string): boolean {
  const { origin, pathname, search } = new URL(address, globalThis.location.href);
  return origin === globalThis.location.origin && pathname.endsWith('.wasm') && search === '';
}

async function guardedFetch(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  if (!isEngineFile(address)) throw new TypeError(REFUSED);
  return ownFetch(address, { method: 'GET', credentials: 'same-origin', redirect: 'error' });
}

function refused(): never {
  throw new TypeError(REFUSED);
}

const TAKEN_AWAY = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
  'SharedWorker',
  'RTCPeerConnection',
];

/** Puts `value` in the place of a global for good, on the object and on whatever it inherits from. */
function replaceForGood(owner: object, name: string, value: unknown): void {
  for (
    let holder: object | null = owner;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    if (holder === owner || Object.hasOwn(holder, name))
      Object.defineProperty(holder, name, { value, writable: false, configurable: false });
  }
}

replaceForGood(globalThis, 'fetch', guardedFetch);
for (const name of TAKEN_AWAY) replaceForGood(globalThis, name, refused);
replaceForGood(globalThis.navigator, 'sendBeacon', refused);

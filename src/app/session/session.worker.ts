/** The worker that holds the rows. */
import './egress-guard.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { openWasmEngine } from '../../engine/duckdb-wasm.ts';
import { handedPort } from '../../engine/handed-port.ts';
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
    engine: handedPort().then((port) => openWasmEngine({ port, ...endedByThePage })),
    sourceOf: (file) => Promise.resolve(blobSource(file, file.name)),
  }),
);
watchRequests(globalThis.location.origin, (made) => line.postMessage({ type: 'requests', made }));

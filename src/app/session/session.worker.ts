/** The worker that holds the rows. */
import './egress-guard.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { openWasmEngine } from '../../engine/duckdb-wasm.ts';
import { blobSource } from '../../reading/source.ts';
import { openSession } from './open-session.ts';
import { watchRequests } from './requests.ts';
import { serveSession, type Line } from './serve.ts';

const line = globalThis as unknown as Line;
serveSession(
  line,
  openSession({
    catalogue,
    engine: openWasmEngine(),
    sourceOf: (file) => Promise.resolve(blobSource(file, file.name)),
  }),
);
watchRequests(globalThis.location.origin, (made) => line.postMessage({ type: 'requests', made }));

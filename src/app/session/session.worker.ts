/** The worker that holds the rows. */
import './egress-guard.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { openWasmEngine } from '../../engine/duckdb-wasm.ts';
import { handedPort } from '../../engine/handed-port.ts';
import { blobSource } from '../../reading/source.ts';
import { borrowedBooks, type PageLine } from './borrowed-books.ts';
import { openSession } from './open-session.ts';
import { watchRequests } from './requests.ts';
import { serveSession, type Line } from './serve.ts';

/** The page started the database's worker, hears when it is lost, and ends it. */
const endedByThePage = { lost: new Promise<never>(() => undefined), end: () => undefined };

const line = globalThis as unknown as Line & PageLine;
const engine = handedPort().then((port) => openWasmEngine({ port, ...endedByThePage }));
const openBook = borrowedBooks(line);
serveSession(
  line,
  openSession({
    catalogue,
    engine,
    openBook,
    sourceOf: (file) => Promise.resolve(blobSource(file, file.name)),
  }),
);
watchRequests(globalThis.location.origin, (made) => line.postMessage({ type: 'requests', made }));

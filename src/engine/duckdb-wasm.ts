/**
 * DuckDB in the browser, in a worker of its own behind the egress guard. Callable from a page or from
 * another worker. Refuses to wait for ever: where the site's policy forbids WebAssembly or reading its
 * own files, opening rejects with a sentence.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Engine, EngineFile } from '../core/engine.ts';
import { arrowColumns } from './arrow-columns.ts';
import { engineFault } from './engine-fault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { plainRows } from './plain-rows.ts';
import { pathOfFile, setUpStatements } from './set-up.ts';
import type { DatabaseLine } from './start-database.ts';
import { statementText } from './statement-text.ts';

const SECONDS_TO_START = 60;

/** A new empty database in memory; rejects when the engine cannot be started within a minute. */
export async function openWasmEngine({ port, lost, end }: DatabaseLine): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), workerBehind(port, end));
  try {
    await inTime(Promise.race([started(database), lost]));
  } catch (fault) {
    end();
    throw fault;
  }
  const connection = await database.connect();
  for (const sql of setUpStatements(null)) await connection.query(sql);
  const queue = oneAtATime();
  return {
    name: `duckdb-wasm ${(await database.getVersion()).replace(/^v/, '')}`,
    async registerFile(name, file) {
      const path = pathOfFile(name);
      await place(database, path, file);
      return path;
    },
    releaseFile: async (name) => void (await database.dropFile(pathOfFile(name))),
    query: (statement, call = {}) =>
      queue.run(
        () => rowsOf(connection, statementText(statement)),
        () => connection.cancelSent(),
        call,
      ),
    async close() {
      await connection.close();
      await database.terminate();
    },
  };
}

async function started(database: AsyncDuckDB): Promise<void> {
  await database.instantiate(new URL(wasmAddress, globalThis.location.href).href);
  await database.open({});
}

/** The port as DuckDB uses a worker: it speaks, listens and ends it. */
function workerBehind(port: MessagePort, end: () => void): Worker {
  port.start();
  return Object.assign(port, { terminate: end }) as unknown as Worker;
}

async function inTime(start: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(
            `The database did not start within ${SECONDS_TO_START} seconds. The site has to allow ` +
              "'wasm-unsafe-eval' and reading its own files (docs/hosting.md).",
          ),
        ),
      SECONDS_TO_START * 1000,
    );
  });
  try {
    await Promise.race([start, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function rowsOf(connection: AsyncDuckDBConnection, sql: string) {
  try {
    const reader = await connection.send(sql);
    return plainRows(arrowColumns(await reader.readAll()));
  } catch (thrown) {
    throw engineFault(thrown);
  }
}

async function place(database: AsyncDuckDB, path: string, file: EngineFile): Promise<void> {
  if (file.kind === 'bytes') return database.registerFileBuffer(path, file.bytes.slice());
  if (file.kind === 'path') throw new Error('A path on the disk cannot be read in the browser.');
  const reader = DuckDBDataProtocol.BROWSER_FILEREADER;
  return database.registerFileHandle(path, file.file, reader, true);
}

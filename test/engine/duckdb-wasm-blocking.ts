/**
 * The browser's build of DuckDB, run inside Node so that the whole contract can be tried on it quickly.
 * Only for tests: it blocks, so a statement cannot be cancelled once it runs.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../src/core/engine.ts';
import { arrowColumns } from '../../src/engine/arrow-columns.ts';
import { engineFault } from '../../src/engine/engine-fault.ts';
import { oneAtATime } from '../../src/engine/one-at-a-time.ts';
import { plainRows } from '../../src/engine/plain-rows.ts';
import { pathOfFile, setUpStatements } from '../../src/engine/set-up.ts';
import { statementText } from '../../src/engine/statement-text.ts';

const dist = dirname(
  createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
);

export async function openBlockingWasmEngine(): Promise<Engine> {
  const part = (kind: string) => ({
    mainModule: join(dist, `duckdb-${kind}.wasm`),
    mainWorker: '',
  });
  const bundles = { mvp: part('mvp'), eh: part('eh') };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => null);
  database.open({});
  const connection = database.connect();
  for (const sql of setUpStatements(null)) connection.query(sql);
  const queue = oneAtATime();
  return {
    name: `duckdb-wasm-blocking ${database.getVersion().replace(/^v/, '')}`,
    async registerFile(name, file) {
      if (file.kind !== 'bytes') throw new Error('Only bytes can be registered here.');
      database.registerFileBuffer(pathOfFile(name), file.bytes.slice());
      return pathOfFile(name);
    },
    releaseFile: async (name) => database.dropFile(pathOfFile(name)),
    query: (statement, call = {}) =>
      queue.run(
        async () => rowsOf(connection, statementText(statement)),
        async () => null,
        call,
      ),
    close: async () => connection.close(),
  };
}

function rowsOf(connection: DuckDBConnection, sql: string) {
  try {
    return plainRows(arrowColumns(connection.query(sql).batches));
  } catch (thrown) {
    throw engineFault(thrown);
  }
}

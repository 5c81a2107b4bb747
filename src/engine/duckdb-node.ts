/**
 * DuckDB inside Node, for the command line and the tests. Files are read where they lie (through a
 * link), nothing else on the disk can be read, and nothing is kept after `close`.
 */
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance, version } from '@duckdb/node-api';
import type { Engine, EngineFile } from '../core/engine.ts';
import { engineFault } from './engine-fault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { plainRows } from './plain-rows.ts';
import { pathOfFile, setUpStatements } from './set-up.ts';
import { statementText } from './statement-text.ts';

/** A new empty database in memory; `threads` absent: as many as there are processors. */
export async function openNodeEngine(options: { readonly threads?: number } = {}): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  const instance = await DuckDBInstance.create(
    ':memory:',
    options.threads === undefined ? {} : { threads: String(options.threads) },
  );
  const connection = await instance.connect();
  for (const sql of setUpStatements(folder)) await connection.run(sql);
  const queue = oneAtATime();
  return {
    name: `duckdb-node ${version().replace(/^v/, '')}`,
    async registerFile(name, file) {
      const path = pathOfFile(name);
      await place(join(folder, path), file);
      return path;
    },
    releaseFile: (name) => rm(join(folder, pathOfFile(name)), { force: true }),
    query: (statement, call = {}) =>
      queue.run(
        () => rowsOf(connection, statementText(statement)),
        async () => connection.interrupt(),
        call,
      ),
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string) {
  const reader = await connection.runAndReadAll(sql).catch((thrown: unknown) => {
    throw engineFault(thrown);
  });
  const columns = reader.getColumnsJS();
  return plainRows(
    reader.columnNames().map((name, at) => ({
      name,
      type: String(reader.columnType(at)),
      values: columns[at] ?? [],
    })),
  );
}

async function place(path: string, file: EngineFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  if (file.kind === 'bytes') await writeFile(path, file.bytes);
  else if (file.kind === 'path') await symlink(resolve(file.path), path);
  else throw new Error('A file of the browser cannot be read in Node.');
}

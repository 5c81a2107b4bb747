/**
 * The reference: native DuckDB on one thread, through the product's own store and statements, with the same
 * phases timed as in the browser; and the plainest load that DuckDB has, declared types and nothing checked.
 */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { inspect } from '../src/core/intake/inspect.ts';
import type { Inspection } from '../src/core/intake/inspection.ts';
import type { ReadableFile } from '../src/core/loading/readable-file.ts';
import type { Staged } from '../src/core/loading/staged.ts';
import { asNew } from '../src/core/loading/staged.ts';
import { openStore } from '../src/core/loading/store.ts';
import { runReport } from '../src/core/report/run-report.ts';
import { openNodeEngine } from '../src/engine/duckdb-node.ts';
import { readFile } from '../src/reading/read-file.ts';
import type { FileSource } from '../src/reading/source.ts';
import { PAYROLL_COLUMNS } from './generate-payroll.ts';
import type { MeasuredStore, Step } from './times.ts';

export interface NativeStore extends MeasuredStore {
  close(): Promise<void>;
}

/** An empty store on one thread, for the file at `path`. */
export async function openNative(path: string): Promise<NativeStore> {
  const engine = await openNodeEngine({ threads: 1 });
  const store = openStore(engine, catalogue);
  let file: ReadableFile | undefined;
  let inspection: Inspection | undefined;
  let staged: Staged | undefined;
  return {
    inspect: async () =>
      timed(async () => {
        const read = await readFile(await pathSource(path));
        if (!read.ok) throw new Error(read.problems[0]?.words.en ?? 'The file cannot be read.');
        inspection = inspect(read.value.head, read.value.hash, catalogue, null);
        file = read.value.file;
        return {};
      }),
    stage: async () =>
      timed(async () => {
        if (file === undefined || inspection === undefined) throw new Error('Inspect comes first.');
        let progressEvents = 0;
        const onProgress = () => {
          progressEvents += 1;
        };
        staged = await store.stage(inspection, file, { onProgress });
        return { progressEvents };
      }),
    commit: () =>
      timed(async () => {
        if (staged === undefined) throw new Error('Stage comes first.');
        await store.commit([asNew(staged.id)], '2026-01-01T00:00:00Z');
        const { quarters, dimensions } = await store.holdings();
        const { accepted, rejected } = staged.counts;
        return { accepted, rejected, quarters, employers: dimensions.employer };
      }),
    report: (request) =>
      timed(async () => {
        const { rows } = await runReport(engine, catalogue, catalogue.defaultProgram, request);
        return { rows: rows.length };
      }),
    close: () => engine.close(),
  };
}

async function timed<T extends object>(call: () => Promise<T>): Promise<T & Step> {
  const start = performance.now();
  const answer = await call();
  return { ...answer, milliseconds: performance.now() - start, longestBlock: 0 };
}

/** A file on the disk, given to the engine whole. */
async function pathSource(path: string): Promise<FileSource> {
  const handle = await open(path);
  const { size } = await handle.stat();
  await handle.close();
  return {
    name: basename(path),
    size,
    pieceBytes: Infinity,
    async read(start, end) {
      const file = await open(path);
      const bytes = new Uint8Array(end - start);
      await file.read(bytes, 0, bytes.length, start);
      await file.close();
      return bytes;
    },
    forEngine: () => Promise.resolve({ kind: 'path', path }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  period_start: 'DATE',
  period_end: 'DATE',
  hours_st: 'DOUBLE',
  hours_ot: 'DOUBLE',
  pay_rate: 'DOUBLE',
};

/** Milliseconds of the plainest typed load into an uncompressed table: a floor, not the product's work. */
export async function plainNativeLoad(path: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const columns = PAYROLL_COLUMNS.map((name) => `'${name}': '${TYPES[name] ?? 'VARCHAR'}'`);
  const start = performance.now();
  await connection.run(
    `CREATE TABLE hours AS FROM read_csv('${path}', header = true, delim = ',', quote = '"', columns = {${columns.join(', ')}})`,
  );
  const milliseconds = performance.now() - start;
  connection.closeSync();
  instance.closeSync();
  return milliseconds;
}

/** A store over a DuckDB, and files made of text: what the loading tests start from. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Engine } from '../../../src/core/engine.ts';
import type { RecordKindId } from '../../../src/core/definition/record-kind.ts';
import { inspect } from '../../../src/core/intake/inspect.ts';
import type { Inspection } from '../../../src/core/intake/inspection.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import type { Staged } from '../../../src/core/loading/staged.ts';
import { openStore } from '../../../src/core/loading/store.ts';
import type { Store } from '../../../src/core/loading/store-calls.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { readFile, type FileReading } from '../../../src/reading/read-file.ts';
import { bytesSource } from '../../../src/reading/source.ts';

export interface LoadingBench {
  readonly engine: Engine;
  readonly store: Store;
  /** `only`: the kind to read, of a file that holds several. */
  load(
    name: string,
    bytes: Uint8Array | string,
    recipe?: Recipe,
    only?: RecordKindId,
  ): Promise<{ readonly inspection: Inspection; readonly staged: Staged }>;
  /** Committed rows of a kind, some columns, in the order of their rows. */
  rows(kind: string, columns: readonly string[]): Promise<readonly (readonly unknown[])[]>;
  /** Takes away what was staged and not committed. */
  discardAll(): Promise<void>;
  close(): Promise<void>;
}

export async function openLoadingBench(
  pieceBytes?: number,
  open: () => Promise<Engine> = () => openNodeEngine({ threads: 1 }),
): Promise<LoadingBench> {
  const engine = await open();
  const store = openStore(engine, catalogue);
  const loaded: number[] = [];
  return {
    engine,
    store,
    async load(name, content, recipe, only) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const read = await readFile(bytesSource(bytes, name, pieceBytes), recipe?.reading);
      if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join(' '));
      const one = await stageRead(store, read.value, recipe ?? null, only ?? null);
      loaded.push(one.staged.id);
      return one;
    },
    async rows(kind, columns) {
      await store.holdings();
      const list = columns.map((column) => `CAST("${column}" AS VARCHAR) AS "${column}"`);
      const rows = await engine.query({
        sql: `SELECT ${list.join(', ')} FROM rows_${kind} ORDER BY submission, "row"`,
        parameters: [],
      });
      return rows.map((row) => columns.map((column) => row[column]));
    },
    discardAll: () => store.discard(loaded.splice(0)),
    close: () => engine.close(),
  };
}

/** From a file that was read through to its staged rows. */
export async function stageRead(
  store: Store,
  { head, hash, file }: FileReading,
  recipe: Recipe | null = null,
  only: RecordKindId | null = null,
): Promise<{ readonly inspection: Inspection; readonly staged: Staged }> {
  const inspection = inspect(head, hash, catalogue, recipe, only);
  return { inspection, staged: await store.stage(inspection, file) };
}

/** Rows by problem code without its area, as a spreadsheet counts them. */
export function rowsByCode({ groups }: Staged): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    groups.map(({ problem, rows }) => [problem.code.replace('loading/', ''), rows]),
  );
}

/** What came of the rows read: `[read, accepted, left out, rejected]`. None is lost. */
export function countsOf({ counts }: Staged): readonly [number, number, number, number] {
  const { read, accepted, leftOut, rejected } = counts;
  expect(accepted + leftOut + rejected).toBe(read);
  return [read, accepted, leftOut, rejected];
}

/** Rows in the order of their first text. */
export function byKey(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
}

export function sampleBytes(path: string): Uint8Array {
  return readFileSync(new URL(`../../../sample-data/${path}`, import.meta.url));
}

/** Every table and view that is there, with how many rows each has. */
export async function tablesOf({ engine }: LoadingBench): Promise<readonly string[]> {
  const ask = (sql: string) => engine.query({ sql, parameters: [] });
  const tables = await ask(
    'SELECT table_name AS name FROM information_schema.tables ORDER BY table_name',
  );
  const counted: string[] = [];
  for (const { name } of tables) {
    const [found] = await ask(`SELECT CAST(count(*) AS DOUBLE) AS rows FROM "${String(name)}"`);
    counted.push(`${String(name)}: ${String(found?.['rows'])}`);
  }
  return counted;
}

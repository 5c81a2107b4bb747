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
import { readFile } from '../../../src/reading/read-file.ts';
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
      const { head, hash, file } = read.value;
      const inspection = inspect(head, hash, catalogue, recipe ?? null, only ?? null);
      const staged = await store.stage(inspection, file);
      loaded.push(staged.id);
      return { inspection, staged };
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

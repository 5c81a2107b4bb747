import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { RecordKindId } from '../../src/core/definition/record-kind.ts';
import type { Engine, PlainValue, Statement } from '../../src/core/engine.ts';
import { createTablesStatements } from '../../src/core/query/facts/create-tables.ts';
import { factStatements } from '../../src/core/query/facts/facts.ts';
import type { Records, Row } from '../oracle/rows.ts';

/** Kinds that have had rows in an engine, so that only what changes is emptied and built again. */
const filled = new WeakMap<Engine, readonly RecordKindId[]>();

/** Puts the records in as one submission in their order, in the place of all before, and builds the facts. */
export async function loadRecords(
  engine: Engine,
  catalogue: Catalogue,
  records: Records,
): Promise<void> {
  const run = async (statements: readonly Statement[]) => {
    for (const statement of statements) await engine.query(statement);
  };
  const kinds = catalogue.records.map(({ id }) => id);
  const now = kinds.filter((id) => (records[id] ?? []).length > 0);
  const before = filled.get(engine);
  const changed = before === undefined ? kinds : [...new Set([...before, ...now])];
  filled.set(engine, now);
  if (before === undefined) await run(createTablesStatements(catalogue));
  for (const id of changed) {
    await run([{ sql: `DELETE FROM rows_${id}`, parameters: [] }]);
    await run(insertStatements(id, records[id] ?? [], 1));
  }
  await run(factStatements(catalogue, changed));
}

/** One INSERT of all rows, numbered from 2 like the lines under a header. */
export function insertStatements(
  kind: string,
  rows: readonly Row[],
  submission: number,
): readonly Statement[] {
  if (rows.length === 0) return [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const parameters: PlainValue[] = rows.flatMap((row, at) => [
    submission,
    at + 2,
    ...columns.map((column) => row[column] ?? null),
  ]);
  const one = `(?, ?${', ?'.repeat(columns.length)})`;
  const names = ['submission', '"row"', ...columns.map((name) => `"${name}"`)].join(', ');
  const values = rows.map(() => one).join(', ');
  return [{ sql: `INSERT INTO rows_${kind} (${names}) VALUES ${values}`, parameters }];
}

import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { Engine } from '../../src/core/engine.ts';
import { createTablesStatements } from '../../src/core/query/facts/create-tables.ts';
import { factStatements } from '../../src/core/query/facts/facts.ts';
import type { Records, Value } from './rows.ts';

/** Puts rows in place of all that an engine held, as loading leaves them, and brings the facts up to date. */
export async function putRecords(
  engine: Engine,
  catalogue: Catalogue,
  records: Records,
): Promise<void> {
  const run = (sql: string) => engine.query({ sql, parameters: [] });
  for (const statement of createTablesStatements(catalogue)) await engine.query(statement);
  for (const kind of catalogue.records) {
    await run(`DELETE FROM rows_${kind.id}`);
    const rows = records[kind.id] ?? [];
    if (rows.length === 0) continue;
    const columns = Object.keys(kind.columns);
    const values = rows.map((row, index) =>
      ['1', String(index + 2), ...columns.map((column) => literal(row[column] ?? null))].join(', '),
    );
    const names = ['submission', '"row"', ...columns.map((column) => `"${column}"`)].join(', ');
    await run(`INSERT INTO rows_${kind.id} (${names}) VALUES (${values.join('), (')})`);
  }
  const kinds = catalogue.records.map(({ id }) => id);
  for (const statement of factStatements(catalogue, kinds)) await engine.query(statement);
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

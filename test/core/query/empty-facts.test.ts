import { expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Engine } from '../../../src/core/engine.ts';
import { rowsViewStatement } from '../../../src/core/query/load-rows.ts';
import { factStatements } from '../../../src/core/query/facts/facts.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';

const kinds = catalogue.records.map(({ id }) => id);

/** Every column of every table, an ENUM as the text that it is. */
async function columnsOf(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.query({
    sql: `SELECT table_name AS "table", column_name AS "column",
      CASE WHEN starts_with(data_type, 'ENUM') THEN 'VARCHAR' ELSE data_type END AS type
      FROM duckdb_columns() WHERE table_name LIKE 'fact%' OR table_name LIKE 'worker%'
      ORDER BY ALL`,
    parameters: [],
  });
  return rows.map((row) => [row['table'], row['column'], row['type']].join(' '));
}

it('makes the facts of kinds without rows with the same columns as facts built from rows', async () => {
  const engine = await openNodeEngine();
  try {
    for (const kind of catalogue.records) await engine.query(rowsViewStatement(kind, []));
    for (const statement of factStatements(catalogue, kinds)) await engine.query(statement);
    const built = await columnsOf(engine);
    expect(built.length).toBeGreaterThan(100);
    for (const statement of factStatements(catalogue, kinds, kinds)) await engine.query(statement);
    expect(await columnsOf(engine)).toEqual(built);
  } finally {
    await engine.close();
  }
});

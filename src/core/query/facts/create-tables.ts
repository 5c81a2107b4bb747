import type { Catalogue } from '../../definition/catalogue.ts';
import type { Column } from '../../definition/record-kind.ts';
import type { Statement } from '../../engine.ts';
import { rowsTable } from '../fact-shape.ts';
import { sqlName } from '../sql-text.ts';

/** How a column's values are stored. */
export function storedType(type: Column['type']): 'DATE' | 'DOUBLE' | 'VARCHAR' {
  if (type === 'date') return 'DATE';
  return type === 'number' ? 'DOUBLE' : 'VARCHAR';
}

/**
 * Statements that make the empty tables `rows_<kind>`, one per record kind, with every canonical column and
 * the submission and row each came from. Tables that are there stay as they are.
 */
export function createTablesStatements(catalogue: Catalogue): readonly Statement[] {
  return catalogue.records.map(({ id, columns }) => {
    const own = Object.entries(columns).map(
      ([name, { type }]) => `${sqlName(name)} ${storedType(type)}`,
    );
    const all = ['submission INTEGER', '"row" INTEGER', ...own].join(', ');
    return { sql: `CREATE TABLE IF NOT EXISTS ${rowsTable(id)} (${all})`, parameters: [] };
  });
}

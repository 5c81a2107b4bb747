import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { rowsTable } from './fact-shape.ts';
import { sqlName } from './sql-text.ts';

/** First committed rows of a kind, canonical columns as text, each with its submission and its row there. */
export function storedRowsStatement(kind: RecordKind, atMost: number): Statement {
  const columns = Object.keys(kind.columns).map(
    (name) => `CAST(${sqlName(name)} AS VARCHAR) AS ${sqlName(name)}`,
  );
  return {
    sql: `SELECT submission, "row", ${columns.join(', ')} FROM ${rowsTable(kind.id)} ORDER BY submission, "row" LIMIT ${atMost}`,
    parameters: [],
  };
}

/** So many rows of a loaded table below that row, in the file's order: numbers as they are, all else as text. */
export function rowsPageStatement(
  kind: RecordKind,
  table: string,
  fields: readonly string[],
  above: number,
  size: number,
): Statement {
  const columns = fields.map((name) =>
    kind.columns[name]?.type === 'number'
      ? sqlName(name)
      : `CAST(${sqlName(name)} AS VARCHAR) AS ${sqlName(name)}`,
  );
  return {
    sql: `SELECT ${['"row"', ...columns].join(', ')} FROM ${sqlName(table)} WHERE "row" > ${above} ORDER BY "row" LIMIT ${size}`,
    parameters: [],
  };
}

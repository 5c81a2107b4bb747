import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { rowsTable } from './fact-shape.ts';
import { sqlName } from './sql-text.ts';

/** Committed rows of a kind, as `stored`, and those of them that name a person, as `keyed`; null for a kind without persons. */
export function personKeysStatement({ id, person }: RecordKind): Statement | null {
  if (person === undefined) return null;
  return {
    sql: `SELECT CAST(count(*) AS DOUBLE) AS stored, CAST(count(${sqlName(person)}) AS DOUBLE) AS keyed FROM ${rowsTable(id)}`,
    parameters: [],
  };
}

/** Rows of a file that are there twice, by the columns that tell rows apart. */
import type { Statement } from '../engine.ts';
import { bitSql, faulty, masksOf, rejectedTable, rowFault } from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { sqlName } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Columns that tell rows apart; none where the person's key is needed and not there. */
export function uniqueKeys(plan: LoadPlan): readonly string[] {
  const loaded = new Set(plan.fields.map(({ field }) => field));
  if (plan.kind.person !== undefined && personOf(plan) === null) return [];
  return (plan.kind.unique ?? []).filter((key) => loaded.has(key)).map(sqlName);
}

/** The column of the person's key; null when the file has none. */
export function personOf({ kind, fields }: LoadPlan): string | null {
  const field = fields.find((one) => one.field === kind.person)?.field;
  return field === undefined ? null : sqlName(field);
}

/** Puts in doubt every row whose key an earlier row has; rows without a person's key are never duplicates. */
export function doubtDuplicatesStatement(plan: LoadPlan): Statement {
  const person = personOf(plan);
  const keys = uniqueKeys(plan).join(', ');
  const table = sqlName(plan.table);
  const sound = person === null ? 'true' : `${person} IS NOT NULL`;
  const hash = `hash(${keys})`;
  return plain(`UPDATE ${table} SET doubt = true WHERE "row" IN (
  SELECT "row" FROM ${table} WHERE ${sound} AND ${hash} IN (SELECT ${hash} AS h FROM ${table} WHERE ${sound} GROUP BY h HAVING count(*) > 1)
  QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY "row") > 1)`);
}

/** Says of the rows that were read once more because of their keys that they are duplicates. */
export function markDuplicatesStatement(plan: LoadPlan): Statement {
  const fault = rowFault(plan, 'duplicate-row');
  const mask = masksOf(plan)[fault.mask] ?? '';
  return plain(
    `UPDATE ${sqlName(rejectedTable(plan))} SET ${mask} = ${mask} | ${bitSql(fault)} WHERE NOT (${faulty(plan)})`,
  );
}

/**
 * Says of sound rows that were read in full that they repeat a sound row above, so that the file need not be
 * read once more for them. Stored rows that repeat one which was read in full are left to be found later.
 */
export function markReadDuplicatesStatement(plan: LoadPlan): Statement {
  const person = personOf(plan);
  const keys = uniqueKeys(plan).join(', ');
  const known = person === null ? 'true' : `${person} IS NOT NULL`;
  const fault = rowFault(plan, 'duplicate-row');
  const mask = masksOf(plan)[fault.mask] ?? '';
  const rejected = sqlName(rejectedTable(plan));
  const sound = `NOT (${faulty(plan)})`;
  const read = `SELECT "row", ${keys} FROM ${rejected} WHERE ${sound} AND ${known}`;
  const stored = `SELECT "row", ${keys} FROM ${sqlName(plan.table)} WHERE NOT doubt AND ${known} AND hash(${keys}) IN (SELECT hash(${keys}) FROM (${read}))`;
  return plain(`UPDATE ${rejected} SET ${mask} = ${mask} | ${bitSql(fault)} WHERE ${sound} AND "row" IN (
  SELECT "row" FROM (${read} UNION ALL ${stored}) QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY "row") > 1)`);
}

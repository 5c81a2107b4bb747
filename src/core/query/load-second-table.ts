/** Statements that look for a second table under the first in a staged file, and leave its rows out. */
import type { Statement } from '../engine.ts';
import {
  bitSql,
  faulty,
  hasFault,
  isLeftOut,
  maskName,
  masksOf,
  rejectedTable,
  rowFault,
} from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { sqlName } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });
const ROWS_LOOKED_AT = 1_000;

/**
 * Rows without a record whose cells are all words, ascending, with their cells and whether the row above is
 * empty: a header or a heading of something else, if they are anything.
 */
export function wordRowsStatement(plan: LoadPlan): Statement {
  const cells = plan.columns.map((_, place) => cellName(place));
  const words = cells.map(
    (cell) =>
      `coalesce(trim(${cell}) = '' OR regexp_full_match(trim(${cell}), '[#%$(]?\\s*\\p{L}.*'), true)`,
  );
  const rejected = sqlName(rejectedTable(plan));
  const empty = hasFault(rowFault(plan, 'empty-row'));
  const filled = cells.map((cell) => `coalesce(trim(${cell}) <> '', false)`).join(' OR ');
  return plain(`WITH words AS (
  SELECT "row", ${cells.join(', ')} FROM ${rejected}
  WHERE (${faulty(plan)}) AND NOT ${hasFault(rowFault(plan, 'repeated-header'))} AND (${filled}) AND ${words.join(' AND ')}
  ORDER BY "row" LIMIT ${ROWS_LOOKED_AT})
SELECT words.*, "row" - 1 NOT IN (
  SELECT "row" FROM ${sqlName(plan.table)} WHERE NOT doubt AND "row" IN (SELECT "row" - 1 FROM words)
  UNION ALL SELECT "row" FROM ${rejected} WHERE NOT ${empty}) AS below_blank
FROM words ORDER BY "row"`);
}

/** The last row that holds a sound record, the last row rejected, and the rows at which the header is repeated. */
export function lastRowsStatement(plan: LoadPlan): Statement {
  const rejected = sqlName(rejectedTable(plan));
  const again = hasFault(rowFault(plan, 'repeated-header'));
  return plain(`SELECT
  (SELECT coalesce(max("row"), 0) FROM (${soundSql(plan, '"row"')})) AS sound,
  (SELECT coalesce(max("row"), 0) FROM ${rejected} WHERE (${faulty(plan)}) AND NOT (${isLeftOut(plan)})) AS rejected,
  (SELECT coalesce(string_agg("row", ',' ORDER BY "row"), '') FROM ${rejected} WHERE ${again}) AS headers`);
}

/** The sound records: those kept when the file was read, and those in doubt that have no fault. */
function soundSql(plan: LoadPlan, columns: string): string {
  return `SELECT ${columns} FROM ${sqlName(plan.table)} WHERE NOT doubt UNION ALL SELECT ${columns} FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${faulty(plan)})`;
}

/** Fields filled in: of sound rows above `row` on average, and at most in one of those below it. */
export function fullnessStatement(plan: LoadPlan, row: number): Statement {
  const read = plan.fields.filter(({ columns }) => columns.length > 0);
  const names = read.map(({ field }) => sqlName(field));
  const filled = names.map((name) => `CAST(${name} IS NOT NULL AS INTEGER)`).join(' + ');
  return plain(`SELECT
  coalesce(avg(filled) FILTER (WHERE "row" < ${row}), 0) AS above,
  CAST(coalesce(max(filled) FILTER (WHERE "row" > ${row}), 0) AS DOUBLE) AS below
FROM (${soundSql(plan, `"row", ${filled} AS filled`)})`);
}

/** How many rows between the two are sound records. */
export function soundBetweenStatement(plan: LoadPlan, first: number, last: number): Statement {
  return plain(
    `SELECT CAST(count(*) AS DOUBLE) AS sound FROM (${soundSql(plan, '"row"')}) WHERE "row" BETWEEN ${first} AND ${last}`,
  );
}

/** Leaves out every row from `first` to `last` as part of a second table, the sound ones too. */
export function leaveTableOutStatements(
  plan: LoadPlan,
  first: number,
  last: number,
): readonly Statement[] {
  const within = `"row" BETWEEN ${first} AND ${last}`;
  const bit = bitSql(rowFault(plan, 'second-table'));
  const masks = masksOf(plan);
  const values = masks.map((mask) => (mask === maskName(0) ? bit : '0'));
  const kept = ['left-out', 'empty-row'] as const;
  const other = kept.map((cause) => hasFault(rowFault(plan, cause))).join(' OR ');
  const table = sqlName(plan.table);
  const rejected = sqlName(rejectedTable(plan));
  const set = masks.map((mask, place) => `${mask} = ${values[place] ?? '0'}`);
  return [
    plain(`UPDATE ${rejected} SET ${set.join(', ')} WHERE ${within} AND NOT (${other})`),
    plain(
      `INSERT INTO ${rejected} ("row", ${masks.join(', ')}) SELECT "row", ${values.join(', ')} FROM ${table} WHERE ${within} AND NOT doubt`,
    ),
    plain(`DELETE FROM ${table} WHERE ${within} AND NOT doubt`),
  ];
}

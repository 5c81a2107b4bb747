/**
 * What is asked of a staged file before it goes in: what all its rows come to, what its own total row says, and
 * which rows stand twice, in the file or beside what is in. Promises to change nothing.
 */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { hasFault, isLeftOut, rejectedTable, rowFault } from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { rowsSql } from './load-rows.ts';
import type { StoredRows } from './load-rows.ts';
import { isTotalRowSql } from './load-totals.ts';
import { sqlName } from './sql-text.ts';
import { totalsSql } from './submission-totals.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** The staged rows of a file, as rows of no submission yet. */
export function stagedRows({ table, fields }: LoadPlan, id = 0): StoredRows {
  return { id, table, fields: new Set(fields.map(({ field }) => field)) };
}

/** Totals over the accepted and the rejected rows; a cell that could not be read counts nothing. Needs rejected rows. */
export function readTotalsStatement(plan: LoadPlan): Statement {
  const { steps, last, columns } = totalsSql(plan.kind, 'own');
  const staged = stagedRows(plan);
  const parts = [
    `rejected AS (SELECT * FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${isLeftOut(plan)}))`,
    `own AS (${rowsSql(plan.kind, [staged, { ...staged, table: 'rejected' }])})`,
    ...steps,
  ];
  return plain(`WITH ${parts.join(',\n')}\nSELECT ${columns} FROM ${last}`);
}

/**
 * Rows that are left out and sum up others, the first two: `row`, `hours`, and whether any accepted row is `below`.
 * None for a kind without hours. Needs rows that are left out.
 */
export function totalRowsStatement(plan: LoadPlan): Statement {
  const { steps, last, hours } = totalsSql(plan.kind, 'own');
  const [total, leftOut] = (['total-row', 'left-out'] as const).map((cause) =>
    hasFault(rowFault(plan, cause)),
  );
  const found = `${total} OR ${leftOut} AND (${isTotalRowSql(plan)})`;
  const parts = [
    `totals AS (SELECT * FROM ${sqlName(rejectedTable(plan))} WHERE ${found})`,
    `own AS (${rowsSql(plan.kind, [{ ...stagedRows(plan), table: 'totals' }])})`,
    ...steps,
  ];
  const below = `(SELECT max("row") FROM ${sqlName(plan.table)})`;
  return plain(
    `WITH ${parts.join(',\n')}\nSELECT "row", CAST(${hours ?? 'NULL'} AS DOUBLE) AS hours, coalesce("row" < ${below}, false) AS below FROM ${last} ORDER BY "row" LIMIT 2`,
  );
}

/** Rows rejected as duplicates, the first of them, each beside the accepted row it repeats. */
export function repeatedRowsStatement(plan: LoadPlan, atMost: number): Statement {
  const keys = keysIn(plan.kind, stagedRows(plan).fields);
  const own = plan.fields.map(({ field }) => field);
  const isRepeated = hasFault(rowFault(plan, 'duplicate-row'));
  return plain(
    `SELECT f."row" AS "row", 0 AS submission, o."row" AS other, ${besideSql(own)}
FROM ${sqlName(rejectedTable(plan))} AS f JOIN ${sqlName(plan.table)} AS o ON ${sameSql(keys)}
WHERE ${isRepeated} ORDER BY f."row", o."row" LIMIT ${atMost}`,
  );
}

/** How many staged rows have the key of a row of these submissions: in all, and by submission. */
export function storedAgainStatement(plan: LoadPlan, stored: readonly StoredRows[]): Statement {
  return plain(`${bothSql(plan, stored)}
SELECT o.submission AS submission, CAST(count(DISTINCT f."row") AS DOUBLE) AS rows
FROM ${matchSql(plan)} GROUP BY GROUPING SETS ((), (o.submission)) ORDER BY submission`);
}

/** Staged rows whose key is in already, the first of them, each beside what is stored. */
export function storedAgainRowsStatement(
  plan: LoadPlan,
  stored: readonly StoredRows[],
  atMost: number,
): Statement {
  return plain(`${bothSql(plan, stored)}
SELECT f."row" AS "row", o.submission AS submission, o."row" AS other, ${besideSql(Object.keys(plan.kind.columns))}
FROM ${matchSql(plan)} ORDER BY f."row", o.submission, o."row" LIMIT ${atMost}`);
}

/** Whether rows of the kind that stand twice can be told: by a key, and by the person's where the kind has one. */
export function canRepeat({ kind, fields }: LoadPlan): boolean {
  const { person, unique } = kind;
  return (
    unique !== undefined && (person === undefined || fields.some(({ field }) => field === person))
  );
}

function bothSql(plan: LoadPlan, stored: readonly StoredRows[]): string {
  return `WITH fresh AS (${rowsSql(plan.kind, [stagedRows(plan)])}), stored AS (${rowsSql(plan.kind, stored)})`;
}

/** An empty cell equals an empty cell, but a row without a person's key is nobody's double. */
function matchSql({ kind }: LoadPlan): string {
  const person = kind.person === undefined ? '' : ` AND f.${sqlName(kind.person)} IS NOT NULL`;
  return `fresh AS f JOIN stored AS o ON ${sameSql(kind.unique ?? [])}${person}`;
}

function keysIn({ unique }: RecordKind, fields: ReadonlySet<string>): readonly string[] {
  return (unique ?? []).filter((key) => fields.has(key));
}

function sameSql(keys: readonly string[]): string {
  return keys
    .map((key) => `f.${sqlName(key)} IS NOT DISTINCT FROM o.${sqlName(key)}`)
    .join(' AND ');
}

/** Every column as text, of the new row as `f0` … and of the other as `o0` …. */
function besideSql(columns: readonly string[]): string {
  const text = (of: 'f' | 'o', name: string, place: number): string =>
    `CAST(${of}.${sqlName(name)} AS VARCHAR) AS ${of}${place}`;
  return columns.flatMap((name, at) => [text('f', name, at), text('o', name, at)]).join(', ');
}

/** Statements that find, list and take out the rows of a staged file that have a fault. */
import type { Statement } from '../engine.ts';
import {
  bitSql,
  cellName,
  faultsOf,
  isTotalSql,
  LEFT_OUT_CAUSES,
  maskName,
  masksOf,
  recordsSql,
} from './load-table.ts';
import type { Fault, LoadPlan, PieceRows, RowCause } from './load-table.ts';
import { plainSql } from './load-text.ts';
import { sqlName, sqlText } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Table of the original cells of rows with a fault. */
export function rejectedTable({ table }: Pick<LoadPlan, 'table'>): string {
  return `${table}_rejected`;
}

/** Rows with any fault. */
export function faultyCountStatement(plan: LoadPlan): Statement {
  return plain(
    `SELECT CAST(count(*) AS DOUBLE) AS stored, CAST(count(*) FILTER (WHERE ${faulty(plan)}) AS DOUBLE) AS faulty FROM ${sqlName(plan.table)}`,
  );
}

/** Marks every row whose key an earlier row has; rows without a person's key are never duplicates. */
export function markDuplicatesStatements(plan: LoadPlan): readonly Statement[] {
  const { kind, table } = plan;
  const loaded = new Set(plan.fields.map(({ field }) => field));
  const keys = (kind.unique ?? []).filter((key) => loaded.has(key));
  const duplicate = faultsOf(plan).find(({ cause }) => cause === 'duplicate-row');
  const needed = kind.person === undefined ? [] : [kind.person];
  if (keys.length === 0 || duplicate === undefined) return [];
  if (needed.some((key) => !loaded.has(key))) return [];
  const hash = `hash(${keys.map(sqlName).join(', ')})`;
  const present = needed.map((key) => `${sqlName(key)} IS NOT NULL`);
  const sound = [...present, `NOT (${faulty(plan)})`].join(' AND ');
  const seconds = `SELECT "row" FROM ${sqlName(table)} WHERE ${sound} AND ${hash} IN (FROM repeated_keys) QUALIFY row_number() OVER (PARTITION BY ${keys.map(sqlName).join(', ')} ORDER BY "row") > 1`;
  return [
    plain(
      `CREATE OR REPLACE TEMP TABLE repeated_keys AS SELECT ${hash} AS h FROM ${sqlName(table)} WHERE ${sound} GROUP BY h HAVING count(*) > 1`,
    ),
    plain(
      `UPDATE ${sqlName(table)} SET ${maskName(duplicate.mask)} = ${maskName(duplicate.mask)} | ${bitSql(duplicate)} WHERE "row" IN (${seconds})`,
    ),
    plain('DROP TABLE repeated_keys'),
  ];
}

/** Makes the empty table of original cells. */
export function createRejectedStatement(plan: LoadPlan): Statement {
  const cells = [...plan.columns.map((_, place) => cellName(place)), 'extra'];
  const columns = ['"row" INTEGER', ...cells.map((cell) => `${cell} VARCHAR`)];
  const masks = masksOf(plan).map((mask) => `${mask} BIGINT`);
  return plain(
    `CREATE TABLE ${sqlName(rejectedTable(plan))} (${[...columns, ...masks].join(', ')})`,
  );
}

/** Reads the piece a second time for the original cells of its rows with a fault. */
export function collectRejectedStatement(
  plan: LoadPlan,
  path: string,
  piece: PieceRows & { readonly lastRow: number },
): Statement {
  const cells = [...plan.columns.map((_, place) => cellName(place)), 'extra'];
  const masks = masksOf(plan);
  const within = `"row" BETWEEN ${piece.firstRow} AND ${piece.lastRow}`;
  return plain(`INSERT INTO ${sqlName(rejectedTable(plan))}
SELECT r."row", ${[...cells, ...masks].join(', ')}
FROM ${recordsSql(plan, path, piece)} AS r
JOIN (SELECT "row", ${masks.join(', ')} FROM ${sqlName(plan.table)} WHERE (${faulty(plan)}) AND ${within}) AS s ON s."row" = r."row"`);
}

/** Says of rows without a record in them what they are instead: empty, a note, the header again, a total. */
export function reclassifyStatements(plan: LoadPlan): readonly Statement[] {
  const cells = plan.columns.map((_, place) => `nullif(trim(${cellName(place)}), '')`);
  const filled = cells.map((cell) => `CASE WHEN ${cell} IS NULL THEN 0 ELSE 1 END`).join(' + ');
  const header = plan.columns.map(
    (name, place) =>
      `coalesce(${plainSql(cellName(place))} = ${sqlText(name.toLowerCase())}, false)::INTEGER`,
  );
  const totals = plan.columns.map((_, place) => isTotalSql(cellName(place)));
  const rules: readonly (readonly [RowCause, string])[] = [
    ['empty-row', `${filled} = 0 AND extra IS NULL`],
    ['repeated-header', `2 * (${header.join(' + ')}) > ${plan.columns.length}`],
    ['total-row', totals.map((total) => `coalesce(${total}, false)`).join(' OR ')],
    ...(plan.columns.length < 3
      ? []
      : ([
          ['note-row', `${filled} = 1 AND ${cells[0] ?? 'NULL'} IS NOT NULL AND extra IS NULL`],
        ] as const)),
  ];
  const bitOf = (cause: RowCause): string => {
    const fault = faultsOf(plan).find((one) => one.cause === cause);
    return fault === undefined ? '0' : bitSql(fault);
  };
  const leftOut = faultsOf(plan).find(({ cause }) => cause === 'left-out');
  const kept = leftOut === undefined ? 'false' : hasFault(leftOut);
  const cause = `CASE WHEN ${kept} THEN ${bitOf('left-out')} ${rules
    .map(([name, sql]) => `WHEN ${sql} THEN ${bitOf(name)}`)
    .join(' ')} ELSE ${maskName(0)} END`;
  const only = rules.map(([, sql]) => `(${sql})`).join(' OR ');
  const others = masksOf(plan)
    .slice(1)
    .map((mask) => `${mask} = 0`);
  return [
    plain(
      `UPDATE ${sqlName(rejectedTable(plan))} SET ${[`${maskName(0)} = ${cause}`, ...others].join(', ')} WHERE ${kept} OR ${only}`,
    ),
  ];
}

/** How many rows have each fault, under the fault's place; and how many are left out or rejected. */
export function faultCountsStatement(plan: LoadPlan): Statement {
  const counts = faultsOf(plan).map(
    (fault, place) => `CAST(count(*) FILTER (WHERE ${hasFault(fault)}) AS DOUBLE) AS f${place}`,
  );
  const out = faultsOf(plan).filter(({ cause }) => LEFT_OUT_CAUSES.some((one) => one === cause));
  const left = `CAST(count(*) FILTER (WHERE ${out.map(hasFault).join(' OR ')}) AS DOUBLE) AS left_out`;
  return plain(
    `SELECT ${[...counts, left].join(', ')}, CAST(count(*) AS DOUBLE) AS every FROM ${sqlName(rejectedTable(plan))}`,
  );
}

/** Stretches of rows with a fault, ascending. */
export function faultRowsStatement(plan: LoadPlan, fault: Fault): Statement {
  return plain(`SELECT min("row") AS first, max("row") AS last
FROM (SELECT "row", "row" - row_number() OVER (ORDER BY "row") AS stretch FROM ${sqlName(rejectedTable(plan))} WHERE ${hasFault(fault)})
GROUP BY stretch ORDER BY first`);
}

/** The values behind an unknown value of a field, the most frequent first. */
export function unknownValuesStatement(
  plan: LoadPlan,
  fault: Fault,
  column: string,
  separator: string | undefined,
): Statement {
  const cell = cellName(plan.columns.indexOf(column));
  const value =
    separator === undefined
      ? `trim(${cell})`
      : `trim(unnest(string_split(${cell}, ${sqlText(separator)})))`;
  return plain(
    `SELECT value, CAST(count(*) AS DOUBLE) AS count FROM (SELECT ${value} AS value FROM ${sqlName(rejectedTable(plan))} WHERE ${hasFault(fault)}) WHERE value <> '' GROUP BY value ORDER BY count DESC, value LIMIT 200`,
  );
}

/** A page of rejected rows with their cells and masks, for the file that is given back. */
export function rejectedPageStatement(plan: LoadPlan, above: number, size: number): Statement {
  const cells = plan.columns.map((_, place) => cellName(place));
  const faults = faultsOf(plan).map((fault, place) => `${hasFault(fault)} AS f${place}`);
  const out = faultsOf(plan).filter(({ cause }) => LEFT_OUT_CAUSES.some((one) => one === cause));
  return plain(
    `SELECT "row", ${[...cells, ...faults].join(', ')} FROM ${sqlName(rejectedTable(plan))} WHERE "row" > ${above} AND NOT (${out.map(hasFault).join(' OR ')}) ORDER BY "row" LIMIT ${size}`,
  );
}

/** Takes the rows with a fault out of the staged rows. */
export function removeFaultyStatement(plan: LoadPlan): Statement {
  return plain(`DELETE FROM ${sqlName(plan.table)} WHERE ${faulty(plan)}`);
}

export function hasFault(fault: Fault): string {
  return `(${maskName(fault.mask)} & ${bitSql(fault)}) <> 0`;
}
function faulty(plan: LoadPlan): string {
  return masksOf(plan)
    .map((mask) => `${mask} <> 0`)
    .join(' OR ');
}

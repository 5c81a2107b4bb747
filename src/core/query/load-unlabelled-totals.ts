/** Rows that have numbers and nothing else: totals without a word for it, where the numbers are the sum of those above. */
import type { Statement } from '../engine.ts';
import {
  bitSql,
  faulty,
  isLeftOut,
  maskName,
  masksOf,
  rejectedTable,
  rowFault,
} from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { summedFields, tellingPlaces } from './load-telling.ts';
import { trimmedSql } from './load-text.ts';
import { sqlName, sqlText } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });
const NUMBER = String.raw`[-$(]*\d[\d.,]*\)?`;

/** So many of the rows in doubt that have numbers and nothing else, each with the total that stands above it. */
export function numbersOnlyStatement(plan: LoadPlan, atMost: number): Statement {
  const summed = summedFields(plan).map(sqlName);
  const telling = new Set(tellingPlaces(plan));
  const own = new Set(
    plan.fields
      .filter(({ field }) => summed.includes(sqlName(field)))
      .flatMap((one) => one.columns),
  );
  const others = plan.columns.flatMap((column, place) => {
    const cell = cellName(place);
    if (telling.has(place)) return [`${trimmedSql(cell)} IS NULL`];
    if (own.has(column)) return [];
    return [
      `(${trimmedSql(cell)} IS NULL OR regexp_full_match(trim(${cell}), ${sqlText(NUMBER)}))`,
    ];
  });
  const total = rowFault(plan, 'total-row');
  const isTotal = `(${maskName(total.mask)} & ${bitSql(total)}) <> 0`;
  const table = sqlName(rejectedTable(plan));
  const above = `(SELECT max(t."row") FROM ${table} AS t WHERE ${isTotal} AND t."row" < r."row")`;
  const filled = `coalesce(${summed.join(', ')}) IS NOT NULL`;
  return plain(
    `SELECT "row", ${above} AS above, ${summed.join(', ')} FROM ${table} AS r
WHERE ${[filled, 'extra IS NULL', `NOT (${isLeftOut(plan)})`, ...others].join(' AND ')} ORDER BY "row" LIMIT ${atMost}`,
  );
}

/**
 * Rows and sums between neighbours of the rows given, which are ascending, by how many of them lie above: of sound
 * records, and of all records. The rows given are in none.
 */
export function sumsBetweenStatement(plan: LoadPlan, at: readonly number[]): Statement {
  const summed = summedFields(plan).map(sqlName);
  const rows = at.map((row) => `CASE WHEN "row" > ${row} THEN 1 ELSE 0 END`).join(' + ');
  const columns = ['"row"', ...summed].join(', ');
  const sums = (which: string, filter: string): readonly string[] => [
    `CAST(count(*)${filter} AS DOUBLE) AS ${which}_rows`,
    ...summed.map((name, place) => `sum(${name})${filter} AS ${which}_${place}`),
  ];
  return plain(`SELECT CAST(${rows} AS INTEGER) AS part, ${[...sums('sound', ' FILTER (WHERE sound)'), ...sums('every', '')].join(', ')}
FROM (SELECT ${columns}, true AS sound FROM ${sqlName(plan.table)} WHERE NOT doubt
UNION ALL SELECT ${columns}, NOT (${faulty(plan)}) AS sound FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${isLeftOut(plan)}))
WHERE "row" NOT IN (${at.join(', ')}) GROUP BY part ORDER BY part`);
}

/** Leaves the rows out as totals. */
export function leaveTotalsOutStatement(plan: LoadPlan, rows: readonly number[]): Statement {
  const total = rowFault(plan, 'total-row');
  const masks = masksOf(plan).map(
    (mask, place) => `${mask} = ${place === total.mask ? bitSql(total) : '0'}`,
  );
  return plain(
    `UPDATE ${sqlName(rejectedTable(plan))} SET ${masks.join(', ')} WHERE "row" IN (${rows.join(', ')})`,
  );
}

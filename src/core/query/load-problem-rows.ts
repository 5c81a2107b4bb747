/** Statements that show the rows and values behind a problem of a staged file. */
import type { Statement } from '../engine.ts';
import { heldTable } from './load-corrections.ts';
import { hasFault, rejectedTable } from './load-faults.ts';
import type { Fault, LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { trimmedSql } from './load-text.ts';
import { sqlName } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** What a cell says, without the spaces around it; empty for an empty one. */
function textSql(cell: string): string {
  return `coalesce(${trimmedSql(cell)}, '')`;
}

/** Under `t0`… what these columns of the rows say now, under `w0`… what they say in the file. `held`: it was corrected. */
export function rejectedCellsStatement(
  plan: LoadPlan,
  rows: readonly number[],
  places: readonly number[],
  held: boolean,
): Statement {
  const texts = places.flatMap((place, at) => [
    `${textSql(`r.${cellName(place)}`)} AS t${at}`,
    ...(held
      ? [`CASE WHEN h."row" IS NOT NULL THEN ${textSql(`h.${cellName(place)}`)} END AS w${at}`]
      : []),
  ]);
  const join = held ? `LEFT JOIN ${sqlName(heldTable(plan))} AS h ON h."row" = r."row"` : '';
  return plain(
    `SELECT ${['r."row"', ...texts].join(', ')} FROM ${sqlName(rejectedTable(plan))} AS r ${join} WHERE r."row" IN (${rows.join(', ')})`,
  );
}

/** Under `t0` what these accepted rows have in the field. */
export function keptValuesStatement(
  plan: LoadPlan,
  rows: readonly number[],
  field: string,
): Statement {
  return plain(
    `SELECT "row", coalesce(CAST(${sqlName(field)} AS VARCHAR), '') AS t0 FROM ${sqlName(plan.table)} WHERE "row" IN (${rows.join(', ')})`,
  );
}

/** Texts of the column on rows with the fault, the most frequent first; `every`: how many there are. */
export function seenValuesStatement(
  plan: LoadPlan,
  fault: Fault,
  place: number,
  atMost: number,
): Statement {
  return plain(
    `SELECT ${textSql(cellName(place))} AS text, CAST(count(*) AS DOUBLE) AS count, CAST(count(*) OVER () AS DOUBLE) AS every
FROM ${sqlName(rejectedTable(plan))} WHERE ${hasFault(fault)} GROUP BY text ORDER BY count DESC, text LIMIT ${atMost}`,
  );
}

/** Stretches of rows with the fault whose cell says the text, ascending. */
export function alikeRowsStatement(
  plan: LoadPlan,
  fault: Fault,
  place: number,
  text: string,
): Statement {
  return {
    sql: `SELECT min("row") AS first, max("row") AS last
FROM (SELECT "row", "row" - row_number() OVER (ORDER BY "row") AS stretch FROM ${sqlName(rejectedTable(plan))} WHERE ${hasFault(fault)} AND ${textSql(cellName(place))} = ?)
GROUP BY stretch ORDER BY first`,
    parameters: [text],
  };
}

/** Statements that list what is wrong with the rows of a staged file. */
import { plainValue } from '../definition/spellings.ts';
import type { Statement } from '../engine.ts';
import {
  bitSql,
  faulty,
  faultsOf,
  hasFault,
  isLeftOut,
  maskName,
  masksOf,
  rejectedTable,
  rowFault,
} from './load-faults.ts';
import type { Fault, LoadPlan, RowCause } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { plainSql } from './load-text.ts';
import { isFooterSql, isTotalRowSql, mayBeTotalRowSql } from './load-totals.ts';
import { sqlName, sqlText } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Says of rows without a record in them what they are instead: empty, a note, the header again, a total. */
export function reclassifyStatements(plan: LoadPlan): readonly Statement[] {
  const cells = plan.columns.map((_, place) => `nullif(trim(${cellName(place)}), '')`);
  const filled = cells.map((cell) => `CASE WHEN ${cell} IS NULL THEN 0 ELSE 1 END`).join(' + ');
  const header = plan.columns.map(
    (name, place) =>
      `coalesce(${plainSql(cellName(place))} = ${sqlText(name.toLowerCase())}, false)::INTEGER`,
  );
  const first = cells[0] ?? 'NULL';
  // A number alone in its row, where nothing more is needed, is somebody of whom nothing is known.
  const record = `NOT (${faulty(plan)}) AND regexp_full_match(${first}, '\\S*\\d\\S*')`;
  const note = `${filled} = 1 AND ${first} IS NOT NULL AND NOT (${record}) OR ${isFooterSql(plan, filled)}`;
  const rules: readonly (readonly [RowCause, string])[] = [
    ['empty-row', `${filled} = 0 AND extra IS NULL`],
    [
      'repeated-header',
      [`2 * (${header.join(' + ')}) > ${plan.columns.length}`, ...headerLinesSql(plan)].join(
        ' OR ',
      ),
    ],
    ['total-row', isTotalRowSql(plan)],
    ['maybe-total-row', mayBeTotalRowSql(plan)],
    ['note-row', plan.columns.length < 3 ? 'false' : `extra IS NULL AND (${note})`],
  ];
  const bitOf = (cause: RowCause): string => bitSql(rowFault(plan, cause));
  const byRecipe = (['left-out', 'not-there'] as const).map(
    (name) => [name, hasFault(rowFault(plan, name))] as const,
  );
  const kept = byRecipe.map(([, sql]) => `(${sql})`).join(' OR ');
  const cause = `CASE ${[...byRecipe, ...rules]
    .map(([name, sql]) => `WHEN ${sql} THEN ${bitOf(name)}`)
    .join(' ')} ELSE ${maskName(0)} END`;
  const only = rules.map(([, sql]) => `(${sql})`).join(' OR ');
  const rejected = sqlName(rejectedTable(plan));
  const others = masksOf(plan)
    .slice(1)
    .map((mask) => `${mask} = 0`);
  return [
    ...withoutIdleChecks(plan),
    plain(
      `UPDATE ${rejected} SET ${[`${maskName(0)} = ${cause}`, ...others].join(', ')} WHERE ${kept} OR ${only}`,
    ),
  ];
}

/** The row is one of the lines of a header of two, cell by cell. */
function headerLinesSql({ columns, headerLines }: LoadPlan): readonly string[] {
  return headerLines.map((line) =>
    columns
      .map((_, place) => {
        const cell = `coalesce(${plainSql(cellName(place))}, '')`;
        return `${cell} = ${sqlText(plainValue(line[place] ?? ''))}`;
      })
      .join(' AND '),
  );
}

/** A check says nothing about a row with a cell that could not be read. */
function withoutIdleChecks(plan: LoadPlan): readonly Statement[] {
  const faults = faultsOf(plan);
  const checks = faults.filter(({ cause }) => cause === 'check');
  const cells = faults.filter(({ cause, field }) => cause !== 'check' && field !== null);
  if (checks.length === 0 || cells.length === 0) return [];
  const masks = masksOf(plan).flatMap((name, mask) => {
    const bits = checks.filter((fault) => fault.mask === mask).map(bitSql);
    return bits.length === 0 ? [] : [`${name} = ${name} & ~(${bits.join(' | ')})`];
  });
  return [
    plain(
      `UPDATE ${sqlName(rejectedTable(plan))} SET ${masks.join(', ')} WHERE ${cells.map(hasFault).join(' OR ')}`,
    ),
  ];
}

/** How many rows have each fault, under the fault's place; and how many are left out or rejected. */
export function faultCountsStatement(plan: LoadPlan): Statement {
  const counts = faultsOf(plan).map(
    (fault, place) => `CAST(count(*) FILTER (WHERE ${hasFault(fault)}) AS DOUBLE) AS f${place}`,
  );
  const left = `CAST(count(*) FILTER (WHERE ${isLeftOut(plan)}) AS DOUBLE) AS left_out`;
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
  return plain(
    `SELECT "row", ${[...cells, ...faults].join(', ')} FROM ${sqlName(rejectedTable(plan))} WHERE "row" > ${above} AND NOT (${isLeftOut(plan)}) ORDER BY "row" LIMIT ${size}`,
  );
}

/** Rows without the person's key, in stretches. */
export function keylessRowsStatement(plan: LoadPlan, person: string): Statement {
  const key = sqlName(person);
  const table = sqlName(plan.table);
  return plain(`SELECT min("row") AS first, max("row") AS last
FROM (SELECT "row", "row" - row_number() OVER (ORDER BY "row") AS stretch FROM ${table} WHERE ${key} IS NULL)
GROUP BY stretch ORDER BY first`);
}

/**
 * Statements that correct the rejected rows of a staged file. What was rejected when the file was loaded is held;
 * every change begins from there, so that the same corrections always come to the same rows.
 */
import type { Statement } from '../engine.ts';
import type { CellCorrection } from '../intake/corrections.ts';
import { uniqueKeys, personOf } from './load-duplicates.ts';
import { bitSql, faulty, isLeftOut, masksOf, rejectedTable, rowFault } from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { cellName, cellNames } from './load-records.ts';
import { checkedInsertStatement, createRejectedStatement } from './load-table.ts';
import { trimmedSql } from './load-text.ts';
import { sqlName } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });
const ROW = '"row"';
/** Corrections that one statement writes down. */
const AT_ONCE = 200;

/** Table of the rows that were rejected when the file was loaded, as they were then. */
export function heldTable({ table }: Pick<LoadPlan, 'table'>): string {
  return `${table}_held`;
}
/** How the corrected rows are checked: as the file was, apart from it. */
export function amendedPlan(plan: LoadPlan): LoadPlan {
  return { ...plan, table: `${plan.table}_amended` };
}
const fixesOf = (plan: LoadPlan): string => sqlName(`${plan.table}_fixes`);
const skipsOf = (plan: LoadPlan): string => sqlName(`${plan.table}_skips`);
const heldOf = (plan: LoadPlan): string => sqlName(heldTable(plan));
const amendedOf = (plan: LoadPlan): string => sqlName(rejectedTable(amendedPlan(plan)));

/** Keeps the rejected rows as loading left them; those left out are no records and stay as they are. */
export function holdStatement(plan: LoadPlan): Statement {
  return plain(
    `CREATE TABLE ${heldOf(plan)} AS SELECT * FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${isLeftOut(plan)})`,
  );
}

/** Writes corrections and skipped rows down, each correction under its place in the list. */
export function writeDownStatements(
  plan: LoadPlan,
  cells: readonly CellCorrection[],
  skipped: readonly number[],
): readonly Statement[] {
  const rows = `CAST(unnest(string_split(r, ',')) AS INTEGER)`;
  const statements = [
    plain(
      `CREATE TABLE ${fixesOf(plan)} (${ROW} INTEGER, entry INTEGER, place INTEGER, seen VARCHAR, text VARCHAR)`,
    ),
    plain(`CREATE TABLE ${skipsOf(plan)} (${ROW} INTEGER)`),
  ];
  for (let first = 0; first < cells.length; first += AT_ONCE) {
    const page = cells.slice(first, first + AT_ONCE);
    const values = page.map(({ column }, at) => {
      const place = plan.columns.indexOf(column);
      return `(CAST(? AS VARCHAR), ${first + at}, ${place}, CAST(? AS VARCHAR), CAST(? AS VARCHAR))`;
    });
    statements.push({
      sql: `INSERT INTO ${fixesOf(plan)} SELECT ${rows}, entry, place, seen, text FROM (VALUES ${values.join(', ')}) AS v(r, entry, place, seen, text)`,
      parameters: page.flatMap((one) => [one.rows.join(','), one.from, one.to]),
    });
  }
  if (skipped.length > 0) {
    statements.push({
      sql: `INSERT INTO ${skipsOf(plan)} SELECT ${rows} FROM (SELECT CAST(? AS VARCHAR) AS r)`,
      parameters: [skipped.join(',')],
    });
  }
  return statements;
}

/** Corrections of rows that are not held, or whose cell says something else: place in the list, row, whether it is gone. */
export function misfitsStatement(plan: LoadPlan, places: readonly number[]): Statement {
  const misfit = misfitSql(plan, places);
  return plain(
    `SELECT f.entry, f.${ROW}, h.${ROW} IS NULL AS gone FROM ${misfit} ORDER BY f.entry, f.${ROW}`,
  );
}
/** Skipped rows that are not held. */
export function idleSkipsStatement(plan: LoadPlan): Statement {
  return plain(
    `SELECT ${ROW} FROM ${skipsOf(plan)} WHERE ${ROW} NOT IN (SELECT ${ROW} FROM ${heldOf(plan)}) ORDER BY ${ROW}`,
  );
}
/** Strikes out the corrections that do not fit, and those of skipped rows. */
export function strikeOutStatements(
  plan: LoadPlan,
  places: readonly number[],
): readonly Statement[] {
  const fixes = fixesOf(plan);
  return [
    plain(
      `DELETE FROM ${fixes} WHERE rowid IN (SELECT f.rowid FROM ${misfitSql(plan, places)}) OR ${ROW} IN (SELECT ${ROW} FROM ${skipsOf(plan)})`,
    ),
  ];
}

function misfitSql(plan: LoadPlan, places: readonly number[]): string {
  const cells = places.map((place) => `WHEN ${place} THEN h.${cellName(place)}`);
  const cell = cells.length === 0 ? 'NULL' : `CASE f.place ${cells.join(' ')} END`;
  return `${fixesOf(plan)} AS f LEFT JOIN ${heldOf(plan)} AS h ON h.${ROW} = f.${ROW} WHERE h.${ROW} IS NULL OR coalesce(${trimmedSql(cell)}, '') <> f.seen`;
}

/** Takes the held rows out of the staged and the rejected ones. */
export function takeOutStatements(plan: LoadPlan): readonly Statement[] {
  return [plan.table, rejectedTable(plan)].map((table) =>
    plain(`DELETE FROM ${sqlName(table)} WHERE ${ROW} IN (SELECT ${ROW} FROM ${heldOf(plan)})`),
  );
}

/** Reads the corrected rows as the file's own were read in full. */
export function readAmendedStatements(
  plan: LoadPlan,
  places: readonly number[],
): readonly Statement[] {
  const corrected = (place: number): string =>
    `CASE WHEN f${place}.${ROW} IS NULL THEN h.${cellName(place)} ELSE nullif(f${place}.text, '') END AS ${cellName(place)}`;
  const cells = cellNames(plan).map((cell, place) =>
    places.includes(place) ? corrected(place) : `h.${cell}`,
  );
  const joins = places.map(
    (place) =>
      `LEFT JOIN (SELECT ${ROW}, text FROM ${fixesOf(plan)} WHERE place = ${place}) AS f${place} ON f${place}.${ROW} = h.${ROW}`,
  );
  const records = `(SELECT h.${ROW}, ${cells.join(', ')} FROM ${heldOf(plan)} AS h ${joins.join(' ')} WHERE h.${ROW} IN (SELECT ${ROW} FROM ${fixesOf(plan)})) AS r`;
  const amended = amendedPlan(plan);
  return [createRejectedStatement(amended), checkedInsertStatement(amended, records)];
}

/**
 * Says of corrected rows that they are duplicates: a row that was accepted by itself comes first, then they
 * do in their order.
 */
export function amendedDuplicatesStatements(plan: LoadPlan): readonly Statement[] {
  const names = uniqueKeys(plan);
  if (names.length === 0) return [];
  const keys = names.join(', ');
  const person = personOf(plan);
  const sound = person === null ? 'true' : `${person} IS NOT NULL`;
  const amended = `${amendedOf(plan)} WHERE NOT (${faulty(plan)}) AND ${sound}`;
  const fault = rowFault(plan, 'duplicate-row');
  const mask = masksOf(plan)[fault.mask] ?? '';
  return [
    plain(`UPDATE ${amendedOf(plan)} SET ${mask} = ${mask} | ${bitSql(fault)} WHERE ${ROW} IN (
  SELECT ${ROW} FROM (
    SELECT ${ROW}, ${keys}, 0 AS turn FROM ${sqlName(plan.table)} WHERE ${sound} AND hash(${keys}) IN (SELECT hash(${keys}) FROM ${amended})
    UNION ALL SELECT ${ROW}, ${keys}, 1 AS turn FROM ${amended})
  QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY turn, ${ROW}) > 1)`),
  ];
}

/** Puts the corrected rows where they belong now. */
export function settleAmendedStatements(plan: LoadPlan): readonly Statement[] {
  const names = [ROW, ...plan.fields.map(({ field }) => sqlName(field))].join(', ');
  const [table, rejected] = [sqlName(plan.table), sqlName(rejectedTable(plan))];
  return [
    plain(
      `INSERT INTO ${table} SELECT ${names}, false FROM ${amendedOf(plan)} WHERE NOT (${faulty(plan)})`,
    ),
    plain(`INSERT INTO ${rejected} SELECT * FROM ${amendedOf(plan)} WHERE ${faulty(plan)}`),
    plain(`DROP TABLE ${amendedOf(plan)}`),
  ];
}

/** Leaves the skipped rows out, puts the held rows that nothing was said of back, and wipes the notes. */
export function putBackStatements(plan: LoadPlan): readonly Statement[] {
  const rejected = sqlName(rejectedTable(plan));
  const fault = rowFault(plan, 'skipped');
  const masks = masksOf(plan).map(
    (mask, at) => `${at === fault.mask ? bitSql(fault) : 'CAST(0 AS BIGINT)'} AS ${mask}`,
  );
  const within = (table: string): string => `${ROW} IN (SELECT ${ROW} FROM ${table})`;
  return [
    plain(
      `INSERT INTO ${rejected} SELECT * REPLACE (${masks.join(', ')}) FROM ${heldOf(plan)} WHERE ${within(skipsOf(plan))}`,
    ),
    plain(
      `INSERT INTO ${rejected} SELECT * FROM ${heldOf(plan)} WHERE NOT ${within(skipsOf(plan))} AND NOT ${within(fixesOf(plan))}`,
    ),
    plain(`DROP TABLE ${fixesOf(plan)}`),
    plain(`DROP TABLE ${skipsOf(plan)}`),
  ];
}

/** Rows stored, and of them those with a person's key. */
export function storedCountsStatement(plan: LoadPlan): Statement {
  const person = personOf(plan);
  const keyed = person === null ? 'count(*)' : `count(${person})`;
  return plain(
    `SELECT CAST(count(*) AS DOUBLE) AS stored, CAST(${keyed} AS DOUBLE) AS keyed FROM ${sqlName(plan.table)}`,
  );
}

/**
 * The statements that load a file: first every record quickly, by what its head has shown, then those in doubt
 * once more in full. Promises that no record is left behind: it is stored, or kept with a bit for each fault.
 */
import type { Column } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { storedType } from './facts/create-tables.ts';
import { bitSql, faulty, faultsOf, masksOf, ROW_CAUSES, rowFault } from './load-faults.ts';
import type { Fault, LoadPlan } from './load-faults.ts';
import { cellName, cellNames, recordsSql } from './load-records.ts';
import type { PieceRows } from './load-records.ts';
import { plainSql, UNKNOWN } from './load-text.ts';
import { predicateSql } from './predicate-sql.ts';
import { sqlName, sqlText, sqlTexts } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Table of the original cells of rows in doubt, then of those with a fault. */
export function rejectedTable({ table }: Pick<LoadPlan, 'table'>): string {
  return `${table}_rejected`;
}

/** The empty tables of one file. */
export function createStagedStatements(plan: LoadPlan): readonly Statement[] {
  const own = plan.fields.map(
    ({ field }) => `${sqlName(field)} ${storedType(typeOf(plan, field))}`,
  );
  const cells = cellNames(plan).map((cell) => `${cell} VARCHAR`);
  const masks = masksOf(plan).map((mask) => `${mask} BIGINT`);
  const row = '"row" INTEGER';
  return [
    plain(`CREATE TABLE ${sqlName(plan.table)} (${[row, ...own, 'doubt BOOLEAN'].join(', ')})`),
    plain(
      `CREATE TABLE ${sqlName(rejectedTable(plan))} (${[row, ...cells, ...own, ...masks].join(', ')})`,
    ),
  ];
}

/** Reads every record of the piece at `path` quickly. */
export function quickInsertStatement(plan: LoadPlan, path: string, piece: PieceRows): Statement {
  const values = new Map(plan.fields.map(({ field, quick }) => [field, quick.value]));
  const used = [...new Set(usedPlaces(plan))].map(cellName);
  const source = `SELECT ${['"row"', ...used, 'extra', ...typedSql(plan, values)].join(', ')} FROM ${recordsSql(plan, path, piece)}`;
  const doubts = [
    'extra IS NOT NULL',
    ...plan.fields.flatMap(({ quick }) => quick.doubts),
    ...checksSql(plan),
    ...leaveOutSql(plan),
  ];
  return plain(
    `INSERT INTO ${sqlName(plan.table)} SELECT ${['"row"', ...storedSql(plan)].join(', ')}, coalesce(${doubts.map((doubt) => `(${doubt})`).join(' OR ')}, false) FROM (${source}) AS f`,
  );
}

/** Records stored, and those in doubt. */
export function doubtCountStatement(plan: LoadPlan): Statement {
  return plain(
    `SELECT CAST(count(*) AS DOUBLE) AS stored, CAST(count(*) FILTER (WHERE doubt) AS DOUBLE) AS doubted FROM ${sqlName(plan.table)}`,
  );
}

/** Reads the records in doubt of the piece at `path` in full, with their cells and faults. */
export function fullInsertStatement(
  plan: LoadPlan,
  path: string,
  piece: PieceRows & { readonly lastRow: number },
): Statement {
  const values = new Map(plan.fields.map(({ field, value }) => [field, value]));
  const doubted = `SELECT "row" FROM ${sqlName(plan.table)} WHERE doubt AND "row" BETWEEN ${piece.firstRow} AND ${piece.lastRow}`;
  const cells = cellNames(plan);
  const source = `SELECT ${['"row"', ...cells, ...typedSql(plan, values)].join(', ')} FROM ${recordsSql(plan, path, piece)} WHERE "row" IN (${doubted})`;
  return plain(`INSERT INTO ${sqlName(rejectedTable(plan))}
SELECT ${['"row"', ...cells, ...storedSql(plan)].join(', ')}, ${maskSql(plan).join(', ')}
FROM (${source}) AS f`);
}

/** Takes the rows in doubt out of the staged rows, and puts those without a fault back. */
export function settleDoubtsStatements(plan: LoadPlan): readonly Statement[] {
  const names = ['"row"', ...plan.fields.map(({ field }) => sqlName(field))];
  const rejected = sqlName(rejectedTable(plan));
  return [
    plain(`DELETE FROM ${sqlName(plan.table)} WHERE doubt`),
    plain(
      `INSERT INTO ${sqlName(plan.table)} SELECT ${names.join(', ')}, false FROM ${rejected} WHERE NOT (${faulty(plan)})`,
    ),
    plain(`DELETE FROM ${rejected} WHERE NOT (${faulty(plan)})`),
  ];
}

function typedSql(plan: LoadPlan, values: ReadonlyMap<string, string>): readonly string[] {
  return Object.entries(plan.kind.columns).map(
    ([name, { type }]) =>
      `${values.get(name) ?? `CAST(NULL AS ${storedType(type)})`} AS ${sqlName(name)}`,
  );
}

function storedSql({ fields }: LoadPlan): readonly string[] {
  return fields.map(({ field, mayBeUnknown }) =>
    mayBeUnknown ? `nullif(f.${sqlName(field)}, ${sqlText(UNKNOWN)})` : `f.${sqlName(field)}`,
  );
}

function typeOf({ kind }: LoadPlan, field: string): Column['type'] {
  return kind.columns[field]?.type ?? 'text';
}

function usedPlaces(plan: LoadPlan): readonly number[] {
  const named = [
    ...plan.fields.flatMap(({ columns }) => columns),
    ...plan.leaveOut.map(({ column }) => column),
  ];
  return named.map((column) => plan.columns.indexOf(column)).filter((place) => place >= 0);
}

function maskSql(plan: LoadPlan): readonly string[] {
  const faults = faultsOf(plan);
  const conditions = new Map<Fault, string>();
  const own = plan.fields.flatMap((field) => field.faults.map(({ sql }) => sql));
  [...own, ...checksSql(plan)].forEach((sql, place) => {
    const fault = faults[ROW_CAUSES.length + place];
    if (fault !== undefined) conditions.set(fault, sql);
  });
  const find = (cause: Fault['cause']) => faults.find((fault) => fault.cause === cause);
  const [leftOut, total, long] = [find('left-out'), find('total-row'), find('long-row')];
  const rules = leaveOutSql(plan);
  if (leftOut !== undefined && rules.length > 0) conditions.set(leftOut, rules.join(' OR '));
  const totals = plan.columns.map((_, place) => isTotalSql(cellName(place)));
  if (total !== undefined && totals.length > 0) conditions.set(total, totals.join(' OR '));
  if (long !== undefined) conditions.set(long, 'extra IS NOT NULL');
  return masksOf(plan).map((_, mask) => {
    const bits = [...conditions].filter(([fault]) => fault.mask === mask);
    const terms = bits.map(([fault, sql]) => `CASE WHEN ${sql} THEN ${bitSql(fault)} ELSE 0 END`);
    return terms.length === 0 ? '0' : terms.join('\n  + ');
  });
}

function checksSql({ kind, shape }: LoadPlan): readonly string[] {
  const scope = { shape, asOf: '9999-12-31', settings: {}, datedByPeriod: false };
  return kind.checks.map(({ holds }) => `NOT ${predicateSql(holds, scope)}`);
}

function leaveOutSql(plan: LoadPlan): readonly string[] {
  return plan.leaveOut.map(({ column, is }) => {
    const cell = plainSql(cellName(plan.columns.indexOf(column)));
    const values = sqlTexts(is.map((value) => value.trim().toLowerCase()));
    return `coalesce(${cell} IN ${values}, false)`;
  });
}

/** Whether a cell says that its row sums up others. */
export function isTotalSql(cell: string): string {
  const pattern = String.raw`^(grand |sub[ -]?)?totals?( general)?:?$|.* (grand |sub[ -]?)?totals?:?$|^(sub)?totals? (for|of|de) .*`;
  return `CASE WHEN contains(${cell}, 'otal') OR contains(${cell}, 'OTAL') THEN regexp_full_match(lower(trim(${cell})), '${pattern}') ELSE false END`;
}

/** Marks every row whose key an earlier row has; rows without a person's key are never duplicates. */
export function doubleKeysStatement(plan: LoadPlan): Statement | null {
  const loaded = new Set(plan.fields.map(({ field }) => field));
  const keys = (plan.kind.unique ?? []).filter((key) => loaded.has(key)).map(sqlName);
  const { person } = plan.kind;
  if (keys.length === 0 || (person !== undefined && !loaded.has(person))) return null;
  const sound = person === undefined ? '' : ` WHERE ${sqlName(person)} IS NOT NULL`;
  const hash = `hash(${keys.join(', ')})`;
  const table = sqlName(plan.table);
  return plain(`UPDATE ${table} SET doubt = true WHERE "row" IN (
  SELECT "row" FROM ${table}${sound}${sound === '' ? ' WHERE' : ' AND'} ${hash} IN (SELECT ${hash} AS h FROM ${table}${sound} GROUP BY h HAVING count(*) > 1)
  QUALIFY row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY "row") > 1)`);
}

/** Says of the rows that were read once more because of their keys that they are duplicates. */
export function markDuplicatesStatement(plan: LoadPlan): Statement {
  const fault = rowFault(plan, 'duplicate-row');
  const mask = masksOf(plan)[fault.mask] ?? '';
  return plain(
    `UPDATE ${sqlName(rejectedTable(plan))} SET ${mask} = ${mask} | ${bitSql(fault)} WHERE NOT (${faulty(plan)})`,
  );
}

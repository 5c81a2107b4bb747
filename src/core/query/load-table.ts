/**
 * The statements that load a file: first every record quickly, by what its head has shown, then those in doubt
 * once more in full. Promises that no record is left behind: it is stored, or kept with a bit for each fault.
 */
import type { Column } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { storedType } from './facts/create-tables.ts';
import { personOf, uniqueKeys } from './load-duplicates.ts';
import { leaveOutSql, notThereSql } from './load-leave-out.ts';
import { bitSql, faulty, faultsOf, masksOf, rejectedTable, ROW_CAUSES } from './load-faults.ts';
import type { Fault, LoadPlan } from './load-faults.ts';
import { cellName, cellNames, recordsSql } from './load-records.ts';
import type { PieceRows } from './load-records.ts';
import { UNKNOWN } from './load-text.ts';
import { mayBeTotalSql } from './load-totals.ts';
import { saysNothingOfItself } from './load-telling.ts';
import { columnsOf, leavesOf } from './predicate-parts.ts';
import { predicateSql } from './predicate-sql.ts';
import { sqlName, sqlText } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** The empty table of a file's rows. */
export function createStagedStatement(plan: LoadPlan): Statement {
  const columns = ['"row" INTEGER', ...ownColumns(plan), 'doubt BOOLEAN'];
  return plain(`CREATE TABLE ${sqlName(plan.table)} (${columns.join(', ')})`);
}

/** The empty table of rows in doubt. */
export function createRejectedStatement(plan: LoadPlan): Statement {
  const cells = cellNames(plan).map((cell) => `${cell} VARCHAR`);
  const masks = masksOf(plan).map((mask) => `${mask} BIGINT`);
  const columns = ['"row" INTEGER', ...cells, ...ownColumns(plan), ...masks];
  return plain(`CREATE TABLE ${sqlName(rejectedTable(plan))} (${columns.join(', ')})`);
}

function ownColumns(plan: LoadPlan): readonly string[] {
  return plan.fields.map(({ field }) => `${sqlName(field)} ${storedType(typeOf(plan, field))}`);
}

/** Reads every record of the piece at `path` quickly. */
export function quickInsertStatement(plan: LoadPlan, path: string, piece: PieceRows): Statement {
  const values = new Map(plan.fields.map(({ field, quick }) => [field, quick.value]));
  const used = [...new Set(usedPlaces(plan))].map(cellName);
  const source = `SELECT ${['"row"', ...used, 'extra', ...typedSql(plan, values)].join(', ')} FROM ${recordsSql(plan, path, piece)}`;
  const unknown = plan.fields.flatMap((one) => (one.quick.mayBeUnknown ? [one.field] : []));
  const names = unknown.map((field) => `f.${sqlName(field)}`);
  const doubts = [
    'extra IS NOT NULL',
    ...plan.fields.flatMap(({ quick }) => quick.doubts),
    ...(names.length === 0 ? [] : [`${sqlText(UNKNOWN)} IN (${names.join(', ')})`]),
    ...checksSql(plan),
    ...leaveOutSql(plan),
    ...notThereSql(plan),
    ...unreadTotalsSql(plan),
    ...saysNothingOfItself(plan),
  ];
  const stored = plan.fields.map(({ field }) => `f.${sqlName(field)}`);
  return plain(
    `INSERT INTO ${sqlName(plan.table)} SELECT ${['"row"', ...stored].join(', ')}, coalesce(${doubts.map((doubt) => `(${doubt})`).join(' OR ')}, false) FROM (${source}) AS f`,
  );
}

/** A row without a worker may be a total by what stands in a column that no field reads. */
function unreadTotalsSql(plan: LoadPlan): readonly string[] {
  const person = personOf(plan);
  if (person === null) return [];
  return unreadPlaces(plan).map(
    (place) => `f.${person} IS NULL AND (${mayBeTotalSql(cellName(place)).join(' OR ')})`,
  );
}

/** Whether a stored row is in doubt, by what was marked when it was read and by its stored texts. */
function inDoubtSql({ fields }: LoadPlan): string {
  return ['doubt', ...fields.flatMap(({ quick }) => quick.storedDoubts)].join(' OR ');
}

/** Marks the rows that are in doubt by their stored texts. */
export function doubtStoredStatement(plan: LoadPlan): Statement {
  const table = sqlName(plan.table);
  return plain(`UPDATE ${table} SET doubt = true WHERE NOT doubt AND (${inDoubtSql(plan)})`);
}

/** Rows stored, rows in doubt, rows with a person's key, and rows whose key another row may have. */
export function summaryStatement(plan: LoadPlan): Statement {
  const keys = uniqueKeys(plan);
  const person = personOf(plan);
  const number = (sql: string, name: string): string => `CAST(${sql} AS DOUBLE) AS ${name}`;
  const sound = person === null ? 'true' : `${person} IS NOT NULL`;
  const distinct = `count(DISTINCT hash(${keys.join(', ')})) FILTER (WHERE ${sound})`;
  const table = sqlName(plan.table);
  const columns = [
    number('count(*)', 'stored'),
    number(`(SELECT count(*) FROM ${table} WHERE ${inDoubtSql(plan)})`, 'doubted'),
    number(person === null ? 'count(*)' : `count(${person})`, 'keyed'),
    number(keys.length === 0 ? '0' : `count(*) FILTER (WHERE ${sound}) - ${distinct}`, 'repeated'),
  ];
  return plain(`SELECT ${columns.join(', ')} FROM ${table}`);
}

/** Reads the records in doubt of the piece at `path` in full, with their cells and faults. */
export function fullInsertStatement(
  plan: LoadPlan,
  path: string,
  piece: PieceRows & { readonly lastRow: number },
): Statement {
  const doubted = `SELECT "row" FROM ${sqlName(plan.table)} WHERE doubt AND "row" BETWEEN ${piece.firstRow} AND ${piece.lastRow}`;
  return checkedInsertStatement(
    plan,
    `${recordsSql(plan, path, piece)} WHERE "row" IN (${doubted})`,
  );
}

/** Reads records in full, with their cells and faults; `records` has `row`, the cells and `extra`. */
export function checkedInsertStatement(plan: LoadPlan, records: string): Statement {
  const values = new Map(plan.fields.map(({ field, value }) => [field, value]));
  const cells = cellNames(plan);
  const source = `SELECT ${['"row"', ...cells, ...typedSql(plan, values)].join(', ')} FROM ${records}`;
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

/** The fields' values, and as empty the columns that only a check looks at. */
function typedSql(plan: LoadPlan, values: ReadonlyMap<string, string>): readonly string[] {
  const checked = plan.kind.checks.flatMap(({ holds }) => leavesOf(holds).flatMap(columnsOf));
  const names = new Set([...values.keys(), ...checked]);
  return Object.entries(plan.kind.columns)
    .filter(([name]) => names.has(name))
    .map(
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
  const places = named.map((column) => plan.columns.indexOf(column)).filter((place) => place >= 0);
  return personOf(plan) === null ? places : [...places, ...unreadPlaces(plan)];
}

const UNREAD_LOOKED_AT = 3;
/** The first columns that no field reads: reports put the word for a total there. */
function unreadPlaces(plan: LoadPlan): readonly number[] {
  const read = new Set(plan.fields.flatMap(({ columns }) => columns));
  const unread = plan.columns.flatMap((column, place) => (read.has(column) ? [] : [place]));
  return unread.slice(0, UNREAD_LOOKED_AT);
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
  const long = find('long-row');
  for (const [cause, rules] of [
    ['left-out', leaveOutSql(plan)],
    ['not-there', notThereSql(plan)],
  ] as const) {
    const fault = find(cause);
    if (fault !== undefined && rules.length > 0) conditions.set(fault, rules.join(' OR '));
  }
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

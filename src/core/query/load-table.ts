/**
 * The one streaming statement that loads a piece of a file: read as text, typed, checked, stored. No row is
 * left behind: a row with a fault is stored with the fault's bit, and taken out when it has been listed.
 */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import type { Recipe } from '../intake/recipe.ts';
import { storedType } from './facts/create-tables.ts';
import type { CellFault, LoadField } from './load-fields.ts';
import { plainSql, UNKNOWN } from './load-text.ts';
import type { FactShape } from './fact-shape.ts';
import { predicateSql } from './predicate-sql.ts';
import { sqlName, sqlText, sqlTexts } from './sql-text.ts';

/** What can ail a row as a whole; each has the bit of its place. The first four leave the row out, the others reject it. */
export const ROW_CAUSES = [
  'left-out',
  'empty-row',
  'note-row',
  'repeated-header',
  'total-row',
  'long-row',
  'duplicate-row',
] as const;
export type RowCause = (typeof ROW_CAUSES)[number];
export const LEFT_OUT_CAUSES: readonly RowCause[] = ROW_CAUSES.slice(0, 4);

/** A cause of rejection with its bit: number of the mask column and place in it. */
export interface Fault {
  readonly cause: RowCause | CellFault | 'check';
  /** Field at fault; null for the row as a whole. */
  readonly field: string | null;
  /** Id of the row check. */
  readonly check: string | null;
  readonly mask: number;
  readonly bit: number;
}

/** How a file is read and stored: what every statement about it is written from. */
export interface LoadPlan {
  readonly kind: RecordKind;
  readonly shape: FactShape;
  readonly table: string;
  readonly delimiter: string;
  /** Names of the file's columns in order. */
  readonly columns: readonly string[];
  readonly fields: readonly LoadField[];
  readonly leaveOut: NonNullable<Recipe['leaveOut']>;
  /** Spreadsheet row of the header: rows up to it are passed over. */
  readonly headerRow: number;
}
const BITS_PER_MASK = 60;

/** Every cause a row of the file can be rejected for; bits in this order. */
export function faultsOf({ kind, fields }: LoadPlan): readonly Fault[] {
  const causes = [
    ...ROW_CAUSES.map((cause) => ({ cause, field: null, check: null })),
    ...fields.flatMap(({ field, faults }) =>
      faults.map(({ cause }) => ({ cause, field, check: null })),
    ),
    ...kind.checks.map(({ id, column }) => ({ cause: 'check' as const, field: column, check: id })),
  ];
  return causes.map((cause, place) => ({
    ...cause,
    mask: Math.floor(place / BITS_PER_MASK),
    bit: place % BITS_PER_MASK,
  }));
}

export function maskName(mask: number): string {
  return `fault_${mask}`;
}
export function masksOf(plan: LoadPlan): readonly string[] {
  const last = faultsOf(plan).at(-1)?.mask ?? 0;
  return Array.from({ length: last + 1 }, (_, mask) => maskName(mask));
}
export function bitSql({ bit }: Pick<Fault, 'bit'>): string {
  return `CAST(${2 ** bit} AS BIGINT)`;
}

/** SQL name of a column of the file. */
export function cellName(place: number): string {
  return `c${place}`;
}

/** An empty table for the rows of one file. */
export function createStagedStatement(plan: LoadPlan): Statement {
  const own = Object.entries(plan.kind.columns).map(
    ([name, { type }]) => `${sqlName(name)} ${storedType(type)}`,
  );
  const masks = masksOf(plan).map((mask) => `${mask} BIGINT`);
  const all = ['"row" INTEGER', ...own, ...masks].join(', ');
  return { sql: `CREATE TABLE ${sqlName(plan.table)} (${all})`, parameters: [] };
}

/** Where the blank lines are that the engine passes over, and the row at which a piece begins. */
export interface PieceRows {
  readonly firstRow: number;
  readonly gaps: readonly { readonly after: number; readonly blank: number }[];
}

/** Loads the piece that can be read at `path`. */
export function insertStatement(plan: LoadPlan, path: string, piece: PieceRows): Statement {
  const typed = new Map(plan.fields.map((field) => [field.field, field]));
  const used = [...new Set(usedPlaces(plan))].map(cellName);
  const values = Object.entries(plan.kind.columns).map(
    ([name, { type }]) =>
      `${typed.get(name)?.value ?? `CAST(NULL AS ${storedType(type)})`} AS ${sqlName(name)}`,
  );
  const stored = Object.keys(plan.kind.columns).map((name) => {
    const column = `f.${sqlName(name)}`;
    return typed.get(name)?.mayBeUnknown === true
      ? `nullif(${column}, ${sqlText(UNKNOWN)})`
      : column;
  });
  const cells = used.length === 0 ? '' : `, ${used.join(', ')}`;
  const sql = `INSERT INTO ${sqlName(plan.table)}
SELECT f."row", ${[...stored, ...maskSql(plan)].join(', ')}
FROM (
  SELECT "row"${cells}, extra, ${values.join(',\n    ')}
  FROM ${recordsSql(plan, path, piece)}
) AS f`;
  return { sql, parameters: [] };
}

/** The records below the header as a table in parentheses: `row`, the cells `c0`…, `extra` for cells beyond the header. */
export function recordsSql(plan: LoadPlan, path: string, piece: PieceRows): string {
  const names = [...plan.columns.map((_, place) => cellName(place)), 'extra'];
  const columns = names.map((name) => `${name}: 'VARCHAR'`).join(', ');
  const options = `header = false, auto_detect = false, columns = {${columns}}, delim = ${sqlText(plan.delimiter)}, quote = '"', escape = '"', nullstr = '', null_padding = true, strict_mode = false, parallel = false`;
  const row = `CAST(${rowSql(piece)} AS INTEGER)`;
  return `(SELECT ${row} AS "row", * EXCLUDE (n) FROM (SELECT row_number() OVER () AS n, * FROM read_csv(${sqlText(path)}, ${options})) WHERE ${row} > ${plan.headerRow})`;
}

/** Spreadsheet row of the n-th record: blank lines above it are added by halving. */
function rowSql({ firstRow, gaps }: PieceRows): string {
  let blank = 0;
  const steps = [
    { above: 0, row: firstRow - 1 },
    ...gaps.map((gap) => {
      blank += gap.blank;
      return { above: gap.after, row: firstRow - 1 + blank };
    }),
  ];
  const shift = (from: number, to: number): string => {
    if (to - from === 1) return String(steps[from]?.row ?? 0);
    const middle = (from + to) >> 1;
    return `CASE WHEN n <= ${steps[middle]?.above ?? 0} THEN ${shift(from, middle)} ELSE ${shift(middle, to)} END`;
  };
  return `n + ${shift(0, steps.length)}`;
}

function usedPlaces(plan: LoadPlan): readonly number[] {
  const named = [
    ...plan.fields.flatMap(({ columns }) => columns),
    ...plan.leaveOut.map(({ column }) => column),
  ];
  return named.map((column) => plan.columns.indexOf(column)).filter((place) => place >= 0);
}

function maskSql(plan: LoadPlan): readonly string[] {
  const conditions = new Map<Fault, string>();
  const faults = faultsOf(plan);
  const ofRow = (cause: RowCause) => faults.find((fault) => fault.cause === cause);
  const cells = plan.fields.flatMap(({ faults: own }) => own.map(({ sql }) => sql));
  const scope = { shape: plan.shape, asOf: '9999-12-31', settings: {}, datedByPeriod: false };
  const checks = plan.kind.checks.map(({ holds }) => `NOT ${predicateSql(holds, scope)}`);
  const offset = ROW_CAUSES.length;
  [...cells, ...checks].forEach((sql, place) => {
    const fault = faults[offset + place];
    if (fault !== undefined) conditions.set(fault, sql);
  });
  const leftOut = ofRow('left-out');
  if (leftOut !== undefined && plan.leaveOut.length > 0) {
    conditions.set(leftOut, plan.leaveOut.map((rule) => leaveOutSql(plan, rule)).join(' OR '));
  }
  const total = ofRow('total-row');
  const texts = plan.fields.filter(({ field, columns }) => {
    const type = plan.kind.columns[field]?.type;
    return columns.length === 1 && (type === 'text' || type === 'key');
  });
  if (total !== undefined && texts.length > 0) {
    conditions.set(total, texts.map(({ field }) => isTotalSql(sqlName(field))).join(' OR '));
  }
  const long = ofRow('long-row');
  if (long !== undefined) conditions.set(long, 'extra IS NOT NULL');
  return masksOf(plan).map((_, mask) => {
    const bits = [...conditions].filter(([fault]) => fault.mask === mask);
    const terms = bits.map(([fault, sql]) => `CASE WHEN ${sql} THEN ${bitSql(fault)} ELSE 0 END`);
    return terms.length === 0 ? '0' : terms.join('\n  + ');
  });
}

function leaveOutSql(plan: LoadPlan, rule: LoadPlan['leaveOut'][number]): string {
  const cell = cellName(plan.columns.indexOf(rule.column));
  const values = rule.is.map((value) => value.trim().toLowerCase());
  return `coalesce(${plainSql(cell)} IN ${sqlTexts(values)}, false)`;
}

/** Whether a cell says that its row sums up others. */
export function isTotalSql(cell: string): string {
  const pattern = String.raw`^(grand |sub[ -]?)?totals?( general)?:?$|.* (grand |sub[ -]?)?totals?:?$|^(sub)?totals? (for|of|de) .*`;
  return `CASE WHEN contains(${cell}, 'otal') OR contains(${cell}, 'OTAL') THEN regexp_full_match(lower(trim(${cell})), '${pattern}') ELSE false END`;
}

/** What can be wrong with the cells of a field, and what is to be said of them, as conditions in SQL. */
import { plainValue } from '../definition/spellings.ts';
import type { DateFormat } from '../intake/recipe.ts';
import { errorSql, keyPowerSql, monthSql } from './load-damage.ts';
import { otherFormatSql } from './load-dates.ts';
import { plainSql, trimmedSql, UNKNOWN } from './load-text.ts';
import { sqlName, sqlNumber, sqlText, sqlTexts } from './sql-text.ts';

export type CellFault =
  | 'missing-value'
  | 'unreadable-date'
  | 'unreadable-number'
  | 'number-out-of-range'
  | 'parts-above-total'
  | 'unknown-value'
  | 'spreadsheet-damage';

export interface FieldNote {
  /**
   * A date that says there is none yet; a date written in another way than the column's; a ZIP code given its zeros
   * back; hours that are not the sum of their parts; an error of a spreadsheet that leaves a code empty.
   */
  readonly cause: 'open-date' | 'other-date-format' | 'zip-zero' | 'parts-differ' | 'damaged-code';
  readonly sql: string;
}

export interface FieldFault {
  readonly cause: CellFault;
  readonly sql: string;
}

export function unknownFault(field: string): FieldFault {
  return { cause: 'unknown-value', sql: `${sqlName(field)} = ${sqlText(UNKNOWN)}` };
}

/** What is wrong with a code that is not known: damage, or a value of theirs. `cells` are those it is read from. */
export function codeFaults(field: string, cells: readonly string[]): readonly FieldFault[] {
  const { sql } = unknownFault(field);
  const damaged = cells
    .map(errorSql)
    .map((one) => `coalesce(${one}, false)`)
    .join(' OR ');
  return [
    { cause: 'spreadsheet-damage', sql: `${sql} AND (${damaged})` },
    { cause: 'unknown-value', sql: `${sql} AND NOT (${damaged})` },
  ];
}

/** The cell is `#N/A` or another error, nobody has said what it means, and its field is empty because of it. */
export function damagedCode(
  field: string,
  cell: string,
  values: Readonly<Record<string, string | null>> = {},
): FieldNote {
  const named = Object.keys(values)
    .map(plainValue)
    .filter((value) => value.startsWith('#'));
  const meant = named.length === 0 ? '' : ` AND NOT ${plainSql(cell)} IN ${sqlTexts(named)}`;
  return { cause: 'damaged-code', sql: `${sqlName(field)} IS NULL AND ${errorSql(cell)}${meant}` };
}

export function damageFault(cell: string, type: 'text' | 'key'): FieldFault {
  const kinds = [errorSql(cell), monthSql(cell), ...(type === 'key' ? [keyPowerSql(cell)] : [])];
  return { cause: 'spreadsheet-damage', sql: kinds.join(' OR ') };
}

/** `nothing`: whether the cell is one of the ways to write that there is no value. */
export function unreadable(
  cause: 'unreadable-date' | 'unreadable-number',
  cell: string,
  name: string,
  nothing: string,
): readonly FieldFault[] {
  const empty = `${name} IS NULL AND ${cell} IS NOT NULL`;
  const damaged = errorSql(cell);
  return [
    { cause: 'spreadsheet-damage', sql: `CASE WHEN ${empty} THEN ${damaged} ELSE false END` },
    { cause, sql: `CASE WHEN ${empty} THEN NOT ${damaged} AND NOT ${nothing} ELSE false END` },
  ];
}

export function dateNotes(cell: string, name: string, format: DateFormat): readonly FieldNote[] {
  const open = `${name} IS NULL AND ${trimmedSql(cell)} IS NOT NULL`;
  return [
    { cause: 'open-date', sql: open },
    { cause: 'other-date-format', sql: `${name} IS NOT NULL AND ${otherFormatSql(cell, format)}` },
  ];
}

export function rangeFault(
  name: string,
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
): readonly FieldFault[] {
  const outside = [
    `NOT isfinite(${name})`,
    ...(atLeast === undefined ? [] : [`${name} < ${sqlNumber(atLeast)}`]),
    ...(atMost === undefined ? [] : [`${name} > ${sqlNumber(atMost)}`]),
  ];
  return [{ cause: 'number-out-of-range', sql: outside.join(' OR ') }];
}

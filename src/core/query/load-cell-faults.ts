/** What can be wrong with the cells of a field, and what is to be said of them, as conditions in SQL. */
import type { DateFormat } from '../intake/recipe.ts';
import { errorSql, keyPowerSql, monthSql } from './load-damage.ts';
import { otherFormatSql } from './load-dates.ts';
import { trimmedSql, UNKNOWN } from './load-text.ts';
import { sqlName, sqlNumber, sqlText } from './sql-text.ts';

export type CellFault =
  | 'missing-value'
  | 'unreadable-date'
  | 'unreadable-number'
  | 'number-out-of-range'
  | 'parts-above-total'
  | 'unknown-value'
  | 'spreadsheet-damage';

export interface FieldNote {
  /** A date that says there is none yet; a date written in another way than the column's; a ZIP code given its zeros back. */
  readonly cause: 'open-date' | 'other-date-format' | 'zip-zero';
  readonly sql: string;
}

export interface FieldFault {
  readonly cause: CellFault;
  readonly sql: string;
}

export function unknownFault(field: string): FieldFault {
  return { cause: 'unknown-value', sql: `${sqlName(field)} = ${sqlText(UNKNOWN)}` };
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

/**
 * One field of a recipe as SQL: what its cells become and what can be wrong with them. Promises that a
 * value is either read by a rule of the recipe or the code list, or its row has a fault; nothing is guessed.
 */
import type { Column, RecordKind } from '../definition/record-kind.ts';
import { plainValue, spellingsOf } from '../definition/spellings.ts';
import type { FieldSource, Recipe } from '../intake/recipe.ts';
import {
  codeFaults,
  damagedCode,
  damageFault,
  dateNotes,
  rangeFault,
  unknownFault,
  unreadable,
} from './load-cell-faults.ts';
import type { FieldFault, FieldNote } from './load-cell-faults.ts';
import { codeSql, flagsOf, gatheredCodesSql, splitCodesSql } from './load-codes.ts';
import { withPartsCompared } from './load-hour-parts.ts';
import { quickReading } from './load-quick.ts';
import type { QuickReading } from './load-quick.ts';
import { errorSql, powerSql } from './load-damage.ts';
import { dateSql, noDateSql } from './load-dates.ts';
import { numberSql, saysNothingSql } from './load-scalars.ts';
import { replacedCell, textValue } from './load-mapped-text.ts';
import { trimmedSql, zipSql } from './load-text.ts';
import { sqlDate, sqlName, sqlNumber, sqlText } from './sql-text.ts';

/**
 * A field ready to be loaded: `value` reads cells, `faults` read cells and the value under the field's name.
 * `quick` reads only what the head of the file has shown, and says which rows must be read by `value` instead.
 */
export interface LoadField {
  readonly field: string;
  /** Columns of the file it reads. */
  readonly columns: readonly string[];
  readonly value: string;
  /** The value may be `UNKNOWN`, to be stored as empty. */
  readonly mayBeUnknown: boolean;
  readonly faults: readonly FieldFault[];
  /** What is to be said of sound rows; reads cells and the value under the field's name. */
  readonly notes: readonly FieldNote[];
  readonly quick: QuickReading;
}

export type FullReading = Omit<LoadField, 'quick'>;

export interface CellNames {
  /** SQL name of a column of the file; throws when the file has none of that name. */
  cellOf(column: string): string;
  /** Raw cells of a column in the head. */
  headOf(column: string): readonly string[];
}

/** The fields of a recipe in the order of the kind's columns. `followers`: another field says what is wrong with their cells. */
export function loadFields(
  kind: RecordKind,
  recipe: Recipe,
  names: CellNames,
  followers: ReadonlySet<string> = new Set(),
): readonly LoadField[] {
  const read = Object.entries(kind.columns).flatMap(([field, column]) => {
    const source = recipe.fields[field];
    if (source === undefined) return [];
    const decimalMark = recipe.reading?.decimalMark ?? '.';
    const alone = fullReading(kind, field, column, source, decimalMark, names);
    const full = followers.has(field) ? { ...alone, faults: [], notes: [] } : alone;
    const missing = {
      cause: 'missing-value',
      sql: missingSql(field, column, source, names),
    } as const;
    const faults = column.required === true ? [...full.faults, missing] : full.faults;
    const quick = quickReading(field, column, source, { ...full, faults }, decimalMark, names);
    return [{ ...full, faults, quick }];
  });
  return withPartsCompared(kind, read);
}

/** A cell that says something and cannot be read is another fault. */
function missingSql(field: string, column: Column, source: FieldSource, names: CellNames): string {
  const empty = `${sqlName(field)} IS NULL`;
  const typed = column.type === 'date' || column.type === 'number';
  if (!typed || !('column' in source)) return empty;
  const cell = names.cellOf(source.column);
  const nothing = column.type === 'date' ? noDateSql(cell) : saysNothingSql(cell);
  return `CASE WHEN ${empty} THEN ${nothing} ELSE false END`;
}

function fullReading(
  kind: RecordKind,
  field: string,
  column: Column,
  source: FieldSource,
  decimalMark: '.' | ',',
  names: CellNames,
): FullReading {
  if ('constant' in source) {
    const value = constantSql(column, source.constant);
    return { field, columns: [], value, mayBeUnknown: false, faults: [], notes: [] };
  }
  if ('sum' in source) return sumField(field, column, source.sum, decimalMark, names);
  if ('columns' in source) {
    if (column.type !== 'codes') throw new RangeError(`${field} takes one column only.`);
    const value = gatheredCodesSql(source, column.codes, flagsOf(kind), (one) => names.cellOf(one));
    const columns = source.columns.map((one) => one.column);
    const faults = codeFaults(
      field,
      columns.map((one) => names.cellOf(one)),
    );
    const notes = source.columns.map((one) =>
      damagedCode(field, names.cellOf(one.column), one.values),
    );
    return { field, columns, value, mayBeUnknown: true, faults, notes };
  }
  const cell = names.cellOf(source.column);
  return {
    field,
    columns: [source.column],
    ...singleColumn(field, column, cell, source, decimalMark),
  };
}

function singleColumn(
  field: string,
  column: Column,
  cell: string,
  reading: Extract<FieldSource, { readonly column: string }>,
  decimalMark: '.' | ',',
): Pick<LoadField, 'value' | 'mayBeUnknown' | 'faults' | 'notes'> {
  const name = sqlName(field);
  switch (column.type) {
    case 'code':
    case 'codes': {
      const read = column.type === 'codes' ? splitCodesSql : codeSql;
      const value = read(cell, column.codes, reading);
      const notes = [damagedCode(field, cell, reading.values)];
      return { value, mayBeUnknown: true, faults: codeFaults(field, [cell]), notes };
    }
    case 'text':
    case 'key': {
      const { value, mayBeUnknown } = textValue(cell, reading);
      if (column.type === 'text' && column.zip === true && !mayBeUnknown) {
        return zipReading(value, cell, name);
      }
      const unknown = mayBeUnknown ? [unknownFault(field)] : [];
      return {
        value,
        mayBeUnknown,
        faults: [...unknown, damageFault(cell, column.type)],
        notes: [],
      };
    }
    case 'date': {
      const text = replacedCell(cell, reading);
      const format = reading.dateFormat ?? 'YYYY-MM-DD';
      const faults = unreadable('unreadable-date', text, name, noDateSql(text));
      const notes = dateNotes(text, name, format);
      const value = daysBefore(reading, dateSql(text, format, column.lastDay === true));
      return { value, mayBeUnknown: false, faults, notes };
    }
    case 'number': {
      const text = replacedCell(cell, reading);
      const value = numberSql(text, column.unit, decimalMark);
      const faults = [
        ...unreadable('unreadable-number', text, name, saysNothingSql(text)),
        { cause: 'spreadsheet-damage', sql: powerSql(text) } as const,
        ...rangeFault(name, column),
      ];
      return { value, mayBeUnknown: false, faults, notes: [] };
    }
  }
}

/** The day that lies so many days before that day. */
function daysBefore(
  source: Extract<FieldSource, { readonly column: string }>,
  day: string,
): string {
  return source.daysBefore === undefined ? day : `CAST(${day} - ${source.daysBefore} AS DATE)`;
}

function zipReading(
  text: string,
  cell: string,
  name: string,
): Pick<LoadField, 'value' | 'mayBeUnknown' | 'faults' | 'notes'> {
  const notes = [{ cause: 'zip-zero', sql: `${name} <> ${trimmedSql(cell)}` } as const];
  const faults = [{ cause: 'spreadsheet-damage', sql: errorSql(cell) } as const];
  return { value: zipSql(text), mayBeUnknown: false, faults, notes };
}

function sumField(
  field: string,
  column: Column,
  columns: readonly string[],
  decimalMark: '.' | ',',
  names: CellNames,
): FullReading {
  if (column.type !== 'number') throw new RangeError(`${field} is not a number.`);
  const cells = columns.map((one) => names.cellOf(one));
  const numbers = cells.map((cell) => numberSql(cell, column.unit, decimalMark));
  const sum = numbers.map((number) => `coalesce(${number}, 0)`).join(' + ');
  const value = `CASE WHEN coalesce(${numbers.join(', ')}) IS NOT NULL THEN ${sum} END`;
  const faults = cells.flatMap((cell, index) => [
    ...unreadable('unreadable-number', cell, `(${numbers[index] ?? 'NULL'})`, saysNothingSql(cell)),
    { cause: 'spreadsheet-damage', sql: powerSql(cell) } as const,
  ]);
  const range = rangeFault(sqlName(field), column);
  return { field, columns, value, mayBeUnknown: false, faults: [...faults, ...range], notes: [] };
}

/** The value that a recipe gives every row. */
export function constantSql(column: Column, constant: string): string {
  switch (column.type) {
    case 'date':
      return sqlDate(constant);
    case 'number':
      return sqlNumber(Number(constant));
    case 'code':
    case 'codes': {
      const code = spellingsOf(column.codes).get(plainValue(constant));
      if (code === undefined) throw new RangeError('The constant is not a code of its field.');
      return sqlText(code);
    }
    case 'text':
    case 'key':
      return sqlText(constant);
  }
}

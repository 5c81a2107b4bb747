/**
 * A recipe: how one layout of file becomes canonical rows. A small JSON file, written by the mapping
 * screen and taken by the command line; documented in docs/recipe.md.
 */
import type { RecordKindId } from '../definition/record-kind.ts';

export interface Recipe {
  readonly plumblineRecipe: 1;
  readonly kind: RecordKindId;
  /** For people: where the layout comes from. */
  readonly name?: string;
  /** How the text is read; absent parts are detected. */
  readonly reading?: {
    /** Name of the sheet in a workbook; a file of text has none, and passes over it. */
    readonly sheet?: string;
    readonly encoding?: Encoding;
    readonly delimiter?: ',' | ';' | '\t' | '|';
    readonly quote?: Quote;
    /** Row of the header as a spreadsheet counts it, its last line where it has two; rows above it are passed over. */
    readonly headerRow?: number;
    /** Lines of the header: 2 when the line above `headerRow` has group headings, which are put before the names. */
    readonly headerRows?: 1 | 2;
    readonly decimalMark?: '.' | ',';
  };
  /** By canonical field. A field not named stays empty. */
  readonly fields: Readonly<Record<string, FieldSource>>;
  /** Headers dropped on purpose because they hold names, numbers or addresses of persons. */
  readonly dropped?: readonly string[];
  /** Where one row says how much there was of each of several groups: one record for each of them. */
  readonly unpivot?: Unpivot;
  /** Rows to leave out before anything is checked. */
  readonly leaveOut?: readonly LeaveOut[];
}
export interface Unpivot {
  /** Field that takes the number. */
  readonly value: string;
  readonly columns: readonly UnpivotColumn[];
}
/** A row has a record of the group where its number is above zero. */
export interface UnpivotColumn {
  readonly column: string;
  /** Columns of parts, listed too, whose numbers are taken off this one: what is left is the group's. */
  readonly less?: readonly string[];
  /** Value by field, the same for every record of the column. */
  readonly set: Readonly<Record<string, string>>;
}
export type LeaveOut =
  /** A total row has this text in that column; `""` is the blank. */
  | { readonly column: string; readonly is: readonly string[] }
  /** The column's date is before, or after, that of the named field: who had left by then, who had not come. */
  | (LeaveOutByDate & { readonly before: string })
  | (LeaveOutByDate & { readonly after: string });
interface LeaveOutByDate {
  readonly column: string;
  /** Absent: proved from the values. */
  readonly dateFormat?: DateFormat;
}
/** What cells stand between that hold a delimiter; `none`: every quotation mark is a character like any other. */
export type Quote = 'double' | 'single' | 'none';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export type FieldSource =
  /** One column, with its own value map and format. */
  | ({
      readonly column: string;
      /** Of a date: so many days before the day in the column, as the first day of a week from its last. */
      readonly daysBefore?: number;
    } & Reading)
  /** The same value on every row. */
  | { readonly constant: string }
  /** Several columns of one `codes` field: each names the code it stands for, or is a value of its own. */
  | { readonly columns: readonly ({ readonly column: string; readonly code?: string } & Reading)[] }
  /** Numbers added up: straight time and overtime. */
  | { readonly sum: readonly string[] };

export interface Reading {
  /** Their value (trimmed, case ignored) → our code; `""` is the blank; null: leave empty (not reported). */
  readonly values?: Readonly<Record<string, string | null>>;
  /** Code for every value that is not named; absent: it is read by the field's own spellings, or is a problem of its row. */
  readonly otherwise?: string | null;
  readonly dateFormat?: DateFormat;
  /** Splits a multi-valued cell. */
  readonly separator?: string;
}
export type DateFormat =
  | 'YYYY-MM-DD'
  | 'MM/DD/YYYY'
  | 'DD/MM/YYYY'
  | 'M/D/YY'
  | 'D/M/YY'
  | 'YYYYMMDD'
  | 'MM-DD-YYYY'
  | 'DD.MM.YYYY'
  | 'excel-serial'
  /** Whole months or quarters, however they are written. */
  | 'month'
  | 'quarter';

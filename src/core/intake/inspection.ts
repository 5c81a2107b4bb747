/** What intake makes of a file's head, before anything is loaded. */
import type { RecordKindId } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import type { HeaderLines } from './header-lines.ts';
import type { Encoding, Quote, Recipe } from './recipe.ts';

/** The head of a file as text cells, with how it was read. */
export interface TableHead {
  readonly fileName: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly encoding: Encoding;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quote: Quote;
  /** Records in the file's order from its first line, at most a thousand; blank lines are empty arrays. */
  readonly records: readonly (readonly string[])[];
  /** The head is the whole file. */
  readonly complete: boolean;
  /** Where the table is a sheet of a workbook. */
  readonly workbook?: WorkbookSheet;
}

export interface WorkbookSheet {
  /** The sheet read; null where none was chosen and none could be. */
  readonly sheet: string | null;
  /** The sheet was asked for by name. */
  readonly asked: boolean;
  /** Sheets that hold anything, in the workbook's order. `table`: with at least two rows. */
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly table: boolean;
  }[];
  /** That of its numbers as they were written out. */
  readonly decimalMark: '.' | ',';
}

export interface Inspection {
  readonly fileName: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly size: number;
  readonly head: TableHead;
  /** Row of the header as a spreadsheet counts it, its last line where it has two. */
  readonly headerRow: number;
  readonly headerRows: HeaderLines;
  readonly headers: readonly string[];
  /** Best first; empty when nothing fits. */
  readonly candidates: readonly KindCandidate[];
  /** Built from the best candidate, a built-in profile or the recipe given; null when no kind fits. */
  readonly recipe: Recipe | null;
  /** Id of the known layout that fits the header, if one does. */
  readonly profile: string | null;
  /** Other kinds of record that a file of that layout holds besides; each is read from it by itself. */
  readonly alsoHolds: readonly RecordKindId[];
  readonly mapping: readonly FieldMapping[];
  /** Columns with names, numbers, birth dates, e-mails or addresses of persons: never stored. */
  readonly personal: readonly { readonly column: string; readonly what: PersonalKind }[];
  /** Columns that no field reads. */
  readonly ignored: readonly string[];
  /** Blocking ones say why the file cannot be read. */
  readonly problems: readonly Problem[];
}
export type PersonalKind =
  'name' | 'social-security-number' | 'birth-date' | 'email' | 'phone' | 'address';

export interface KindCandidate {
  readonly kind: RecordKindId;
  /** Required fields found ÷ required fields, and fields found ÷ columns, 0–1. */
  readonly requiredFound: number;
  readonly columnsUsed: number;
}

export interface FieldMapping {
  readonly field: string;
  readonly required: boolean;
  readonly columns: readonly string[];
  readonly confidence: 'exact' | 'alias' | 'profile' | 'recipe' | 'guess' | 'none';
  /** Distinct values of the head with counts and what they become; only for code columns, and never for personal ones. */
  readonly values: readonly ValueReading[];
  readonly samples: readonly string[];
}
export interface ValueReading {
  readonly value: string;
  readonly count: number;
  /** null: becomes not reported; undefined: not known, a problem of its rows. */
  readonly code: string | null | undefined;
}

/**
 * A mangled file, line by line with what must come of each. Promises that what is expected follows from the
 * clean rows and from what was done to them, and never from what the importer made of the file.
 */
import type { Recipe } from '../../src/core/intake/recipe.ts';
import type { Row } from './slices.ts';
import { fileBytes, type Writing } from './text-file.ts';

/** A stored row by field; null where the field is empty. */
export type Values = Readonly<Record<string, string | number | null>>;
export interface Line {
  readonly cells: readonly string[];
  readonly fate:
    | { readonly is: 'above' | 'blank' }
    /** `said`: what is said of the row all the same. */
    | { readonly is: 'kept'; readonly values: Values; readonly said?: readonly string[] }
    | { readonly is: 'left out' | 'rejected'; readonly as: readonly string[] };
}
export interface MangledFile {
  readonly name: string;
  /** What was done to the clean rows: its line in the README. */
  readonly mangling: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly recipe?: Recipe;
  /** Which kind it is taken for; null: nothing is loaded, for the reasons `says` alone. */
  readonly kind: string | null;
  readonly lines: readonly Line[];
  /** Problems of the file as a whole, by code. */
  readonly says: readonly string[];
}

/** A column of a file: its header, and how a clean row is written there. */
export interface FileColumn {
  readonly header: string;
  readonly write: (row: Row, place: number) => string;
  /** The field it is read as and the value that must come of it; none for a column that is not stored. */
  readonly field?: string;
  readonly value?: (row: Row, place: number) => string | number | null;
}

/** A column written as its field is, under another header or with other words for its values. */
export function column(
  header: string,
  field: string,
  write: (value: string, row: Row) => string = (value) => value,
): FileColumn {
  return { header, field, write: (row) => write(row[field] ?? '', row) };
}
/** A column that nobody stores. */
export function unread(header: string, write: (place: number) => string = () => ''): FileColumn {
  return { header, write: (_, place) => write(place) };
}
/** The columns under their own names. */
export function own(...fields: readonly string[]): readonly FileColumn[] {
  return fields.map((field) => column(field, field));
}

export function headerOf(columns: readonly FileColumn[]): Line {
  return above(...columns.map(({ header }) => header));
}
export function kept(columns: readonly FileColumn[], row: Row, place = 0): Line {
  const values = columns.flatMap(({ field, value }) => {
    if (field === undefined) return [];
    const cell = value === undefined ? (row[field] ?? '') : value(row, place);
    return [[field, cell === '' ? null : cell] as const];
  });
  return {
    cells: columns.map(({ write }) => write(row, place)),
    fate: { is: 'kept', values: Object.fromEntries(values) },
  };
}
export function keptAll(columns: readonly FileColumn[], rows: readonly Row[]): readonly Line[] {
  return rows.map((row, place) => kept(columns, row, place));
}
export function above(...cells: readonly string[]): Line {
  return { cells, fate: { is: 'above' } };
}
export const BLANK: Line = { cells: [], fate: { is: 'blank' } };
export function leftOut(as: string, ...cells: readonly string[]): Line {
  return { cells, fate: { is: 'left out', as: [as] } };
}
/** A kept line with one cell spoilt, which must reject it. */
export function spoilt(
  columns: readonly FileColumn[],
  row: Row,
  header: string,
  cell: string,
  ...as: readonly string[]
): Line {
  const at = columns.findIndex((one) => one.header === header);
  if (at < 0) throw new Error(`There is no column ${header}.`);
  return { cells: kept(columns, row).cells.with(at, cell), fate: { is: 'rejected', as } };
}
/** A kept line with a cell written otherwise, the value that must come of it, and what is said of it. */
export function altered(
  line: Line,
  at: number,
  cell: string,
  values: Values,
  ...said: readonly string[]
): Line {
  if (line.fate.is !== 'kept') throw new Error('Only a kept line can be altered.');
  return {
    cells: line.cells.with(at, cell),
    fate: { is: 'kept', values: { ...line.fate.values, ...values }, said },
  };
}

/** A file of text whose lines are written one after another. */
export function textFile(
  name: string,
  mangling: string,
  kind: string,
  lines: readonly Line[],
  more: {
    readonly writing?: Writing;
    readonly recipe?: Recipe;
    readonly says?: readonly string[];
  } = {},
): MangledFile {
  const { writing, recipe, says = [] } = more;
  return {
    name,
    mangling,
    kind,
    lines,
    says,
    ...(recipe === undefined ? {} : { recipe }),
    bytes: () =>
      fileBytes(
        lines.map(({ cells }) => cells),
        writing,
      ),
  };
}
/** A file that is refused as a whole. */
export function refusedFile(
  name: string,
  mangling: string,
  content: Uint8Array | string,
  ...says: readonly string[]
): MangledFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, mangling, kind: null, lines: [], says, bytes: () => bytes };
}

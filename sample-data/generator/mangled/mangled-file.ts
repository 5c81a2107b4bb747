/**
 * A file as a real system exports it, with what is wrong in it known row by row. Promises that the
 * good rows, read right, are the rows of the program, and that every bad row is one more, listed
 * with its line, its column and what ails it.
 */
import { delimitedLine } from '../csv.ts';

export type FaultCode =
  | 'total-row'
  | 'duplicate-row'
  | 'bad-date'
  | 'bad-number'
  | 'negative-number'
  | 'unknown-code'
  | 'missing-value'
  | 'end-before-start'
  | 'spreadsheet-damage';

export interface Fault {
  readonly code: FaultCode;
  /** The column's name in the file's own header; blank when the whole row is at fault. */
  readonly column: string;
}

export interface MangledRow {
  readonly cells: readonly string[];
  readonly fault: Fault | null;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';

export interface MangledFile {
  readonly name: string;
  readonly kind: string;
  /** What the file is and what is odd about it, one sentence each. */
  readonly story: readonly string[];
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly titleLines: readonly string[];
  readonly header: readonly string[];
  /** Rows in file order; a row without cells is a blank line. */
  readonly rows: readonly MangledRow[];
  readonly footerLines: readonly string[];
  /** Hours of the good rows, for files of hours. */
  readonly hours: number | null;
}

export function good(cells: readonly string[]): MangledRow {
  return { cells, fault: null };
}

/** A copy of a row with one cell spoilt. */
export function spoilt(
  header: readonly string[],
  row: MangledRow,
  fault: Fault,
  value: string,
): MangledRow {
  const at = header.indexOf(fault.column);
  if (at < 0) throw new Error(`The header has no column ${fault.column}.`);
  return { cells: row.cells.with(at, value), fault };
}

/** Puts each bad row after the good row it was made from, at the given positions. */
export function withBadRows(
  rows: readonly MangledRow[],
  bad: readonly (readonly [position: number, make: (row: MangledRow) => MangledRow])[],
): MangledRow[] {
  const beyond = bad.find(([after]) => after >= rows.length);
  if (beyond !== undefined) throw new Error(`There is no row ${beyond[0]} among ${rows.length}.`);
  return rows.flatMap((row, position) => [
    row,
    ...bad.filter(([after]) => after === position).map(([, make]) => make(row)),
  ]);
}

export function goodRows(file: MangledFile): number {
  return file.rows.filter(({ cells, fault }) => cells.length > 0 && fault === null).length;
}

export interface ListedFault extends Fault {
  /** Counted from 1 at the first line of the file. */
  readonly line: number;
}

export function listedFaults(file: MangledFile): ListedFault[] {
  const headerLine = file.titleLines.length + 1;
  return file.rows.flatMap(({ fault }, position) =>
    fault === null ? [] : [{ ...fault, line: headerLine + 1 + position }],
  );
}

/** Characters of Windows-1252 that Latin-1 does not have, as far as they are used here. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = WINDOWS_1252[character] ?? character.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`Windows-1252 has no ${character}.`);
    return code;
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

const BYTE_ORDER_MARK = '\u{FEFF}';

function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(BYTE_ORDER_MARK + text);
    case 'utf-16le':
      return utf16(BYTE_ORDER_MARK + text);
    case 'windows-1252':
      return windows1252(text);
  }
}

export function fileBytes(file: MangledFile): Uint8Array {
  const rows = file.rows.map(({ cells }) => delimitedLine(cells, file.delimiter));
  const header = delimitedLine(file.header, file.delimiter);
  const lines = [...file.titleLines, header, ...rows, ...file.footerLines];
  return encoded(lines.map((line) => line + file.lineEnd).join(''), file.encoding);
}

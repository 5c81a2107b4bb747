/** The table that every figure has: what is drawn, as text, and with full precision for the CSV file. */
import { csvLine } from '../../../core/csv.ts';

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly FigureCell[])[];
}
export interface FigureCell {
  readonly text: string;
  /** Full precision; null where there is no number. */
  readonly number: number | null;
}

export function textCell(text: string): FigureCell {
  return { text, number: null };
}
/** A number as shown and as kept; the words stand where there is none. */
export function numberCell(
  value: number | null,
  format: (value: number) => string,
  otherwise: string,
): FigureCell {
  return value === null ? textCell(otherwise) : { text: format(value), number: value };
}

/**
 * CSV of a figure's table: numbers in full precision, text as shown, guarded against formulas.
 * Lines end with CRLF (RFC 4180).
 */
export function tableAsCsv(table: FigureTable): string {
  const header = table.columns.map((column) => column.title);
  const rows = table.rows.map((row) => row.map((cell) => cell.number ?? cell.text));
  return [header, ...rows].map((cells) => csvLine(cells, '\r\n')).join('');
}

/**
 * Rows to text. Promises the columns in the order given, line feeds, no spaces of its own, and
 * quotes only where the text needs them (RFC 4180). Refuses a row that lacks a column.
 */
export type Cell = string | number;

function cellText(cell: Cell, separator: string): string {
  const text = String(cell);
  const needsQuotes =
    text.includes(separator) || text.includes('"') || text.includes('\n') || text.includes('\r');
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a delimited file, without its line end. */
export function delimitedLine(cells: readonly Cell[], separator = ','): string {
  return cells.map((cell) => cellText(cell, separator)).join(separator);
}

/** A header and one line per row; an empty list gives the header alone. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => delimitedLine(columns.map((column) => row[column])));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Dollars to the cent, hours to the hundredth. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

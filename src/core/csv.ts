/** CSV that a spreadsheet can open safely: the only place that writes cells next to each other. */

export type CsvCell = string | number | boolean | null;

/** First columns of a file of rejected rows: where the row stood, and what was wrong with it. */
export const REJECTED_COLUMNS = ['plumbline_row', 'plumbline_problem'] as const;
/** A file with these columns is one of ours: its cells were guarded, and are read as they were before. */
export function isGuarded(columns: readonly string[]): boolean {
  return REJECTED_COLUMNS.every((name, place) => columns[place]?.trim() === name);
}

/**
 * Text that a spreadsheet would run: it begins, after spaces and quotation marks, with = + - @, also in full
 * width, or with a tab or line break. Apostrophes before it are those of a guard that is there already.
 */
const RUNS = /^'*(?:[\t\r\n]|[ \t\r\n\v\f\u00a0\ufeff"]*[=+\-@＝＋－＠])/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** Such text with an apostrophe in front; plain numbers and all other text as they are. */
export function guardedCell(cell: string): string {
  return RUNS.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The text before it was guarded: takes back exactly what `guardedCell` does, and nothing else. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** One line, always with the same quoting rules; ends with a line feed unless another end is asked for. */
export function csvLine(cells: readonly CsvCell[], lineEnd: '\n' | '\r\n' = '\n'): string {
  return `${cells.map(csvCell).join(',')}${lineEnd}`;
}

/**
 * Numbers in full precision, text guarded and quoted where needed, nothing as an empty cell. Throws
 * RangeError for a number that is none: it would read as an empty cell.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError('A table has no infinite numbers.');
    return String(cell);
  }
  const text = guardedCell(String(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

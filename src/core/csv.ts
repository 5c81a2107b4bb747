/** CSV that a spreadsheet can open safely. */

/** Text that a spreadsheet would run as a formula is given a leading apostrophe; plain numbers are not touched. */
export function guardedCell(cell: string): string {
  const risky = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(cell);
  return risky ? `'${cell}` : cell;
}

/** One line, always with the same quoting rules; ends with a line feed. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guardedCell(cell))).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

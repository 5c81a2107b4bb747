export type TextRow = Readonly<Record<string, string | null>>;

/**
 * Rows of a text table: a header line, then one line per row, cells separated by `|` and trimmed. An empty
 * cell is null, blank lines are passed over. Throws when a row has not as many cells as the header.
 */
export function textTable(text: string): readonly TextRow[] {
  const [header, ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  if (header === undefined) return [];
  return lines.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`row ${index + 1} has ${cells.length} cells for ${header.length} columns`);
    }
    return Object.fromEntries(header.map((column, place) => [column, cells[place] || null]));
  });
}

/** The header of a text table. */
export function textColumns(text: string): readonly string[] {
  return cellsOf(text.split('\n').find((line) => line.trim() !== '') ?? '');
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

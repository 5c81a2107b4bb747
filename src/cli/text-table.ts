/** A column of a table in a terminal. */
export interface TextColumn {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly right: boolean;
}

/** Columns two spaces apart, a rule below the headings, no spaces at the ends; columns without a word are left out. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const shown = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => rows.some((row) => (row[at] ?? '') !== ''))
    .map((column) => ({
      ...column,
      width: Math.max(column.title.length, ...rows.map((row) => (row[column.at] ?? '').length)),
    }));
  const line = (cells: readonly string[]): string =>
    shown
      .map(({ right, width }, index) => {
        const cell = cells[index] ?? '';
        return right ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(shown.map(({ title }) => title)),
    line(shown.map(({ width }) => '-'.repeat(width))),
    ...rows.map((row) => line(shown.map(({ at }) => row[at] ?? ''))),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

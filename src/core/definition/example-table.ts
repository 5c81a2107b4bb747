/** A worked example's table, read: the header and the rows as texts, a blank cell as an empty text. */
export interface ExampleTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a header line and rows with cells between `|`; blank lines are passed over. */
export function readExampleTable(text: string): ExampleTable {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [columns = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { columns, rows };
}

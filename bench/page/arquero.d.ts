/** The part of Arquero that is used; the package is installed in bench/ alone. */
declare module 'arquero' {
  interface Table {
    groupby(...columns: readonly string[]): Table;
    rollup(values: Readonly<Record<string, unknown>>): Table;
    numRows(): number;
    array(column: string): readonly number[];
  }
  export function table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table;
  export const op: { sum(column: string): unknown };
}

import type { PlainRow, PlainValue } from '../core/engine.ts';

/** A column of a result: its name, the database's name of its type, and its values. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Types that read as plain values, as native DuckDB and as Arrow name them. */
const PLAIN_TYPE =
  /^(?:VARCHAR|DOUBLE|FLOAT|U?(?:TINYINT|SMALLINT)|U?INTEGER|BOOLEAN|"NULL"|Utf8|Float(?:32|64)|U?[Ii]nt(?:8|16|32)|Bool|Null)$/;
const BIG_INTEGER = /^(?:BIGINT|Int64)$/;

/**
 * Rows of plain values. Throws on a column of any other type, or a number that is not finite: the
 * statement has to cast. The count that DuckDB answers a change with (`Count`) comes as a number.
 */
export function plainRows(columns: readonly ResultColumn[]): readonly PlainRow[] {
  const plain = columns.map((column) => ({ name: column.name, values: plainValues(column) }));
  const length = plain[0]?.values.length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(plain.map(({ name, values }) => [name, values[row] ?? null])),
  );
}

function plainValues({ name, type, values }: ResultColumn): readonly PlainValue[] {
  if (name === 'Count' && BIG_INTEGER.test(type)) return values.map(Number);
  if (!PLAIN_TYPE.test(type))
    throw new TypeError(`The column ${name} is of type ${type}: the statement has to cast it.`);
  return values.map((value) => plainValue(name, value));
}

function plainValue(name: string, value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`The column ${name} holds a value that is not plain.`);
}

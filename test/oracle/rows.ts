/**
 * The naive evaluator: rows × catalogue × request → cells, by loops over plain objects. It shares nothing
 * with the SQL but the definitions, so that where both agree the definition was read twice the same way.
 */
import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { Column, RecordKindId } from '../../src/core/definition/record-kind.ts';
import { textTable } from '../text-table.ts';

export type Value = string | number | null;
/** Canonical columns and values; dates are ISO texts. A column that is not there is blank. */
export type Row = Readonly<Record<string, Value>>;
/** Rows by record kind, in the order they were committed. */
export type Records = Readonly<Partial<Record<RecordKindId, readonly Row[]>>>;

/** Text tables by record kind as typed rows; throws on a column the kind does not have. */
export function recordsFromText(
  catalogue: Catalogue,
  tables: Readonly<Partial<Record<string, string>>>,
): Records {
  const records: Partial<Record<RecordKindId, readonly Row[]>> = {};
  for (const [id, text] of Object.entries(tables)) {
    const kind = catalogue.records.find((record) => record.id === id);
    if (kind === undefined || text === undefined) throw new Error(`no records ${id}`);
    records[kind.id] = textTable(text).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, typed(kind.columns[name], name, cell)]),
      ),
    );
  }
  return records;
}

function typed(column: Column | undefined, name: string, cell: string | null): Value {
  if (column === undefined) throw new Error(`no column ${name}`);
  if (cell === null || column.type !== 'number') return cell;
  const number = Number(cell);
  if (Number.isNaN(number)) throw new Error(`not a number in ${name}`);
  return number;
}

export function valueOf(row: Row, column: string): Value {
  return row[column] ?? null;
}

/** A date or other text of a row; null when blank. */
export function textOf(row: Row, column: string): string | null {
  const value = valueOf(row, column);
  return value === null ? null : String(value);
}

/** A number of a row; null when blank. Throws when it is a text. */
export function numberOf(row: Row, column: string): number | null {
  const value = valueOf(row, column);
  if (typeof value === 'string') throw new Error(`${column} is not a number`);
  return value;
}

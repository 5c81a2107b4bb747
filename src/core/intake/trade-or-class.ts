/** A header such as “Classification” is the worker's class in one program and the trade in another: the values say which. */
import type { RecordKind } from '../definition/record-kind.ts';
import { readCode } from './read-code.ts';

/**
 * The column taken for the worker's class holds trades: there is no other column of trades, it has texts, and most
 * of them are no class that is known.
 */
export function isTradeUnderClass(
  kind: RecordKind,
  hasTrade: boolean,
  cells: readonly string[],
): boolean {
  const worker = kind.columns['worker_class'];
  if (hasTrade || worker?.type !== 'code' || kind.columns['trade'] === undefined) return false;
  const values = new Set(cells.map((cell) => cell.trim()).filter((cell) => /\p{L}{3}/u.test(cell)));
  const unknown = [...values].filter((value) => readCode(worker.codes, value) === undefined);
  return unknown.length > 0 && unknown.length * 2 > values.size;
}

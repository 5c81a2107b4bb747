/** Which row of the head holds the column headers, with title lines and blank lines above it. */
import type { RecordKind } from '../definition/record-kind.ts';
import { plainHeader } from './header-text.ts';

const ROWS_LOOKED_AT = 40;

/** Index among the records; the record with the most known headers, else the first that looks like one. */
export function guessHeaderIndex(
  records: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): number {
  let best = { index: -1, hits: 1 };
  records.slice(0, ROWS_LOOKED_AT).forEach((record, index) => {
    const hits = record.filter((cell) => known.has(plainHeader(cell))).length;
    if (hits > best.hits) best = { index, hits };
  });
  if (best.index >= 0) return best.index;
  const width = usualWidth(records);
  const labels = records.findIndex((record) => looksLikeHeader(record, width));
  return labels >= 0 ? labels : records.findIndex((record) => filledCells(record).length > 0);
}

/** Every header that some record kind reads, as headers are compared. */
export function knownHeaders(kinds: readonly RecordKind[]): ReadonlySet<string> {
  return new Set(
    kinds.flatMap((kind) =>
      Object.entries(kind.columns).flatMap(([field, column]) => [
        plainHeader(field),
        plainHeader(column.title.en),
        ...column.aliases,
      ]),
    ),
  );
}

function filledCells(record: readonly string[]): readonly string[] {
  return record.filter((cell) => cell.trim() !== '');
}

function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    const width = filledCells(record).length;
    if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

function looksLikeHeader(record: readonly string[], width: number): boolean {
  const filled = filledCells(record);
  const labels = filled.filter((cell) => /\p{L}/u.test(cell) && !/^\d/.test(cell.trim()));
  return (
    filled.length >= Math.max(2, width * 0.6) &&
    labels.length >= filled.length * 0.8 &&
    new Set(filled.map(plainHeader)).size === filled.length
  );
}

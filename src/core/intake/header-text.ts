/** Headers as they are compared and as they are named. */
import { REJECTED_COLUMNS } from '../csv.ts';

/** Lower case, every run of other characters than letters and digits as one space. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A unique name for every column: its header, `Header (2)` when it repeats, `Column 3` when blank. */
export function columnNames(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const base = header.trim().replaceAll(/\s+/g, ' ') || `Column ${index + 1}`;
    let name = base;
    for (let again = 2; taken.has(name); again++) name = `${base} (${again})`;
    taken.add(name);
    return name;
  });
}

/** A column that Plumbline put before the others, in a file of rejected rows that was mended. */
export function isOurs(header: string): boolean {
  return REJECTED_COLUMNS.some((name) => plainHeader(name) === plainHeader(header));
}

/** The same columns, in whatever order and however their names are written: what a layout is known by. */
export function isSameHeader(some: readonly string[], others: readonly string[]): boolean {
  const plain = (headers: readonly string[]): string =>
    headers
      .filter((header) => !isOurs(header))
      .map(plainHeader)
      .sort()
      .join('\n');
  return plain(some) === plain(others);
}

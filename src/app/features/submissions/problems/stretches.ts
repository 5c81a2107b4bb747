/** Rows as people write them, all of them: `3–5, 9`; `rows` are ascending. */
export function stretchesOf(rows: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const row of rows) {
    const before = stretches.at(-1);
    if (before !== undefined && row === before.last + 1) before.last = row;
    else stretches.push({ first: row, last: row });
  }
  return stretches
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

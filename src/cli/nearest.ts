/**
 * The known names most like a misspelt one, nearest first, at most three; empty when none is near. Near is
 * a third of its letters changed at most, or one name being part of the other.
 */
export function nearest(name: string, known: readonly string[]): readonly string[] {
  const plain = name.toLowerCase();
  const least = Math.max(2, Math.floor(plain.length / 3));
  return known
    .map((one) => ({ one, distance: distance(plain, one.toLowerCase(), least) }))
    .filter(({ distance }) => distance <= least)
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one);
}

function distance(name: string, known: string, least: number): number {
  const changes = editDistance(name, known);
  const isPart = name.length > 2 && (known.includes(name) || name.includes(known));
  return isPart ? Math.min(changes, least) : changes;
}

/** Letters put in, left out or replaced, and neighbours that changed places (Damerau 1964). */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}

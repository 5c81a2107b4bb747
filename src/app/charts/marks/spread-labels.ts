/** Moves labels apart so that none is nearer than `gap` to the next, keeping their order. Same order out as in. */
export function spreadLabels(positions: readonly number[], gap: number): readonly number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .toSorted((a, b) => a.position - b.position);
  const placed: number[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { position, index } of order) {
    lowest = Math.max(position, lowest + gap);
    placed[index] = lowest;
  }
  return placed;
}

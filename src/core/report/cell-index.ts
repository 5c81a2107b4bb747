import type { Cell } from '../query/cell.ts';
import type { SliceDimension } from '../definition/metric.ts';
import type { SliceKey } from './report.ts';

export interface CellIndex {
  /** The total first, then the slices seen, keys ascending and blank last. */
  readonly slices: (metric: string, period: string) => readonly (readonly SliceKey[])[];
  readonly cells: (
    metric: string,
    period: string,
    slice: readonly SliceKey[],
    grouping: string,
  ) => readonly Cell[];
}

/**
 * Finds the cells of a view. Throws RangeError when a cell's slice is neither the total nor one key per
 * dimension.
 */
export function cellIndex(
  cells: readonly Cell[],
  dimensions: readonly SliceDimension[],
): CellIndex {
  const views = new Map<string, Cell[]>();
  const slices = new Map<string, Map<string, Cell['slice']>>();
  for (const cell of cells) {
    if (cell.slice.length !== 0 && cell.slice.length !== dimensions.length) {
      throw new RangeError(
        `a slice of ${cell.slice.length} keys for ${dimensions.length} dimensions`,
      );
    }
    const { metric, period, grouping, slice } = cell;
    const key = JSON.stringify([metric, period, slice, grouping]);
    const there = views.get(key);
    if (there === undefined) views.set(key, [cell]);
    else there.push(cell);
    const seen = JSON.stringify([metric, period]);
    const found = slices.get(seen) ?? new Map<string, Cell['slice']>();
    if (slice.length > 0) found.set(JSON.stringify(slice), slice);
    slices.set(seen, found);
  }
  return {
    slices: (metric, period) => {
      const found = slices.get(JSON.stringify([metric, period]));
      const sorted = [...(found?.values() ?? [])].sort(compareSlices);
      return [
        [],
        ...sorted.map((keys) =>
          dimensions.map((dimension, index) => ({ dimension, key: keys[index] ?? null })),
        ),
      ];
    },
    cells: (metric, period, slice, grouping) =>
      views.get(JSON.stringify([metric, period, slice.map(({ key }) => key), grouping])) ?? [],
  };
}

/** By code units, so that the order is the same on every computer. */
function compareSlices(a: Cell['slice'], b: Cell['slice']): number {
  for (const [index, first] of a.entries()) {
    const second = b[index] ?? null;
    if (first === second) continue;
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -1 : 1;
  }
  return 0;
}

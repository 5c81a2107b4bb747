import { requireCount } from './require-counts.ts';

/** Distinct times ascending, the spells of each time added up, times without any spell left out. */
export function mergeByTime<Column extends string>(
  spells: readonly ({ readonly time: number } & Readonly<Record<Column, number>>)[],
  columns: readonly Column[],
): readonly { readonly time: number; readonly counts: Readonly<Record<Column, number>> }[] {
  const merged = new Map<number, Record<Column, number>>();
  for (const spell of spells) {
    if (!(spell.time >= 0 && Number.isFinite(spell.time))) {
      throw new RangeError(`a spell must last at least 0, got ${spell.time}`);
    }
    const counts = merged.get(spell.time) ?? startAtZero(columns);
    for (const column of columns) {
      requireCount(spell[column], column);
      counts[column] += spell[column];
    }
    merged.set(spell.time, counts);
  }
  return [...merged]
    .filter(([, counts]) => columns.some((column) => counts[column] > 0))
    .sort(([a], [b]) => a - b)
    .map(([time, counts]) => ({ time, counts }));
}

function startAtZero<Column extends string>(columns: readonly Column[]): Record<Column, number> {
  return Object.fromEntries(columns.map((column) => [column, 0])) as Record<Column, number>;
}

const ROUNDING = 1e-12;

/** Interval of a probability on the log(−log) scale; null at 0 and 1 (to rounding), where it has none. */
export function logLogInterval(
  probability: number,
  standardError: number,
  z: number,
): { readonly low: number; readonly high: number } | null {
  if (probability < ROUNDING || probability > 1 - ROUNDING) return null;
  const reach = (z * standardError) / (probability * Math.log(probability));
  const low = probability ** Math.exp(-reach);
  const high = probability ** Math.exp(reach);
  return { low, high };
}

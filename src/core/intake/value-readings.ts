import type { Column } from '../definition/record-kind.ts';
import { plainValue } from '../definition/spellings.ts';
import type { ValueReading } from './inspection.ts';
import { partsOf, readCode } from './read-code.ts';
import type { FieldSource, Reading } from './recipe.ts';

/** Distinct values of a code field in the head with counts, the most frequent first; none for other fields. */
export function valueReadings(
  column: Column,
  source: FieldSource,
  cellsOf: (column: string) => readonly string[],
): readonly ValueReading[] {
  if (column.type !== 'code' && column.type !== 'codes') return [];
  if ('column' in source)
    return counted(partsOfAll(column, cellsOf(source.column), source), column, source);
  if (!('columns' in source)) return [];
  return source.columns.flatMap((part) =>
    part.code === undefined
      ? counted(partsOfAll(column, cellsOf(part.column), part), column, part)
      : [],
  );
}

type CodeColumn = Extract<Column, { type: 'code' | 'codes' }>;

function partsOfAll(
  column: CodeColumn,
  cells: readonly string[],
  reading: Reading,
): readonly string[] {
  return cells.flatMap((cell) => partsOf(column, cell, reading));
}

function counted(
  values: readonly string[],
  column: CodeColumn,
  reading: Reading,
): readonly ValueReading[] {
  const counts = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    const one = counts.get(plainValue(value)) ?? { value: value.trim(), count: 0 };
    counts.set(plainValue(value), { ...one, count: one.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ value, count }) => ({ value, count, code: readCode(column.codes, value, reading) }));
}

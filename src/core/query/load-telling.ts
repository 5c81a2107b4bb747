/** Which columns of a file say what a row is about, and which only hold its numbers. */
import type { LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';

/** Fields of numbers that are read from columns. */
export function summedFields({ kind, fields }: LoadPlan): readonly string[] {
  return fields
    .filter(({ field, columns }) => kind.columns[field]?.type === 'number' && columns.length > 0)
    .map(({ field }) => field);
}

/** Places of the columns that say what a row is about. */
export function tellingPlaces(plan: LoadPlan): readonly number[] {
  const summed = summedFields(plan);
  const named = plan.fields.flatMap(({ field, columns }) =>
    summed.includes(field) ? [] : columns,
  );
  return [...new Set(named)].map((column) => plan.columns.indexOf(column)).filter((at) => at >= 0);
}

/** A row without anything that says what it is about, by its raw cells; none where no column says so. */
export function saysNothingOfItself(plan: LoadPlan): readonly string[] {
  const cells = tellingPlaces(plan).map(cellName);
  if (cells.length === 0 || summedFields(plan).length === 0) return [];
  return [cells.map((cell) => `${cell} IS NULL`).join(' AND ')];
}

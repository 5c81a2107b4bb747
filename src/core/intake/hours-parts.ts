/** Hours that a file gives in parts: straight time, overtime, double time. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { FieldSource } from './recipe.ts';

const DOUBLE_TIME =
  /^(?:total )?(?:dt|double ?time)(?: (?:hours|hrs))?$|^(?:hours|hrs|horas) (?:dt|double ?time|dobles?)$|^horas dobles$/;

/** The header, as headers are compared, is of hours paid double, which count as overtime. */
export function isDoubleTime(plainHeader: string): boolean {
  return DOUBLE_TIME.test(plainHeader);
}

/** The fields of a kind that has straight time and overtime, which are added up where there are no hours. */
export function hasHourParts(kind: RecordKind): boolean {
  return ['hours', 'hours_st', 'hours_ot'].every((field) => field in kind.columns);
}

/** Overtime with the column of double time; as it was where that is no column or sum of columns. */
export function withDoubleTime(overtime: FieldSource | undefined, column: string): FieldSource {
  if (overtime === undefined) return { column };
  if ('sum' in overtime) return { sum: [...overtime.sum, column] };
  return 'column' in overtime ? { sum: [overtime.column, column] } : overtime;
}

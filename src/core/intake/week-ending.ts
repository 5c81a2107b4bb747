/** A column with the last day of a week says the first one too; one with the last day of a month does not. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import { plainHeader } from './header-text.ts';
import type { DateFormat, FieldSource, Recipe } from './recipe.ts';

/** From the last day of a week to its first. */
const DAYS_BEFORE = 6;
const WEEK_ENDING =
  /\b(?:week|wk) ?end(?:ing|ed|s)?\b|^(?:for )?w ?e(?: date)?$|^semana (?:que )?termina(?:da)?(?: el)?$|^fin de la semana$/;

/** The header says that its dates end a week. */
export function endsWeek(header: string): boolean {
  return WEEK_ENDING.test(plainHeader(header));
}

/** The first day of the week that ends on the days of that source; null where it is not known to end one. */
export function weekStart(end: FieldSource): FieldSource | null {
  if (!('column' in end) || end.daysBefore !== undefined || !endsWeek(end.column)) return null;
  const { dateFormat: _, ...rest } = end;
  return { ...rest, daysBefore: DAYS_BEFORE };
}

/** The other date field that reads the same column as it stands: it says the format, and what is wrong with a cell. */
export function fieldInStep(
  kind: RecordKind,
  fields: Recipe['fields'],
  source: FieldSource,
): Extract<FieldSource, { readonly column: string }> | null {
  if (!('column' in source) || source.daysBefore === undefined) return null;
  for (const [name, other] of Object.entries(fields)) {
    if (kind.columns[name]?.type !== 'date' || !('column' in other)) continue;
    if (other.column === source.column && other.daysBefore === undefined) return other;
  }
  return null;
}

/** The source with the format of the field it is read in step with, where it has none of its own. */
export function inStep(
  kind: RecordKind,
  fields: Recipe['fields'],
  source: FieldSource,
): FieldSource {
  const format: DateFormat | undefined = fieldInStep(kind, fields, source)?.dateFormat;
  if (format === undefined || !('column' in source) || source.dateFormat !== undefined)
    return source;
  return { ...source, dateFormat: format };
}

/** Said of every field that is so many days before what its column says. */
export function daysBeforeSaid(
  file: string,
  field: string,
  { columns }: RecordKind,
  source: FieldSource,
): readonly Problem[] {
  if (!('column' in source) || source.daysBefore === undefined) return [];
  const { column, daysBefore: days } = source;
  const title = columns[field]?.title ?? { en: field, es: field };
  return [
    {
      code: `intake/days-before-${field}`,
      severity: 'warning',
      place: { file, column },
      words: {
        en: `“${title.en}” is taken as ${days} ${days === 1 ? 'day' : 'days'} before the day in “${column}”${endsWeek(column) ? ', which ends a week' : ''}.`,
        es: `«${title.es}» se toma ${days} ${days === 1 ? 'día' : 'días'} antes del día en «${column}»${endsWeek(column) ? ', que termina una semana' : ''}.`,
      },
    },
  ];
}

/** Rows that a recipe leaves out: their columns, the formats of their dates, and what can be wrong with them. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import type { Columns } from './build-recipe.ts';
import { dateFormatOf } from './date-format.ts';
import type { DateFormat, LeaveOut, Recipe } from './recipe.ts';
import { leaveOutByUnknownField } from './recipe-words.ts';
import { ambiguousDate, leaveOutColumnMissing, noDateFormat } from './words.ts';

/** The rules with the date formats that the values prove, where none is given; one column may settle another. */
export function withProvedLeaveOut(
  rules: readonly LeaveOut[],
  columns: Columns,
): readonly LeaveOut[] {
  const found = (column: string) => dateFormatOf(columns.cellsOf(column));
  const sure = new Set(
    rules.flatMap((rule) => {
      const format = 'is' in rule ? null : (rule.dateFormat ?? found(rule.column));
      return typeof format === 'string' ? [format] : [];
    }),
  );
  return rules.map((rule) => {
    if ('is' in rule || rule.dateFormat !== undefined) return rule;
    const dateFormat = settled(found(rule.column), sure);
    return dateFormat === null ? rule : { ...rule, dateFormat };
  });
}

function settled(
  found: ReturnType<typeof dateFormatOf>,
  sure: ReadonlySet<DateFormat>,
): DateFormat | null {
  if (found === null || typeof found === 'string') return found;
  const [only, ...others] = found.ambiguous.filter((format) => sure.has(format));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Columns of the rules that are not there, and dates that cannot be read in one way only. */
export function leaveOutProblems(
  file: string,
  { leaveOut = [] }: Recipe,
  columns: Columns,
): readonly Problem[] {
  return leaveOut.flatMap((rule) => {
    if ('is' in rule) return [];
    if (!columns.names.includes(rule.column)) return [leaveOutColumnMissing(file, rule.column)];
    const cells = columns.cellsOf(rule.column);
    if (rule.dateFormat !== undefined || !cells.some((cell) => /\d/.test(cell))) return [];
    const found = dateFormatOf(cells);
    return found === null || typeof found === 'string'
      ? [noDateFormat(file, rule.column)]
      : [ambiguousDate(file, rule.column, found.ambiguous)];
  });
}

/** Rules that compare with what is no date of the kind, or with a date that the recipe does not read. */
export function leaveOutFaults(
  file: string,
  kind: RecordKind,
  { leaveOut = [], fields }: Recipe,
): readonly Problem[] {
  return leaveOut.flatMap((rule) => {
    if ('is' in rule) return [];
    const field = 'before' in rule ? rule.before : rule.after;
    const column = kind.columns[field];
    return column?.type === 'date' && (field in fields || column.required === true)
      ? []
      : [leaveOutByUnknownField(file, field)];
  });
}

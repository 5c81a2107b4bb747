/** Rows that the recipe leaves out, as conditions on their cells and on the fields read from them. */
import { dateSql } from './load-dates.ts';
import type { LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { plainSql } from './load-text.ts';
import { sqlName, sqlTexts } from './sql-text.ts';

/** One of the texts named stands in the column. */
export function leaveOutSql(plan: LoadPlan): readonly string[] {
  return plan.leaveOut.flatMap((rule) => {
    if (!('is' in rule)) return [];
    const values = sqlTexts(rule.is.map((value) => value.trim().toLowerCase()));
    return [`coalesce(${plainSql(cellOf(plan, rule.column))}, '') IN ${values}`];
  });
}

/** The column's date is before, or after, that of a field; a cell without a date leaves nobody out. */
export function notThereSql(plan: LoadPlan): readonly string[] {
  return plan.leaveOut.flatMap((rule) => {
    if ('is' in rule) return [];
    const date = dateSql(cellOf(plan, rule.column), rule.dateFormat ?? 'YYYY-MM-DD', false);
    const [sign, field] = 'before' in rule ? ['<', rule.before] : ['>', rule.after];
    return plan.fields.some((one) => one.field === field)
      ? [`coalesce(${date} ${sign} f.${sqlName(field)}, false)`]
      : [];
  });
}

function cellOf(plan: LoadPlan, column: string): string {
  return cellName(plan.columns.indexOf(column));
}

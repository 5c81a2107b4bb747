import { fault, type Fault, unknownNames } from './fault.ts';
import type { NamedColumn } from './named-columns.ts';
import type { Moment, Predicate } from './predicate.ts';

type Columns = ReadonlyMap<string, NamedColumn>;

/** Unknown columns, codes and events of a condition, and comparisons that the column's type does not have. */
export function checkPredicate(
  at: string,
  predicate: Predicate,
  columns: Columns,
  events: readonly string[] = [],
): readonly Fault[] {
  const check = (part: Predicate) => checkPredicate(at, part, columns, events);
  if ('all' in predicate) return predicate.all.flatMap(check);
  if ('any' in predicate) return predicate.any.flatMap(check);
  if ('not' in predicate) return check(predicate.not);
  if ('active' in predicate) {
    const { from, to } = predicate.active;
    return [from, to].flatMap((column) => ofType(at, column, ['date'], columns));
  }
  if ('event' in predicate) return unknownNames(at, 'event', [predicate.event], events);
  return checkComparison(at, predicate, columns);
}

function checkComparison(
  at: string,
  predicate: Extract<Predicate, { readonly column: string }>,
  columns: Columns,
): readonly Fault[] {
  const { column } = predicate;
  if ('known' in predicate) return unknownNames(at, 'column', [column], columns.keys());
  if ('is' in predicate) {
    return [
      ...ofType(at, column, ['code', 'text', 'key'], columns),
      ...unknownCodes(at, column, predicate.is, columns),
    ];
  }
  if ('includes' in predicate || 'only' in predicate) {
    const codes = 'includes' in predicate ? predicate.includes : predicate.only;
    return [...ofType(at, column, ['codes'], columns), ...unknownCodes(at, column, codes, columns)];
  }
  if ('atLeast' in predicate || 'below' in predicate) {
    return ofType(at, column, ['number'], columns);
  }
  const moments: readonly Moment[] =
    'before' in predicate
      ? [predicate.before]
      : 'onOrBefore' in predicate
        ? [predicate.onOrBefore]
        : 'onOrAfter' in predicate
          ? [predicate.onOrAfter]
          : [];
  const others = moments.flatMap((moment) => (typeof moment === 'string' ? [] : [moment.column]));
  return [column, ...others].flatMap((one) => ofType(at, one, ['date'], columns));
}

/** A fault when the column is not there or of none of the types. */
export function ofType(
  at: string,
  column: string,
  types: readonly NamedColumn['type'][],
  columns: Columns,
): readonly Fault[] {
  const found = columns.get(column);
  if (found === undefined) return unknownNames(at, 'column', [column], []);
  if (types.includes(found.type)) return [];
  return [fault(at, `column ${column} is a ${found.type}, not a ${types.join(' or ')}`)];
}

function unknownCodes(
  at: string,
  column: string,
  codes: readonly string[],
  columns: Columns,
): readonly Fault[] {
  const list = columns.get(column)?.codes ?? null;
  if (list === null) return [];
  const known = list.codes.map(({ id }) => id);
  return unknownNames(at, `code of ${column}`, codes, known);
}

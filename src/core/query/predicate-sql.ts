/**
 * Predicates as SQL conditions. Promises two values: a comparison with an empty cell is false, and `not`
 * of it is true. Column names come from the fact's shape and nowhere else; values are always quoted.
 */
import type { Bound, Moment, Predicate, SettingId } from '../definition/predicate.ts';
import { DECLINED } from '../definition/grouping.ts';
import type { Column } from '../definition/record-kind.ts';
import { type FactShape, rowsTable } from './fact-shape.ts';
import { sqlDate, sqlName, sqlNumber, sqlText, sqlTexts } from './sql-text.ts';

/** What names in a predicate stand for; rows are `f`, their period `p` with `period_start` and `period_end`. */
export interface PredicateScope {
  readonly shape: FactShape;
  readonly asOf: string;
  readonly settings: Readonly<Partial<Record<SettingId, number>>>;
  /** The rows are those of their period already, by the fact's own date. */
  readonly datedByPeriod: boolean;
}

/** The condition, in parentheses; throws on a column, event or setting that is not there. */
export function predicateSql(predicate: Predicate, scope: PredicateScope): string {
  const inner = (part: Predicate) => predicateSql(part, scope);
  if ('all' in predicate) return joined(predicate.all.map(inner), ' AND ', 'true');
  if ('any' in predicate) return joined(predicate.any.map(inner), ' OR ', 'false');
  if ('not' in predicate) return `(NOT ${inner(predicate.not)})`;
  if ('event' in predicate) return eventSql(predicate.event, scope);
  if ('active' in predicate) {
    const { from, to } = predicate.active;
    const moment = momentSql(predicate.at, scope);
    const ended = `${columnSql(to, scope)} <= ${moment}`;
    return `(${sure(`${columnSql(from, scope)} <= ${moment}`)} AND NOT ${sure(ended)})`;
  }
  const column = columnSql(predicate.column, scope);
  if ('inPeriod' in predicate) {
    if (scope.datedByPeriod && predicate.column === scope.shape.date) return 'true';
    return sure(`${column} >= p.period_start AND ${column} < p.period_end`);
  }
  if ('known' in predicate) return knownSql(column, typeOf(predicate.column, scope));
  if ('is' in predicate) return sure(`${column} IN ${sqlTexts(predicate.is)}`);
  if ('includes' in predicate) return includesSql(column, predicate.includes);
  if ('only' in predicate) return sure(`${column} = ${sqlText(joinedCodes(predicate.only))}`);
  if ('atLeast' in predicate) return sure(`${column} >= ${boundSql(predicate.atLeast, scope)}`);
  if ('below' in predicate) return sure(`${column} < ${boundSql(predicate.below, scope)}`);
  if ('before' in predicate) return sure(`${column} < ${momentSql(predicate.before, scope)}`);
  if ('onOrBefore' in predicate) {
    return sure(`${column} <= ${momentSql(predicate.onOrBefore, scope)}`);
  }
  return sure(`${column} >= ${momentSql(predicate.onOrAfter, scope)}`);
}

/** A column of the row, in quotes; throws when the fact has no such column. */
export function columnSql(column: string, { shape }: Pick<PredicateScope, 'shape'>): string {
  if (!shape.columns.has(column)) throw new RangeError(`${shape.id} has no column ${column}.`);
  return `f.${sqlName(column)}`;
}

const sure = (condition: string) => `coalesce(${condition}, false)`;

function joined(parts: readonly string[], by: string, none: string): string {
  return parts.length === 0 ? none : `(${parts.join(by)})`;
}

function typeOf(column: string, { shape }: PredicateScope): Column['type'] {
  return shape.columns.get(column) ?? 'text';
}

function knownSql(column: string, type: Column['type']): string {
  if (type === 'code') return sure(`${column} <> ${sqlText(DECLINED)}`);
  if (type === 'codes') return `(${column} IS NOT NULL AND NOT ${includesSql(column, [DECLINED])})`;
  return `(${column} IS NOT NULL)`;
}

function includesSql(column: string, codes: readonly string[]): string {
  const list = codes.map(sqlText).join(', ');
  return sure(`list_has_any(string_split(CAST(${column} AS VARCHAR), '+'), [${list}])`);
}

function joinedCodes(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join('+');
}

function boundSql(bound: Bound, { settings }: PredicateScope): string {
  if (typeof bound === 'number') return sqlNumber(bound);
  const value = settings[bound.setting];
  if (value === undefined) throw new RangeError(`The setting ${bound.setting} is missing.`);
  return sqlNumber(value);
}

function momentSql(moment: Moment, scope: PredicateScope): string {
  if (moment === 'period-start') return 'p.period_start';
  if (moment === 'period-end') return 'p.period_end';
  if (moment === 'as-of') return sqlDate(scope.asOf);
  return columnSql(moment.column, scope);
}

function eventSql(id: string, scope: PredicateScope): string {
  const event = scope.shape.events[id];
  if (event === undefined) throw new RangeError(`${scope.shape.id} has no event ${id}.`);
  const date = `e.${sqlName(event.date)}`;
  const keys = event.on.map((key) => `e.${sqlName(key)} = ${columnSql(key, scope)}`);
  const conditions = [...keys, `${date} >= p.period_start`, `${date} < p.period_end`];
  return `EXISTS (SELECT 1 FROM ${rowsTable(event.records)} AS e WHERE ${conditions.join(' AND ')})`;
}

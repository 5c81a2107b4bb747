import type { Metric } from '../definition/metric.ts';
import { columnSql, predicateSql, type PredicateScope } from './predicate-sql.ts';
import { scopeOf } from './terms-shape.ts';

/** What decides between rows of the same date, the last first. */
const TIES: Readonly<Record<string, string>> = { 'crew-months': 'f.first_row DESC' };

/**
 * A condition as it counts for a metric: where only the latest of several rows counts, that the row is the
 * latest of those in the metric's scope, with equal keys, in the period. Of equal dates, the row that was
 * submitted last.
 */
export function countedSql(condition: string, metric: Metric, scope: PredicateScope): string {
  const { latest } = metric;
  const inScope = scopeOf(metric);
  if (latest === undefined || inScope === null) return condition;
  const own = predicateSql(inScope, scope);
  const per = latest.per.map((key) => columnSql(key, scope));
  const ties = TIES[scope.shape.id] ?? 'f.submission DESC, f."row" DESC';
  const order = `${columnSql(latest.date, scope)} DESC, ${ties}`;
  const rank = `row_number() OVER (PARTITION BY p.period, ${[...per, own].join(', ')} ORDER BY ${order})`;
  return `(${condition} AND ${own} AND ${rank} = 1)`;
}

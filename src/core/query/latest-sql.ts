import type { Metric } from '../definition/metric.ts';
import { columnSql, predicateSql, type PredicateScope } from './predicate-sql.ts';
import { scopeOf } from './terms-shape.ts';

type LatestRows = NonNullable<Metric['latest']>;

/** What decides between rows of the same date, the last first. */
const TIES: Readonly<Record<string, string>> = { 'crew-months': 'f.first_row DESC' };

/**
 * A condition as it counts for a metric: where only the latest of several rows counts, that the row is the
 * latest of those in the metric's scope, with equal keys, in the period, and on the last date that the period
 * has where the metric says within what. Of equal dates, the row that was submitted last.
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
  return `(${condition} AND ${own} AND ${rank} = 1${lastDateSql(latest, scope)})`;
}

/** Whether the metric counts the row or not, its date decides: an answer left blank on the last date is blank. */
function lastDateSql({ within, date }: LatestRows, scope: PredicateScope): string {
  if (within === undefined) return '';
  const day = columnSql(date, scope);
  const inPeriod = `coalesce(${day} >= p.period_start AND ${day} < p.period_end, false)`;
  const keys = ['p.period', ...within.map((key) => columnSql(key, scope)), inPeriod];
  return ` AND rank() OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${day} DESC) = 1`;
}

import type { Metric } from '../definition/metric.ts';
import { cubeOf, selectedKeys } from './cube-sql.ts';
import { countedSql } from './latest-sql.ts';
import { partWith } from './part-with.ts';
import type { PlannedPart, Source, TermsColumns } from './planned-part.ts';
import { columnSql, predicateSql } from './predicate-sql.ts';
import { atomsSql, fromSql, periodsSql, scopeOfSource, slicesSql } from './source-sql.ts';
import { sqlDate } from './sql-text.ts';
import type { TermsShape } from './terms-shape.ts';

/** What is counted of a row, `at` which value: up to three sums beside each other. */
interface ValueColumns {
  readonly where: readonly string[];
  readonly at: string;
  readonly a: string;
  readonly b?: string;
  readonly c?: string;
}

/**
 * One statement that returns values with their counts: pay by amount, spells by days, hours by month. Each
 * metric is a branch with its own code, since its rows have values of their own.
 */
export function valuesPart(source: Source, together: readonly TermsShape[]): PlannedPart {
  const cube = cubeOf(source);
  const branches = together.map(({ counted }, code) => branchSql(source, counted, code));
  const answers = together.map(({ metric, counted }, code) => ({
    metric,
    terms: { kind: termsKind(counted), code } satisfies TermsColumns,
  }));
  const sums = ['a', 'b', 'c'].map((name) => `CAST(sum(${name}) AS DOUBLE) AS ${name}`);
  const sql = `WITH ${periodsSql(source)},
counted AS (
${branches.join('\nUNION ALL\n')}
)
SELECT ${[...selectedKeys(cube), 'metric', 'v', ...sums].join(', ')} FROM counted
${cube.sets(['metric', 'v'])}`;
  return partWith(source, sql, answers);
}

/** Added up within each branch, so that the union is small. */
function branchSql(source: Source, metric: Metric, code: number): string {
  const { where, at, a, b = '0', c = '0' } = valueColumns(source, metric);
  const keys = ['p.period', ...slicesSql(source), ...atomsSql(source)];
  const columns = [...keys, `${at} AS v`, `${a} AS a`, `${b} AS b`, `${c} AS c`];
  const counts = where.map((condition, index) => `${condition} AS w${index}`);
  const together = cubeOf(source).keys.join(', ');
  return `SELECT ${together}, ${code} AS metric, v, sum(a) AS a, sum(b) AS b, sum(c) AS c
FROM (SELECT ${[...columns, ...counts].join(', ')} ${fromSql(source)})
WHERE ${where.map((_, index) => `w${index}`).join(' AND ')}
GROUP BY ${together}, v`;
}

function valueColumns(source: Source, metric: Metric): ValueColumns {
  const scope = scopeOfSource(source);
  const column = (name: string) => columnSql(name, scope);
  const counted = (condition: string) => countedSql(condition, metric, scope);
  switch (metric.kind) {
    case 'amount':
    case 'quartile-bands': {
      const value = column(metric.value);
      const usable = metric.unit === 'dollars-per-hour' ? '> 0' : '>= 0';
      const at = `CASE WHEN ${value} ${usable} THEN ${value} END`;
      return { where: [counted(predicateSql(metric.where, scope))], at, a: '1' };
    }
    case 'uniformity': {
      const month = `CAST(date_trunc('month', ${column(metric.month)}) AS DATE)`;
      const days = `CAST(date_diff('day', DATE '1970-01-01', ${month}) AS DOUBLE)`;
      const where = [
        counted(predicateSql(metric.where, scope)),
        `${column(metric.month)} IS NOT NULL`,
      ];
      return { where, at: days, a: column(metric.measure) };
    }
    case 'needed-share': {
      const { date } = source.shape;
      if (date === null) throw new RangeError(`${source.shape.id} has no date to plan by.`);
      const where = [
        predicateSql(metric.where, scope),
        `coalesce(${column(date)} >= p.period_end, false)`,
      ];
      return { where, at: 'CAST(NULL AS DOUBLE)', a: column(metric.planned) };
    }
    case 'survival': {
      const [from, to] = [column(metric.from), column(metric.to)];
      const last = `least(p.period_end - 1, ${sqlDate(source.asOf)})`;
      const ended = `coalesce(${to} < p.period_end AND ${to} <= ${sqlDate(source.asOf)}, false)`;
      const end = `CASE WHEN ${ended} THEN ${to} ELSE ${last} END`;
      const event = `(${ended} AND ${predicateSql(metric.event, scope)})`;
      const competing = `(${ended} AND NOT ${event} AND ${predicateSql(metric.competing ?? { any: [] }, scope)})`;
      return {
        where: [counted(predicateSql(metric.where, scope)), `coalesce(${from} <= ${end}, false)`],
        at: `CAST(date_diff('day', ${from}, ${end}) AS DOUBLE)`,
        a: `CAST(${event} AS INTEGER)`,
        b: `CAST(${competing} AS INTEGER)`,
        c: `CAST(NOT ${event} AND NOT ${competing} AS INTEGER)`,
      };
    }
    default:
      throw new RangeError(`There are no values for a metric of the kind ${metric.kind}.`);
  }
}

function termsKind({ kind }: Metric): 'distribution' | 'spells' | 'monthly' | 'remaining' {
  if (kind === 'survival') return 'spells';
  if (kind === 'uniformity') return 'monthly';
  return kind === 'needed-share' ? 'remaining' : 'distribution';
}

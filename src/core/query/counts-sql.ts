import type { Metric } from '../definition/metric.ts';
import type { Predicate } from '../definition/predicate.ts';
import { cubeOf, selectedKeys } from './cube-sql.ts';
import { countedSql } from './latest-sql.ts';
import { namedColumns } from './named-columns.ts';
import type { PlannedPart, Source, TermsColumns } from './planned-part.ts';
import { partWith } from './part-with.ts';
import { predicateSql, type PredicateScope } from './predicate-sql.ts';
import { atomsSql, fromSql, periodsSql, scopeOfSource, slicesSql } from './source-sql.ts';
import type { TermsShape } from './terms-shape.ts';

/** One statement that counts rows: each condition of the metrics is a column, counted where it holds. */
export function countsPart(source: Source, together: readonly TermsShape[]): PlannedPart {
  const conditions = namedColumns('n');
  const answers = together.map(({ metric, counted }) => {
    const terms = countedColumns(counted, scopeOfSource(source), (condition) =>
      conditions.name(countedSql(condition, counted, scopeOfSource(source))),
    );
    return { metric, terms };
  });
  const cube = cubeOf(source);
  const finest = ['p.period', ...slicesSql(source), ...atomsSql(source), ...conditions.selected()];
  const counts = conditions.names().map((name) => `count(*) FILTER (WHERE ${name}) AS ${name}`);
  const sums = conditions.names().map((name) => `CAST(sum(${name}) AS DOUBLE) AS ${name}`);
  const sql = `WITH ${periodsSql(source)},
counted AS (
  SELECT ${finest.join(',\n    ')}
  ${fromSql(source)}
), atoms AS (
  SELECT ${[...cube.keys, ...counts].join(', ')} FROM counted
  WHERE ${conditions.names().join(' OR ')} GROUP BY ${cube.keys.join(', ')}
)
SELECT ${[...selectedKeys(cube), ...sums].join(', ')} FROM atoms ${cube.sets([])}`;
  return partWith(source, sql, answers);
}

function countedColumns(
  metric: Metric,
  scope: PredicateScope,
  name: (condition: string) => string,
): TermsColumns {
  const both = (...parts: readonly Predicate[]) => name(predicateSql({ all: parts }, scope));
  switch (metric.kind) {
    case 'rate':
      return {
        kind: 'counts',
        numerator: both(metric.denominator, metric.numerator),
        denominator: both(metric.denominator),
      };
    case 'share':
      return { kind: 'counts', numerator: both(metric.where), denominator: both(metric.where) };
    case 'turnover':
      return {
        kind: 'turnover',
        events: both(metric.events),
        atStart: both(metric.atStart),
        atEnd: both(metric.atEnd),
      };
    case 'funnel': {
      const { where } = metric;
      const steps = metric.steps.map(({ reached, decided }, at) => {
        const before = metric.steps[at - 1]?.reached ?? { all: [] };
        return {
          reached: both(where, reached),
          decided: both(where, before, decided),
          outOfOrder: both(where, reached, { not: before }),
        };
      });
      return { kind: 'steps', entered: both(where), steps };
    }
    default:
      throw new RangeError(`Rows are not counted for a metric of the kind ${metric.kind}.`);
  }
}

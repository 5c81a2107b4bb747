import type { Catalogue } from '../definition/catalogue.ts';
import type { Metric } from '../definition/metric.ts';
import type { Predicate } from '../definition/predicate.ts';
import type { FactId } from '../definition/record-kind.ts';

/** What has to be counted for a metric, and how: rows, people (one after another), or values. */
export interface TermsShape {
  /** The metric whose cells these are. */
  readonly metric: Metric;
  /** The metric whose predicates decide what is counted: another one for the hours so far. */
  readonly counted: Metric;
  readonly fact: FactId;
  readonly shape: 'counts' | 'people' | 'values';
  /** Counted from the beginning to each period's end, rather than in the period. */
  readonly soFar: boolean;
}

/** The kinds of terms that a metric needs; most need one. */
export function shapesOfTerms(catalogue: Catalogue, metric: Metric): readonly TermsShape[] {
  const own = { metric, counted: metric, fact: metric.records, soFar: false };
  switch (metric.kind) {
    case 'rate':
      return [{ ...own, shape: metric.count ?? 'counts' }];
    case 'funnel':
    case 'turnover':
      return [{ ...own, shape: 'counts' }];
    case 'hours-rate':
      return [{ ...own, shape: 'people' }];
    case 'share':
      return [{ ...own, shape: isCountOfRows(metric) ? 'counts' : 'people' }];
    case 'amount':
    case 'quartile-bands':
    case 'survival':
    case 'uniformity':
      return [{ ...own, shape: 'values' }];
    case 'needed-share': {
      const share = catalogue.metrics.find(({ id }) => id === metric.share);
      if (share === undefined) throw new RangeError(`The catalogue has no metric ${metric.share}.`);
      const soFar = shapesOfTerms(catalogue, share).map((one) => ({ ...one, metric, soFar: true }));
      return [{ ...own, shape: 'values' }, ...soFar];
    }
  }
}

/** The condition that every row counted for a metric meets; null where a kind has several. */
export function scopeOf(metric: Metric): Predicate | null {
  if (metric.kind === 'rate' || metric.kind === 'hours-rate') return metric.denominator;
  return metric.kind === 'turnover' ? null : metric.where;
}

function isCountOfRows(metric: Extract<Metric, { kind: 'share' }>): boolean {
  return 'count' in metric.of && metric.of.count === 'rows';
}

import type { Metric } from '../definition/metric.ts';
import type { Predicate } from '../definition/predicate.ts';
import { countedSql } from './latest-sql.ts';
import { type NamedColumns, namedColumns } from './named-columns.ts';
import type { Source, TermsColumns } from './planned-part.ts';
import { columnSql, predicateSql } from './predicate-sql.ts';
import { scopeOfSource } from './source-sql.ts';

/** What is summed of each person, and what of all persons. */
export interface PeopleTerms {
  /** Measures of a row where they count, by name. */
  readonly measures: NamedColumns;
  /** Whether a row counts, by name. */
  readonly present: NamedColumns;
  /** Products of two measures that are summed over persons, by name; their names are those of measures. */
  readonly products: Map<string, readonly [string, string]>;
}

export function peopleTerms(): PeopleTerms {
  return { measures: namedColumns('x'), present: namedColumns('p'), products: new Map() };
}

/** Adds what a metric needs and says where its terms will stand: `n_p0` people, `x0` sums, `x0_x1` products. */
export function addPeopleTerms(terms: PeopleTerms, metric: Metric, source: Source): TermsColumns {
  const scope = scopeOfSource(source);
  const inScope = (condition: string) => countedSql(condition, metric, scope);
  if (metric.kind === 'hours-rate') {
    const { denominator, numerator, measure } = metric;
    const whole = inScope(predicateSql(denominator, scope));
    const part = inScope(predicateSql({ all: [denominator, numerator] }, scope));
    const column = columnSql(measure, scope);
    return totals(terms, whole, whenSql(whole, column), whenSql(part, column));
  }
  if (metric.kind === 'rate') {
    const { denominator, numerator } = metric;
    const people = (...all: readonly Predicate[]) =>
      `n_${terms.present.name(inScope(predicateSql({ all }, scope)))}`;
    return {
      kind: 'counts',
      numerator: people(denominator, numerator),
      denominator: people(denominator),
    };
  }
  if (metric.kind !== 'share') throw new RangeError(`People are not counted for ${metric.kind}.`);
  const condition = inScope(predicateSql(metric.where, scope));
  if ('measure' in metric.of) {
    const measure = whenSql(condition, columnSql(metric.of.measure, scope));
    return totals(terms, condition, measure, measure);
  }
  const people = `n_${terms.present.name(condition)}`;
  return { kind: 'counts', numerator: people, denominator: people };
}

function totals(terms: PeopleTerms, counts: string, whole: string, part: string): TermsColumns {
  const [x, y] = [terms.measures.name(whole), terms.measures.name(part)];
  const product = (a: string, b: string) => {
    terms.products.set(`${a}_${b}`, [a, b]);
    return `${a}_${b}`;
  };
  return {
    kind: 'totals',
    people: `n_${terms.present.name(counts)}`,
    sumX: x,
    sumY: y,
    sumXX: product(x, x),
    sumXY: product(x, y),
    sumYY: product(y, y),
  };
}

function whenSql(condition: string, measure: string): string {
  return condition === 'true' ? measure : `CASE WHEN ${condition} THEN ${measure} END`;
}

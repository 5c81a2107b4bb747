import type { Catalogue } from '../../definition/catalogue.ts';
import { type Metric, SLICE_DIMENSIONS } from '../../definition/metric.ts';
import type { Column, FactId } from '../../definition/record-kind.ts';
import { demographicColumns, dimensionColumn, type FactShape, shapeOf } from '../fact-shape.ts';
import { leavesOf, predicatesOf } from '../predicate-parts.ts';

/** Column of the folded facts: year × 4 + quarter − 1. */
export const QUARTER = 'quarter';
/** Column that says whether all of a worker's rows carry the same demographics. */
export const STEADY = 'steady';

/** The hours by month, for what is counted in months and for the crews. */
export const HOURS_BY_MONTH = 'fact_hours_months';

/** Facts that are large, and whose rows belong to one quarter by their date. */
export const QUARTERLY_FACTS: readonly FactId[] = ['hours', 'crew-months'];

/** What is left of the hours when rows of one worker, quarter and place of work are added up. */
export interface FoldedHours {
  readonly person: string;
  /** The date that decides the quarter. */
  readonly date: string;
  /** What rows must have in common to be added up, without person, quarter and demographics. */
  readonly keys: readonly string[];
  readonly demographics: readonly string[];
  readonly measures: readonly string[];
}

/**
 * What the metrics on hours need kept apart. Throws when a metric asks for what adding up loses: a second
 * date, or a condition on the hours themselves.
 */
export function foldedHours(catalogue: Catalogue): FoldedHours {
  const shape = shapeOf(catalogue, 'hours');
  const metrics = catalogue.metrics.filter(({ records }) => records === 'hours');
  const leaves = metrics.flatMap(predicatesOf).flatMap(leavesOf);
  const dates = leaves.flatMap((leaf) =>
    'inPeriod' in leaf && 'column' in leaf ? [leaf.column] : [],
  );
  const date = dates[0] ?? shape.date;
  if (date === null || shape.person === null || dates.some((other) => other !== date)) {
    throw new RangeError('Metrics on hours take one and the same date for the period.');
  }
  const measures = [...new Set(metrics.flatMap(measuresOf))].sort();
  const demographics = demographicColumns(catalogue).filter((name) => shape.columns.has(name));
  const asked = leaves.flatMap((leaf) => ('column' in leaf ? [leaf.column] : []));
  const dimensions = SLICE_DIMENSIONS.flatMap((one) => dimensionColumn(shape, one) ?? []);
  const apart = new Set([shape.person, date, ...demographics]);
  const keys = [...new Set([...dimensions, ...asked])].filter((name) => !apart.has(name)).sort();
  const lost = keys.find((name) => measures.includes(name) || isContinuous(shape, name));
  if (lost !== undefined) throw new RangeError(`Hours are added up over ${lost}.`);
  return { person: shape.person, date, keys, demographics, measures };
}

/** The hours as statements see them: only what is left after the adding up, by quarter or by month. */
export function foldedHoursShape(catalogue: Catalogue, by: 'quarter' | 'month'): FactShape {
  const shape = shapeOf(catalogue, 'hours');
  const { person, date, keys, demographics, measures } = foldedHours(catalogue);
  const left = [person, date, ...keys, ...demographics, ...measures];
  const columns = left.map((name): [string, Column['type']] => [
    name,
    shape.columns.get(name) ?? 'text',
  ]);
  const table = by === 'quarter' ? shape.table : HOURS_BY_MONTH;
  return { ...shape, table, date, columns: new Map(columns) };
}

function isContinuous(shape: FactShape, name: string): boolean {
  const type = shape.columns.get(name);
  return type === 'date' || type === 'number';
}

function measuresOf(metric: Metric): readonly string[] {
  if (metric.kind === 'hours-rate' || metric.kind === 'uniformity') return [metric.measure];
  return metric.kind === 'share' && 'measure' in metric.of ? [metric.of.measure] : [];
}

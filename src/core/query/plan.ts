/**
 * A request as a plan: which statements run, what each counts, and how its columns are read back as cells.
 * Promises that SQL only counts and sums, never divides; that every metric asked for is answered by exactly
 * one statement per kind of terms; and equal text for equal requests. Refuses (RangeError) what the
 * catalogue does not have.
 *
 * What a cell counts: the rows of the metric's record whose dimensions pass the filters. A row belongs to a
 * period by the metric's own predicates; the rows of hours and crews also lie in it by their quarter. A record
 * without a dimension of the request has its totals only, and nothing at all where that dimension is filtered.
 * As-of speaks only where a predicate names it and where survival is cut off.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Metric, SliceDimension } from '../definition/metric.ts';
import type { SettingId } from '../definition/predicate.ts';
import type { Statement } from '../engine.ts';
import { countsPart } from './counts-sql.ts';
import { dimensionColumn, type FactShape, shapeOf } from './fact-shape.ts';
import { foldedHoursShape, QUARTERLY_FACTS } from './facts/folded-hours.ts';
import type { PlannedPart, Source } from './planned-part.ts';
import { peoplePart } from './people-sql.ts';
import { isDatedBy, settingsOf } from './predicate-parts.ts';
import type { Request } from './request.ts';
import { scopeOf, shapesOfTerms, type TermsShape } from './terms-shape.ts';
import { valuesPart } from './values-sql.ts';

export interface Plan {
  readonly parts: readonly PlannedPart[];
  /** Facts that the statements read. */
  readonly facts: readonly FactShape['id'][];
}

export type Settings = Readonly<Partial<Record<SettingId, number>>>;

/** What to run for a request. A metric whose setting is missing is left out, and so has no cells. */
export function planQuery(catalogue: Catalogue, request: Request, settings: Settings): Plan {
  const wanted = request.metrics.map((id) => metricOf(catalogue, id));
  const metrics = [...new Set(wanted)].filter((metric) =>
    settingsOf(metric).every((id) => settings[id] !== undefined),
  );
  const asked = metrics.flatMap((metric) => shapesOfTerms(catalogue, metric));
  const parts = groupedBy(asked, keyOf).flatMap((together) => {
    const source = sourceOf(catalogue, request, settings, together);
    return source === null ? [] : [partOf(source, together)];
  });
  return { parts, facts: [...new Set(parts.map(({ fact }) => fact))] };
}

/** The statements of a plan, in order. */
export function statementsOf({ parts }: Plan): readonly Statement[] {
  return parts.map(({ statement }) => statement);
}

function partOf(source: Source, together: readonly TermsShape[]): PlannedPart {
  switch (together[0]?.shape) {
    case 'people':
      return peoplePart(source, together);
    case 'values':
      return valuesPart(source, together);
    case 'counts':
    case undefined:
      return countsPart(source, together);
  }
}

function keyOf({ fact, shape, soFar }: TermsShape): string {
  return [fact, shape, soFar].join(' ');
}

function sourceOf(
  catalogue: Catalogue,
  request: Request,
  settings: Settings,
  together: readonly TermsShape[],
): Source | null {
  const first = together[0];
  if (first === undefined || request.periods.length === 0) return null;
  const { fact, soFar } = first;
  const by = first.shape === 'people' ? 'quarter' : 'month';
  const shape = fact === 'hours' ? foldedHoursShape(catalogue, by) : shapeOf(catalogue, fact);
  const quarterly = QUARTERLY_FACTS.includes(fact);
  const filters = Object.entries(request.filters) as [SliceDimension, readonly string[]][];
  const counted = [shape, ...together.map(({ metric }) => shapeOf(catalogue, metric.records))];
  const hasDimension = (one: SliceDimension) =>
    counted.every((table) => dimensionColumn(table, one) !== null);
  if (!filters.every(([dimension]) => hasDimension(dimension))) return null;
  if (quarterly) for (const { counted } of together) refuseUndated(counted, shape);
  const groupings = request.groupings.map((id) => {
    const grouping = catalogue.groupings.find((one) => one.id === id);
    if (grouping === undefined) throw new RangeError(`The catalogue has no grouping ${id}.`);
    return grouping;
  });
  return {
    shape,
    quarterly,
    soFar,
    groupings,
    slices: request.slices.every(hasDimension) ? request.slices : [],
    filters,
    periods: request.periods,
    asOf: request.asOf,
    settings,
  };
}

/** Rows of hours and crews are taken by quarter: a metric that did not say so would be read wrongly. */
function refuseUndated(metric: Metric, { date }: FactShape): void {
  const scope = scopeOf(metric);
  if (scope !== null && date !== null && isDatedBy(scope, date)) return;
  throw new RangeError(`${metric.id} has to say that the ${date} lies in the period.`);
}

function metricOf(catalogue: Catalogue, id: string): Metric {
  const metric = catalogue.metrics.find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`The catalogue has no metric ${id}.`);
  return metric;
}

function groupedBy<T>(
  items: readonly T[],
  keyOfItem: (item: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

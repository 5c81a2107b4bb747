/**
 * Which target a group is held to. Promises that the most specific one in force wins, that of equally
 * specific ones the higher is taken (a goal is a floor: who meets the higher meets both) and that such
 * ties can be listed. Refuses to invent: without a target there is none.
 */
import type { SliceDimension } from '../definition/metric.ts';
import type { Target } from '../definition/target.ts';
import type { Period } from '../query/period.ts';
import type { Request } from '../query/request.ts';
import type { SliceKey } from '../report/report.ts';

export interface Place {
  readonly metric: string;
  readonly grouping: string;
  readonly group: string;
  readonly period: Period;
  readonly slice: readonly SliceKey[];
  /** The request's filters narrow the place as a slice does. */
  readonly filters: Request['filters'];
}

/** The target in force at a place, and the others that are as specific and ask for something else. */
export interface Applying {
  readonly target: Target;
  readonly tied: readonly Target[];
}

/**
 * A target without scope is the yardstick of the whole program and, for want of a more specific one, of
 * every part of it. `only` wants each of its dimensions narrowed to its keys, `each` its dimension narrowed
 * to one key. More dimensions in `only` are more specific, then `each`. In force means on the period's last day.
 */
export function targetFor(targets: readonly Target[], place: Place): Applying | null {
  const applying = targets
    .filter((target) => isMeasuredAt(target, place) && isInForce(target, place.period))
    .filter((target) => coversPlace(target, place))
    .toSorted(
      (a, b) =>
        specificity(b) - specificity(a) || b.basisPoints - a.basisPoints || order(a.id, b.id),
    );
  const [target, ...others] = applying;
  if (target === undefined) return null;
  const tied = others.filter(
    (other) =>
      specificity(other) === specificity(target) && other.basisPoints !== target.basisPoints,
  );
  return { target, tied };
}

function isMeasuredAt(target: Target, { metric, grouping, group }: Place): boolean {
  return target.metric === metric && target.grouping === grouping && target.group === group;
}

/** Half-open dates: `validTo` itself is the first day on which the target no longer holds. */
export function isInForce(target: Target, period: Period): boolean {
  const { validFrom, validTo } = target;
  return (
    (validFrom === undefined || validFrom < period.end) &&
    (validTo === undefined || validTo >= period.end)
  );
}

function coversPlace({ scope }: Target, place: Place): boolean {
  const only = Object.entries(scope.only ?? {}) as [SliceDimension, readonly string[]][];
  const withinOnly = only.every(([dimension, keys]) => {
    const here = keysAt(place, dimension);
    return here.length > 0 && here.every((key) => keys.includes(key));
  });
  return withinOnly && (scope.each === undefined || keysAt(place, scope.each).length === 1);
}

/** The keys a place is narrowed to in a dimension; empty where it is not, or where the file left it blank. */
function keysAt({ slice, filters }: Place, dimension: SliceDimension): readonly string[] {
  const own = slice.find((part) => part.dimension === dimension);
  if (own !== undefined) return own.key === null ? [] : [own.key];
  return filters[dimension] ?? [];
}

function specificity({ scope }: Target): number {
  return 2 * Object.keys(scope.only ?? {}).length + (scope.each === undefined ? 0 : 1);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

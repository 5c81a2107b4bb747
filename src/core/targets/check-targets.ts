import type { Grouping } from '../definition/grouping.ts';
import type { Metric } from '../definition/metric.ts';
import type { Target } from '../definition/target.ts';
import type { Place, Problem } from '../problem.ts';
import { endsBeforeStart, sameId, tied, unknownName, unmeasurable } from './words.ts';

/** What targets may name. */
export interface Named {
  readonly metrics: readonly Metric[];
  readonly groupings: readonly Grouping[];
}

/** The kinds of metric a target can be measured on. */
export function canBeTarget(metric: Metric): boolean {
  return metric.kind === 'share' || metric.kind === 'rate' || metric.kind === 'hours-rate';
}

/** How a problem names a target, and where it stands. */
export interface Naming {
  readonly path: string;
  readonly place: Place;
}

const inProgram = (index: number): Naming => ({ path: `targets[${index}]`, place: {} });

/** Every target that names something that is not there, twice the same id, or no time at all. */
export function checkTargets(
  targets: readonly Target[],
  { metrics, groupings }: Named,
  naming: (index: number) => Naming = inProgram,
): readonly Problem[] {
  return targets.flatMap((target, index) => {
    const { path, place } = naming(index);
    const problems: Problem[] = [];
    const blame = (code: string, words: Problem['words']): void => {
      problems.push({ code: `targets/${code}`, severity: 'blocking', place, words });
    };
    const metric = metrics.find(({ id }) => id === target.metric);
    const grouping = groupings.find(({ id }) => id === target.grouping);
    const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
      list.map(({ id }) => id);
    if (metric === undefined) {
      const known = ids(metrics.filter(canBeTarget));
      blame('unknown-metric', unknownName(`${path}.metric`, target.metric, known));
    } else if (!canBeTarget(metric)) {
      blame('unmeasurable', unmeasurable(`${path}.metric`, metric.id));
    }
    if (grouping === undefined) {
      const known = ids(groupings);
      blame('unknown-grouping', unknownName(`${path}.grouping`, target.grouping, known));
    } else if (!grouping.groups.some(({ id }) => id === target.group)) {
      const known = ids(grouping.groups);
      blame('unknown-group', unknownName(`${path}.group`, target.group, known));
    }
    if (targets.slice(0, index).some(({ id }) => id === target.id)) {
      blame('same-id', sameId(`${path}.id`, target.id));
    }
    const { validFrom, validTo } = target;
    if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom) {
      blame('ends-before-start', endsBeforeStart(path));
    }
    return problems;
  });
}

/** A warning for each two targets of one group, metric, scope and time that ask for different values. */
export function tiedTargets(targets: readonly Target[]): readonly Problem[] {
  return targets.flatMap((first, index) =>
    targets
      .slice(index + 1)
      .filter((second) => samePlace(first, second) && overlap(first, second))
      .filter((second) => second.basisPoints !== first.basisPoints)
      .map(({ id }) => ({
        code: 'targets/tied',
        severity: 'warning' as const,
        place: {},
        words: tied(first.id, id),
      })),
  );
}

function samePlace(a: Target, b: Target): boolean {
  const place = ({ metric, grouping, group, scope }: Target): string =>
    JSON.stringify([metric, grouping, group, scope.each ?? null, sortedOnly(scope)]);
  return place(a) === place(b);
}

function sortedOnly({ only }: Target['scope']): readonly unknown[] {
  return Object.entries(only ?? {})
    .map(([dimension, keys]) => [dimension, keys.toSorted()])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function overlap(a: Target, b: Target): boolean {
  const startsBeforeEnd = (one: Target, other: Target): boolean =>
    one.validFrom === undefined || other.validTo === undefined || one.validFrom < other.validTo;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/**
 * Which submission stands in for which. Promises that no two submissions of the current list stand for the
 * same first version, and that a replaced one stays among the versions.
 */
import type { NewSubmission, Submission } from './submission.ts';

/** What is in, and what was in before it was replaced; both ascending by id, no id in both. */
export interface Standing {
  readonly submissions: readonly Submission[];
  readonly versions: readonly Submission[];
}

/**
 * The new submissions in the place of those they replace, numbered from `nextId` in their order. Throws when
 * one of the replaced is not in, or two of the new ones replace the same.
 */
export function placed(
  { submissions, versions }: Standing,
  added: readonly NewSubmission[],
  nextId: number,
): Standing {
  const current = new Map(submissions.map((one) => [one.id, one]));
  const replaced: Submission[] = [];
  const numbered = added.map((one, place) => {
    const id = nextId + place;
    const former = one.replaces.map((old) => {
      const found = current.get(old);
      if (found === undefined) throw new RangeError(`Submission ${old} is not in.`);
      current.delete(old);
      return found;
    });
    replaced.push(...former);
    const roots = former.length === 0 ? [id] : ascending(former.flatMap((old) => old.roots));
    const family = [...submissions, ...versions].filter((other) => meet(other.roots, roots));
    const version = 1 + Math.max(0, ...family.map((other) => other.version));
    return { ...one, id, version, roots };
  });
  return {
    submissions: [...current.values(), ...numbered],
    versions: byId([...versions, ...replaced]),
  };
}

/**
 * The version in, and out whatever stood in its place; what that had replaced besides comes back with it.
 * The same value when there is no such version.
 */
export function putBack(standing: Standing, id: number): Standing {
  const back = standing.versions.find((one) => one.id === id);
  if (back === undefined) return standing;
  const known = new Map(
    [...standing.submissions, ...standing.versions].map((one) => [one.id, one]),
  );
  const besides = (one: Submission): readonly Submission[] => {
    if (one.id === id) return [];
    if (!meet(one.roots, back.roots)) return [one];
    return one.replaces.flatMap((old) => {
      const found = known.get(old);
      return found === undefined ? [] : besides(found);
    });
  };
  const submissions = byId([...standing.submissions.flatMap(besides), back]);
  const isIn = new Set(submissions.map((one) => one.id));
  return {
    submissions,
    versions: byId([...known.values()].filter((one) => !isIn.has(one.id))),
  };
}

/** What is in and would go out if the version came back. */
export function inItsPlace(standing: Standing, version: Submission): readonly Submission[] {
  return standing.submissions.filter((one) => meet(one.roots, version.roots));
}

/**
 * What is in, stands for something else, and has the version's kind, a quarter and an employer of it: both would
 * count if the version came back.
 */
export function besideIt(standing: Standing, version: Submission): readonly Submission[] {
  const share = (some: readonly string[], others: readonly string[]): boolean => {
    const there = new Set(others);
    return some.some((one) => there.has(one));
  };
  return standing.submissions.filter(
    (one) =>
      one.kind === version.kind &&
      !meet(one.roots, version.roots) &&
      share(one.periods, version.periods) &&
      share(one.employers, version.employers),
  );
}

function meet(some: readonly number[], others: readonly number[]): boolean {
  return some.some((id) => others.includes(id));
}
function ascending(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
function byId(list: readonly Submission[]): readonly Submission[] {
  return list.toSorted((a, b) => a.id - b.id);
}

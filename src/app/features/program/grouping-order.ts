/** The groupings offered, in order. */

/** One place up (-1) or down (1); at the end of the list it stays. */
export function moveGrouping(
  offered: readonly string[],
  id: string,
  by: -1 | 1,
): readonly string[] {
  const from = offered.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= offered.length) return offered;
  const others = offered.filter((one) => one !== id);
  return others.toSpliced(to, 0, id);
}

/** A grouping offered anew comes last; one taken out leaves the order of the others. */
export function offerGrouping(
  offered: readonly string[],
  id: string,
  isOffered: boolean,
): readonly string[] {
  const others = offered.filter((one) => one !== id);
  return isOffered ? [...others, id] : others;
}

/** 1 for the first. */
export function placeAmong(offered: readonly string[], id: string): number {
  return offered.indexOf(id) + 1;
}

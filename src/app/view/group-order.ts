import type { Grouping } from '../../core/definition/grouping.ts';

/**
 * The fixed order of groups on every page: those the guidance names as underserved first, then the others,
 * each in the catalogue's alphabetical order.
 */
export function inPageOrder(grouping: Grouping): Grouping {
  const first = grouping.groups.filter(({ underserved }) => underserved === true);
  const others = grouping.groups.filter(({ underserved }) => underserved !== true);
  return { ...grouping, groups: [...first, ...others] };
}

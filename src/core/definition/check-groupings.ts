import type { Catalogue } from './catalogue.ts';
import { checkPredicate } from './check-predicate.ts';
import { fault, type Fault, repeatedIds, unknownNames } from './fault.ts';
import { DECLINED, type Grouping, NOT_REPORTED } from './grouping.ts';
import { type NamedColumn, namedColumns } from './named-columns.ts';

/** Faults of the groupings: their columns are those of the workers' record. */
export function checkGroupings(catalogue: Catalogue): readonly Fault[] {
  const columns = namedColumns(catalogue, 'workers');
  return [
    ...repeatedIds(
      'groupings',
      catalogue.groupings.map(({ id }) => id),
    ),
    ...catalogue.groupings.flatMap((grouping) => checkGrouping(grouping, columns)),
  ];
}

function checkGrouping(
  grouping: Grouping,
  columns: ReadonlyMap<string, NamedColumn>,
): readonly Fault[] {
  const at = `grouping ${grouping.id}`;
  const ids = grouping.groups.map(({ id }) => id);
  const own = new Map([...columns].filter(([id]) => grouping.columns.includes(id)));
  const reserved = ids.filter((id) => id === DECLINED || id === NOT_REPORTED);
  return [
    ...unknownNames(at, 'column', grouping.columns, columns.keys()),
    ...repeatedIds(at, ids),
    ...reserved.map((id) => fault(at, `${id} is a row that every grouping has`)),
    ...(grouping.reference === null
      ? []
      : unknownNames(`${at}, reference`, 'group', [grouping.reference], ids)),
    ...grouping.groups.flatMap((group) =>
      checkPredicate(`${at}, group ${group.id}`, group.where, own),
    ),
  ];
}

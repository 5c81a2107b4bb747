/**
 * What is on the screen, worked out from the address, the data and the program. It never fails: a part of the
 * address that the data cannot answer falls back to its default, only a filter on an unknown name stays,
 * because leaving it out would show more than the link says.
 */
import type { Catalogue } from '../../core/definition/catalogue.ts';
import type { Grouping } from '../../core/definition/grouping.ts';
import type { Program } from '../../core/definition/program.ts';
import type { SliceDimension } from '../../core/definition/metric.ts';
import { parsePeriod, type Period } from '../../core/query/period.ts';
import { lastDayKnown, reportedQuarters } from '../../core/query/reported-quarters.ts';
import type { Request } from '../../core/query/request.ts';
import type { Holdings } from '../session/session.ts';
import { inPageOrder } from './group-order.ts';
import { FILTER_DIMENSIONS, FILTER_KEYS, NO_COMPARISON, type ViewSearch } from './search.ts';

export interface View {
  readonly period: Period;
  readonly compare: Period | null;
  readonly groupings: readonly Grouping[];
  readonly filters: Request['filters'];
  readonly slice: SliceDimension;
  /** ISO date after which nothing is known: the last day of the latest quarter reported. */
  readonly asOf: string;
  /** Every quarter up to the latest reported one, in order. */
  readonly quarters: readonly Period[];
}

/** null while no quarter is in. */
export function resolveView(
  search: ViewSearch,
  holdings: Holdings,
  program: Program,
  catalogue: Catalogue,
): View | null {
  const quarters = reportedQuarters(holdings);
  const latest = quarters.at(-1);
  if (latest === undefined) return null;
  const period = parsePeriod(search.period ?? '') ?? latest;
  return {
    period,
    compare: comparisonOf(search.compare, period, quarters),
    groupings: groupingsOf(search.by, program, catalogue),
    filters: filtersOf(search),
    slice: search.slice ?? 'trade',
    asOf: lastDayKnown(latest, [period]),
    quarters,
  };
}

/** The period asked for when it ends before this one starts, else the quarter just before. */
function comparisonOf(
  asked: string | undefined,
  period: Period,
  quarters: readonly Period[],
): Period | null {
  if (asked === NO_COMPARISON) return null;
  const wanted = parsePeriod(asked ?? '');
  if (wanted !== null && wanted.end <= period.start) return wanted;
  return quarters.findLast(({ end }) => end === period.start) ?? null;
}

/** Known ones in the program's order of offering; by default the first two offered. */
function groupingsOf(
  asked: readonly string[] | undefined,
  program: Program,
  catalogue: Catalogue,
): readonly Grouping[] {
  const offered = program.groupings.flatMap(
    (id) => catalogue.groupings.find((grouping) => grouping.id === id) ?? [],
  );
  const wanted = catalogue.groupings.filter(({ id }) => asked?.includes(id) === true);
  return (wanted.length > 0 ? wanted : offered.slice(0, 2)).map(inPageOrder);
}

function filtersOf(search: ViewSearch): Request['filters'] {
  const filters: Partial<Record<SliceDimension, readonly string[]>> = {};
  for (const dimension of FILTER_DIMENSIONS) {
    const values = search[FILTER_KEYS[dimension]];
    if (values !== undefined) filters[dimension] = values;
  }
  return filters;
}

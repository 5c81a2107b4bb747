import type { Predicate } from '../definition/predicate.ts';
import type { Recipe } from '../intake/recipe.ts';
import { faultsOf } from '../query/load-faults.ts';
import type { Fault, LoadPlan } from '../query/load-faults.ts';
import { columnsOf, leavesOf } from '../query/predicate-parts.ts';
import { columnsRead } from './fitting-corrections.ts';

/** Cells that are shown of a row that is a problem as a whole. */
const CELLS_OF_A_ROW = 4;

export interface CellsShown {
  /** Columns of the file, each read by a field and dropped by none. */
  readonly columns: readonly string[];
  /** Null: all of them are at fault; else so many of those that are filled in are shown. */
  readonly atMost: number | null;
}

/** The fault of a group; null for the other groups. */
export function faultOf(plan: LoadPlan, groupId: string): Fault | null {
  const place = /^f(\d+)$/.exec(groupId)?.[1];
  return place === undefined ? null : (faultsOf(plan)[Number(place)] ?? null);
}

/** The cells that a fault is about: of its field, of every field that is compared, or of the whole row. */
export function cellsShown(plan: LoadPlan, recipe: Recipe, fault: Fault): CellsShown {
  const allowed = columnsRead(plan, recipe);
  const of = (fields: readonly string[]): readonly string[] => [
    ...new Set(
      fields
        .flatMap((name) => plan.fields.find(({ field }) => field === name)?.columns ?? [])
        .filter((column) => allowed.has(column)),
    ),
  ];
  if (fault.cause === 'check') {
    const check = plan.kind.checks.find(({ id }) => id === fault.check);
    const compared = check === undefined ? [] : comparedBy(check.holds);
    return {
      columns: of([...(fault.field === null ? [] : [fault.field]), ...compared]),
      atMost: null,
    };
  }
  if (fault.field !== null) return { columns: of([fault.field]), atMost: null };
  if (fault.cause === 'duplicate-row') return { columns: of(plan.kind.unique ?? []), atMost: null };
  return { columns: of(plan.fields.map(({ field }) => field)), atMost: CELLS_OF_A_ROW };
}

function comparedBy(holds: Predicate): readonly string[] {
  return leavesOf(holds).flatMap(columnsOf);
}

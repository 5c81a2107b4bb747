/** Which corrections a file can take, and why it cannot take the others. */
import type { CellCorrection, Corrections } from '../intake/corrections.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import type { Dropped } from './staged.ts';

export interface Sorted {
  /** Those in force: nothing of a skipped row is corrected. */
  readonly fitting: Corrections;
  readonly dropped: readonly Dropped[];
}
export interface Misfit {
  readonly correction: CellCorrection | undefined;
  readonly row: number;
  /** The row is not among those rejected. */
  readonly gone: boolean;
}

/** Columns that may be corrected: those that a field reads and the recipe does not drop. */
export function columnsRead(plan: LoadPlan, recipe: Recipe): ReadonlySet<string> {
  const dropped = new Set(recipe.dropped);
  const read = plan.fields.flatMap(({ columns }) => columns);
  return new Set(read.filter((column) => !dropped.has(column)));
}

/** `misfits`: every row of these corrections, where nothing of the file is rejected. */
export function sorted(
  corrections: Corrections,
  plan: LoadPlan,
  recipe: Recipe,
  misfits: readonly Misfit[] | 'all',
  idleSkips: readonly number[],
): Sorted {
  const read = columnsRead(plan, recipe);
  const idle = new Set(idleSkips);
  const skipped = new Set(corrections.skips.flatMap(({ rows }) => rows));
  const dropped: Dropped[] = [];
  const drop = (column: string | null, why: Dropped['why'], rows: readonly number[]): void => {
    if (rows.length > 0) dropped.push({ column, why, rows });
  };
  const cells = corrections.cells.flatMap((one): readonly CellCorrection[] => {
    if (!read.has(one.column)) {
      drop(one.column, 'column-not-read', one.rows);
      return [];
    }
    if (misfits === 'all') {
      drop(one.column, 'row-not-rejected', one.rows);
      return [];
    }
    const own = misfits.filter(({ correction }) => correction === one);
    const rowsOf = (gone: boolean): readonly number[] =>
      own.filter((misfit) => misfit.gone === gone).map(({ row }) => row);
    drop(one.column, 'row-not-rejected', rowsOf(true));
    drop(one.column, 'text-differs', rowsOf(false));
    const unfit = new Set(own.map(({ row }) => row));
    const rows = one.rows.filter((row) => !unfit.has(row) && !skipped.has(row));
    return rows.length === 0 ? [] : [{ ...one, rows }];
  });
  const skips = corrections.skips.flatMap((one) => {
    const isIdle = (row: number): boolean => misfits === 'all' || idle.has(row);
    drop(null, 'row-not-rejected', one.rows.filter(isIdle));
    const rows = one.rows.filter((row) => !isIdle(row));
    return rows.length === 0 ? [] : [{ ...one, rows }];
  });
  return { fitting: { cells, skips }, dropped };
}

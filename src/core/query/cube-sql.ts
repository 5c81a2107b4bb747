import type { Source } from './planned-part.ts';
import { atomColumns, groupingSets } from './source-sql.ts';

/** Columns that a statement's rows are told apart by, and the sets they are added up in. */
export interface Cube {
  /** All keys of the finest rows: period, slices, atoms. */
  readonly keys: readonly string[];
  readonly slices: readonly string[];
  /** Whether a row is of a slice, where the slices are grouping sets. */
  readonly isSliced: string;
  /** Every grouping in total and, if sliced, by slice; `more` columns are kept in each. */
  readonly sets: (more: readonly string[]) => string;
  /** Every grouping; the slices were told apart before. */
  readonly setsOfGroupings: (more: readonly string[]) => string;
  /** The mask that tells the groupings apart. */
  readonly mask: string;
  /** Slices and atoms as texts. */
  readonly texts: readonly string[];
}

export function cubeOf(source: Source): Cube {
  const columns = atomColumns(source);
  const slices = source.slices.map((_, at) => `s${at}`);
  const atoms = columns.map((_, at) => `a${at}`);
  const setsOf = (levels: readonly (readonly string[])[]) => (more: readonly string[]) => {
    const sets = groupingSets(source).flatMap(({ columns: own }) => {
      const kept = atoms.filter((_, at) => own.includes(columns[at] ?? ''));
      return levels.map((level) => `(${['period', ...more, ...level, ...kept].join(', ')})`);
    });
    return `GROUP BY GROUPING SETS (${sets.join(', ')})`;
  };
  return {
    keys: ['period', ...slices, ...atoms],
    slices,
    isSliced: slices.length === 0 ? 'false' : `grouping(${slices.join(', ')}) = 0`,
    sets: setsOf(slices.length === 0 ? [[]] : [[], slices]),
    setsOfGroupings: setsOf([slices]),
    mask: atoms.length === 0 ? '0' : `CAST(grouping(${atoms.join(', ')}) AS INTEGER)`,
    texts: [...slices, ...atoms].map((key) => `CAST(${key} AS VARCHAR) AS ${key}`),
  };
}

/** The keys as a statement returns them where it adds up in `sets`. */
export function selectedKeys({ mask, isSliced, texts }: Cube): readonly string[] {
  return ['period', `${mask} AS mask`, `${isSliced} AS sliced`, ...texts];
}

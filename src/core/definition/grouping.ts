import type { Predicate } from './predicate.ts';
import type { Words } from './words.ts';

/**
 * A way to look at people. `columns` are demographic columns; every combination of their values is an atom,
 * the engine counts atoms, and TypeScript adds atoms into groups, so groups may overlap.
 * Besides the groups written here each grouping has `declined` and `not-reported`, shown and never compared.
 */
export interface Grouping {
  readonly id: string;
  readonly title: Words;
  readonly columns: readonly string[];
  readonly groups: readonly Group[];
  /** Group pinned as reference for pay and retention, changeable by the program. */
  readonly reference: string | null;
  /** Hidden like small counts in anything published. */
  readonly sensitive?: true;
  readonly source?: string;
}
export interface Group {
  readonly id: string;
  readonly title: Words;
  readonly where: Predicate;
  /** Named in targets and findings as underserved by the guidance. */
  readonly underserved?: true;
}
/** The grouping with one group, for targets that are not about people's demographics. */
export const EVERYONE = 'everyone';
export const NOT_REPORTED = 'not-reported';
export const DECLINED = 'declined';

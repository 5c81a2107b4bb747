import type { SliceDimension } from '../definition/metric.ts';
import type { Submission } from './submission.ts';

/** What is in. */
export interface Holdings {
  /** Changes whenever the data changes: part of every report's key. */
  readonly version: number;
  readonly submissions: readonly Submission[];
  /** Replaced or gone back from, and kept: each can be restored. */
  readonly versions: readonly Submission[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Every quarter from the first to the last date of the data, ids in order. */
  readonly quarters: readonly string[];
  readonly dimensions: Readonly<Record<SliceDimension, readonly string[]>>;
  /** Reported rows by employer × quarter × kind, for the table of what is in and what is missing. */
  readonly reported: readonly {
    readonly employer: string;
    readonly quarter: string;
    readonly kind: string;
    readonly rows: number;
    /** Ids of the submissions that the rows are of, ascending. */
    readonly submissions: readonly number[];
  }[];
}

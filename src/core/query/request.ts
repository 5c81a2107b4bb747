import type { SliceDimension } from '../definition/metric.ts';
import type { Period } from './period.ts';

/** What is asked for. Every cell of the answer belongs to one metric × period × slice × atom. */
export interface Request {
  readonly metrics: readonly string[];
  readonly groupings: readonly string[];
  /** Crossed with one another; the unsliced total always comes too. Empty: totals only. */
  readonly slices: readonly SliceDimension[];
  /** Must not overlap. */
  readonly periods: readonly Period[];
  /** Only rows whose dimension is one of the values. */
  readonly filters: Readonly<Partial<Record<SliceDimension, readonly string[]>>>;
  /** ISO date; what is open on that day counts as open. Rows of a period asked for count whole. */
  readonly asOf: string;
}

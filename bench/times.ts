/** What the pages and the program that drives them tell one another. All times in ms. */
import type { Request } from '../src/core/query/request.ts';

/** What a load made, told by whoever loaded. */
export interface Loaded {
  readonly accepted: number;
  readonly rejected: number;
  readonly quarters: readonly string[];
  readonly employers: readonly string[];
}
/** What a step took, and what became of the page meanwhile. */
export interface Step {
  readonly milliseconds: number;
  /** The longest time that the page was not free; 0 when never over 50 ms. */
  readonly longestBlock: number;
}
export interface ReportTime extends Step {
  readonly rows: number;
}

/**
 * A store that is measured, in the browser or not. A file goes through `inspect` (fingerprint, head, layout of
 * the records, what intake makes of them), `stage` (typed and checked rows, apart) and `commit` (rows and facts
 * in place), in this order.
 */
export interface MeasuredStore {
  inspect(): Promise<Step>;
  stage(): Promise<Step & { readonly progressEvents: number }>;
  commit(): Promise<Step & Loaded>;
  report(request: Request): Promise<ReportTime>;
}
export const LOAD_PHASES = ['inspect', 'stage', 'commit'] as const;
export type LoadPhase = (typeof LOAD_PHASES)[number];

export interface RivalTimes {
  readonly rows: number;
  readonly typedArrays: readonly number[];
  readonly arquero: readonly number[];
  /** Both found the same groups and hours. */
  readonly groups: number;
}
export interface RivalsBench {
  ask(rounds: { readonly typedArrays: number; readonly arquero: number }): Promise<RivalTimes>;
}

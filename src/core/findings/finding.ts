import type { Stage } from '../definition/metric.ts';
import type { Words } from '../definition/words.ts';
import type { SliceKey } from '../report/report.ts';

/** A sentence for the committee, made from one row of the report and never saying more than it carries. */
export interface Finding {
  readonly id: string;
  readonly stage: Stage;
  readonly metric: string;
  readonly grouping: string;
  readonly group: string;
  readonly period: string;
  readonly slice: readonly SliceKey[];
  readonly kind:
    'under-target' | 'target-met' | 'below-four-fifths' | 'gap-to-reference' | 'coverage';
  /** People or hours missing; orders findings of one kind of consequence. */
  readonly weight: number;
  readonly sentence: Words;
}

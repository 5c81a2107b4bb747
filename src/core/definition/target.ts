import type { SliceDimension } from './metric.ts';
import type { Words } from './words.ts';

/** A promised value. A goal is a floor for effort and never a quota. */
export interface Target {
  readonly id: string;
  /** Share or rate metric it is measured on. */
  readonly metric: string;
  readonly grouping: string;
  readonly group: string;
  /** Hundredths of a percent: 15.3 % is 1530. */
  readonly basisPoints: number;
  /** Empty: the whole program. `each: 'trade'`: in every trade. With `only`, just those. */
  readonly scope: {
    readonly each?: SliceDimension;
    readonly only?: Readonly<Partial<Record<SliceDimension, readonly string[]>>>;
  };
  /** ISO dates, half-open; absent: always. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly kind: 'contract' | 'ordinance' | 'regulation' | 'benchmark' | 'committee';
  readonly status: string;
  readonly source: string;
}

/** A ready set of targets that a program can take over and edit. */
export interface TargetPreset {
  readonly id: string;
  readonly title: Words;
  readonly note: Words;
  readonly source: string;
  /** When the status was last looked up, ISO date or month. */
  readonly checkedOn: string;
  readonly targets: readonly Target[];
}

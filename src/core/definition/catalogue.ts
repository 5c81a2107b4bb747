import type { Grouping } from './grouping.ts';
import type { Metric } from './metric.ts';
import type { Fact, RecordKind } from './record-kind.ts';
import type { TargetPreset } from './target.ts';
import type { Program } from './program.ts';

/** Everything that is measured: the one value that is passed around. */
export interface Catalogue {
  readonly records: readonly RecordKind[];
  /** Tables worked out from records, which metrics can be written on like on a record. */
  readonly facts: readonly Fact[];
  readonly metrics: readonly Metric[];
  readonly groupings: readonly Grouping[];
  readonly targetPresets: readonly TargetPreset[];
  /** The program before anything is set. */
  readonly defaultProgram: Program;
}

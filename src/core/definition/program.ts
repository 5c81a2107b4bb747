import type { SettingId } from './predicate.ts';
import type { Target } from './target.ts';

/** What the committee sets; the file that `--program` takes (docs/program.md). */
export interface Program {
  readonly version: 1;
  readonly name: string;
  /** Names of its projects as the files write them; numbers do not depend on them. */
  readonly projects: readonly string[];
  readonly targets: readonly Target[];
  /** Groupings offered on the screens, in order. */
  readonly groupings: readonly string[];
  /** Pinned reference group by grouping; absent: the grouping's own. */
  readonly references: Readonly<Record<string, string>>;
  /** Amounts in dollars per hour. */
  readonly settings: Readonly<Partial<Record<SettingId, number>>>;
  /** Smallest n with a verdict, and coverage below which a banner is shown (0–1). */
  readonly thresholds: { readonly enough: number; readonly coverage: number };
}

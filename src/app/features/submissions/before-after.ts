import type { Comparison, Totals } from '../../../core/loading/staged.ts';

/** One number before and after a file goes in. */
export interface BeforeAfter {
  readonly of: keyof Totals;
  readonly before: number;
  readonly own: number;
  /** Null until somebody has chosen. */
  readonly after: number | null;
  /** The same people may be in both: `after` is then the most there can be. */
  readonly atMost: boolean;
}

/**
 * What changes when the file replaces the submissions of these ids; none: it goes beside all that overlaps;
 * null: not chosen yet. Only what both sides have is compared.
 */
export function beforeAndAfter(
  { overlaps, own, together }: Comparison,
  replaces: readonly number[] | null,
): readonly BeforeAfter[] {
  if (own === null || together === null) return [];
  const [id] = replaces ?? [];
  const one = overlaps.find(({ submissionId }) => submissionId === id)?.totals;
  const before = replaces?.length === 1 && one !== undefined ? one : together;
  return (['rows', 'hours', 'people'] as const).flatMap((of) => {
    const [was, brings] = [before[of], own[of]];
    if (was === null || brings === null) return [];
    const beside = replaces?.length === 0;
    return {
      of,
      before: was,
      own: brings,
      after: replaces === null ? null : beside ? was + brings : brings,
      atMost: beside && of === 'people',
    };
  });
}

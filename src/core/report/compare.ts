/**
 * A group beside its reference. Promises that a group is never compared with itself, with people who are
 * not reported or declined, or on fewer than 5 people on either side; and that a verdict is never stronger
 * than the method sheet allows. p-values are raw: the number of comparisons on a screen is not in them.
 */
import { differenceTest } from '../statistics/difference-test.ts';
import { Z95 } from '../statistics/estimated.ts';
import { belowFourFifths, impactRatio } from '../statistics/impact-ratio.ts';
import { newcombeDifference } from '../statistics/newcombe-difference.ts';
import { onePersonFlip } from '../statistics/one-person-flip.ts';
import { selectionVerdict } from '../statistics/verdict.ts';
import type { Comparison, Verdict } from './report.ts';
import { mayCompare, sayable } from './small-n.ts';
import type { View } from './view.ts';

/** A group beside the pinned one of the same list; not compared when either is missing or they are the same. */
export function besidePinned<T extends { readonly id: string }>(
  group: string,
  pinned: string | null,
  candidates: readonly T[],
  compare: (own: T, reference: T) => Compared,
): Compared {
  const own = candidates.find(({ id }) => id === group);
  const reference = candidates.find(({ id }) => id === pinned);
  if (own === undefined || reference === undefined || own === reference) return NOT_COMPARED;
  return compare(own, reference);
}

/** `favourable` of `n` people. */
export interface Proportion {
  readonly id: string;
  readonly favourable: number;
  readonly n: number;
}
export interface Compared {
  readonly comparison: Comparison | null;
  readonly verdict: Verdict | null;
}
export const NOT_COMPARED: Compared = { comparison: null, verdict: null };

/** Two rates; as a selection also the four-fifths rule, the one-person flip and its verdict. */
export function compareProportions(
  group: Proportion,
  reference: Proportion,
  asSelection: boolean,
  thresholds: View['thresholds'],
): Compared {
  if (!mayCompare(group.n) || !mayCompare(reference.n)) return NOT_COMPARED;
  const counts = [group.favourable, group.n, reference.favourable, reference.n] as const;
  const difference = newcombeDifference(...counts);
  const test = differenceTest(...counts);
  const comparison: Comparison = {
    reference: reference.id,
    ratio: impactRatio(...counts),
    gap: difference?.difference ?? null,
    gapInterval: difference?.interval ?? null,
    gapMethod: difference === null ? null : 'newcombe',
    pValue: test?.pValue ?? null,
    pMethod: test?.method ?? null,
    belowFourFifths: asSelection ? belowFourFifths(...counts) : null,
    onePersonFlip: asSelection ? onePersonFlip(...counts) : null,
  };
  const [few, referenceFew] = [group, reference].map(
    ({ n }) => sayable(n, thresholds) !== 'enough',
  );
  if (few === true || referenceFew === true) return { comparison, verdict: 'too-few-to-say' };
  if (!asSelection) return { comparison, verdict: plainVerdict(comparison) };
  const selection = {
    favourable: group.favourable,
    people: group.n,
    referenceFavourable: reference.favourable,
    referencePeople: reference.n,
  };
  return { comparison, verdict: selectionVerdict(selection, comparison.pValue) };
}

/** A value with its number of people and, where known, its standard error. */
export interface Measured {
  readonly id: string;
  readonly n: number;
  readonly value: number;
  readonly standardError: number | null;
}

/** Two values of which only the difference is judged: shares of hours, survival, turnover. */
export function compareMeasured(
  group: Measured,
  reference: Measured,
  thresholds: View['thresholds'],
): Compared {
  if (!mayCompare(group.n) || !mayCompare(reference.n)) return NOT_COMPARED;
  const gap = group.value - reference.value;
  const errors = [group.standardError, reference.standardError];
  const known = errors.filter((error): error is number => error !== null && error > 0);
  const reach = known.length < errors.length ? null : Z95 * Math.hypot(...known);
  return verdictOf(group.n, reference.n, thresholds, {
    reference: reference.id,
    ratio: reference.value === 0 ? null : group.value / reference.value,
    gap,
    gapInterval: reach === null ? null : { low: gap - reach, high: gap + reach },
    gapMethod: 'difference',
    pValue: null,
    pMethod: null,
    belowFourFifths: null,
    onePersonFlip: null,
  });
}

/** Adds the verdict to a comparison that is not a selection. */
export function verdictOf(
  n: number,
  referenceN: number,
  thresholds: View['thresholds'],
  comparison: Comparison,
): Compared {
  const enough = [n, referenceN].every((people) => sayable(people, thresholds) === 'enough');
  return { comparison, verdict: enough ? plainVerdict(comparison) : 'too-few-to-say' };
}

/**
 * Outside selections there is no cited rule for a flag: the interval of the gap says whether chance alone
 * could explain it, and a gap it does not explain speaks for itself.
 */
function plainVerdict({ gapInterval }: Comparison): Verdict | null {
  if (gapInterval === null) return null;
  return gapInterval.low <= 0 && gapInterval.high >= 0 ? 'no-difference' : null;
}

import type { Interval } from './estimated.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Difference of two proportions, first − second, with its 95 % hybrid score interval; null when
 * either group has no trials. A fraction: 0.05 is five points.
 *
 * Formula: with Wilson limits (l, u) of each proportion, low = d − √((p1−l1)² + (u2−p2)²) and
 * high = d + √((u1−p1)² + (p2−l2)²).
 * Assumes two independent groups. Not for paired people (the same people before and after).
 * Source: Newcombe, R. G. (1998), "Interval estimation for the difference between independent
 * proportions: comparison of eleven methods", Stat. Med. 17, 873–890, method 10.
 */
export function newcombeDifference(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): { readonly difference: number; readonly interval: Interval } | null {
  const first = wilsonInterval(successes1, trials1);
  const second = wilsonInterval(successes2, trials2);
  if (first === null || second === null) return null;
  const p1 = successes1 / trials1;
  const p2 = successes2 / trials2;
  const difference = p1 - p2;
  return {
    difference,
    interval: {
      low: Math.max(-1, difference - Math.hypot(p1 - first.low, second.high - p2)),
      high: Math.min(1, difference + Math.hypot(first.high - p1, p2 - second.low)),
    },
  };
}

import type { Interval } from './estimated.ts';
import type { Distribution } from './order-statistics.ts';
import { requireCount } from './require-counts.ts';
import { studentTQuantile } from './student-t.ts';

export type Moments = {
  readonly n: number;
  readonly mean: number;
  /** Sample variance, divisor n − 1; null for one person. */
  readonly variance: number | null;
};

/** Count, mean and sample variance of a distribution, in two passes; null without people. */
export function moments(distribution: Distribution): Moments | null {
  let n = 0;
  let sum = 0;
  for (const { value, count } of distribution) {
    requireCount(count, 'count');
    if (!Number.isFinite(value)) throw new RangeError(`a value must be a number, got ${value}`);
    n += count;
    sum += value * count;
  }
  if (n === 0) return null;
  const mean = sum / n;
  let squares = 0;
  for (const { value, count } of distribution) squares += count * (value - mean) ** 2;
  return { n, mean, variance: n < 2 ? null : squares / (n - 1) };
}

/** Arithmetic mean; null without people. One mistyped value moves it: show the median beside it. */
export function mean(distribution: Distribution): number | null {
  return moments(distribution)?.mean ?? null;
}

/**
 * 95 % interval of a mean; null under 2 people.
 *
 * Formula: mean ± t(.975, n − 1)·s/√n.
 * Assumes independent people and a mean that is roughly normal. Not for pay with wild outliers, whose
 * median says more.
 * Source: Student (1908), "The probable error of a mean", Biometrika 6, 1–25.
 */
export function meanInterval(distribution: Distribution): Interval | null {
  const found = moments(distribution);
  if (found === null || found.variance === null) return null;
  const reach = studentTQuantile(0.975, found.n - 1) * Math.sqrt(found.variance / found.n);
  return { low: found.mean - reach, high: found.mean + reach };
}

/** Throws RangeError unless `value` is a whole number from 0 up to 2^53 − 1. */
export function requireCount(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what} must be a whole number of at least 0, got ${value}`);
  }
}

/**
 * Throws RangeError unless both are counts and `successes <= trials`. A file whose numerator exceeds
 * its denominator is a problem to report before any statistic is asked for.
 */
export function requireCounts(successes: number, trials: number): void {
  requireCount(successes, 'successes');
  requireCount(trials, 'trials');
  if (successes > trials) {
    throw new RangeError(`${successes} successes out of ${trials} trials`);
  }
}

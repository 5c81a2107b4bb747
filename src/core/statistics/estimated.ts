/**
 * Statistics promise: pure functions over plain numbers, one cited method per file, and either a
 * finite number or null. They refuse to guess: what the terms cannot support is null, and terms that
 * only a mistake in the program can produce (a negative count, more successes than trials) throw.
 * p-values are raw: nothing here adjusts for how many comparisons a screen shows.
 */

/** Both ends in the unit of the estimate, `low <= high`. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5th percentile of the standard normal, for two-sided 95 % intervals. */
export const Z95 = 1.959963984540054;

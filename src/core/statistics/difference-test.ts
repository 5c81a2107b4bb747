import { fisherExact } from './fisher-exact.ts';
import { pooledZ } from './two-standard-deviations.ts';

export type DifferenceTest = {
  /** Raw, two-sided, not adjusted for the number of comparisons. */
  readonly pValue: number;
  readonly method: 'fisher' | 'two-sd';
  /** Standard deviations between the rates, also where Fisher gives the p-value. */
  readonly z: number;
};

/**
 * The headline test of two selection rates; null where no test exists: no people in a group, or
 * everybody or nobody selected.
 *
 * Rule: Fisher's exact test when fewer than 30 people or any expected count under 5, otherwise the
 * two-standard-deviation test.
 * Assumptions and limits as the method chosen.
 * Source: Federal Contract Compliance Manual, choice of test; Cochran, W. G. (1954), "Some methods for
 * strengthening the common χ² tests", Biometrics 10, 417–451, for expected counts under 5.
 */
export function differenceTest(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): DifferenceTest | null {
  const normal = pooledZ(successes1, trials1, successes2, trials2);
  if (normal === null) return null;
  const people = trials1 + trials2;
  const successes = successes1 + successes2;
  const smallestExpectedTimesPeople =
    Math.min(trials1, trials2) * Math.min(successes, people - successes);
  if (people < 30 || smallestExpectedTimesPeople < 5 * people) {
    const pValue = fisherExact(successes1, trials1, successes2, trials2);
    return { pValue, method: 'fisher', z: normal.z };
  }
  return { pValue: normal.pValue, method: 'two-sd', z: normal.z };
}

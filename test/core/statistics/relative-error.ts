/** |actual − expected| ÷ |expected|, or the plain distance where 0 is expected; infinite for null. */
export function relativeError(actual: number | null | undefined, expected: number): number {
  if (actual === null || actual === undefined) return Infinity;
  const distance = Math.abs(actual - expected);
  return expected === 0 ? distance : distance / Math.abs(expected);
}

/** The largest relative error of a list; infinite when the lists differ in length or in where null stands. */
export function largestError(
  actual: readonly (number | null | undefined)[],
  expected: readonly (number | null)[],
): number {
  if (actual.length !== expected.length) return Infinity;
  return expected.reduce<number>((worst, number, index) => {
    if (number === null) return actual[index] === null ? worst : Infinity;
    return Math.max(worst, relativeError(actual[index], number));
  }, 0);
}

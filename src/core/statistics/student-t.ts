import betainc from '@stdlib/math-base-special-betainc';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Quantile of Student's t for `p` from .5 to below 1 and any `degreesOfFreedom` > 0, not only whole ones.
 *
 * Formula: P(T > t) = ½·I(ν/(ν + t²); ν/2, ½), solved for t by halving an interval that begins at the
 * normal quantile (t is never nearer to 0) until its ends meet.
 * Source: Abramowitz, M., Stegun, I. A. (1964), Handbook of Mathematical Functions, 26.5.27 and 26.7.
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0.5 && p < 1)) throw new RangeError(`p must be from 0.5 to below 1, got ${p}`);
  if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom must be above 0');
  if (p === 0.5) return 0;
  const target = 1 - p;
  let low = normalQuantile(p, 0, 1);
  let high = low * 2;
  while (upperTail(high, degreesOfFreedom) > target) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (upperTail(middle, degreesOfFreedom) > target) low = middle;
    else high = middle;
  }
}

function upperTail(t: number, degreesOfFreedom: number): number {
  return 0.5 * betainc(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

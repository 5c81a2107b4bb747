import { type SampleSize, sampleSize } from '../statistics/small-n.ts';
import type { View } from './view.ts';

/** What may be said of n people, with the program's own floor for a verdict on top of the method's 10. */
export function sayable(n: number, thresholds: View['thresholds']): SampleSize {
  const size = sampleSize(n);
  return size === 'enough' && n < thresholds.enough ? 'too-few' : size;
}

/** Under 5 people the counts are shown and nothing is concluded from them: no interval, no comparison. */
export function mayCompare(n: number): boolean {
  return n >= 5;
}

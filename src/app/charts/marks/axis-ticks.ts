import { scaleLinear } from 'd3-scale';

/** Round numbers that cover the domain, about as many as asked for; the first and last are the axis' ends. */
export function axisTicks(domain: readonly [number, number], about: number): readonly number[] {
  const [low, high] = domain;
  return scaleLinear([low, high > low ? high : low + 1], [0, 1])
    .nice(about)
    .ticks(about);
}

/** A little room beyond the largest number; shares and rates never go beyond the whole. */
export function roomAbove(largest: number, isFraction: boolean): number {
  return isFraction && largest <= 1 ? Math.min(1, largest * 1.08) : largest * 1.08;
}

import { getNiceTickValues } from 'recharts';

/** Round numbers that cover the domain, about as many as asked for; the first and last are the axis' ends. */
export function axisTicks(domain: readonly [number, number], about: number): readonly number[] {
  return getNiceTickValues([...domain], about, true);
}

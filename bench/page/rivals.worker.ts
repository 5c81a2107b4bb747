/**
 * The same question as a view of the product, hours by quarter × employer × gender, asked of columns in
 * memory: in Arquero, and in a plain loop over typed arrays. Reading the file is not timed.
 */
import { op, table } from 'arquero';
import type { RivalTimes } from '../times.ts';
import { readHours, type HoursColumns } from './read-hours.ts';

interface Asked {
  readonly file: File;
  readonly rounds: { readonly typedArrays: number; readonly arquero: number };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((times) => globalThis.postMessage(times));
});

async function answer({ file, rounds }: Asked): Promise<RivalTimes> {
  const columns = await readHours(file);
  const sums = sumOf(columns);
  const typedArrays = timed(rounds.typedArrays, () => void sumOf(columns));
  const spelled = table({
    quarter: columns.quarter,
    employer: spelledOut(columns.employer, columns.employers),
    gender: spelledOut(columns.gender, columns.genders),
    hours: columns.hours,
  });
  const ask = () =>
    spelled.groupby('quarter', 'employer', 'gender').rollup({ hours: op.sum('hours') });
  const found = ask();
  const same =
    Math.abs(found.array('hours').reduce(add, 0) - sums.reduce(add, 0)) < 1 &&
    found.numRows() === sums.filter((sum) => sum > 0).length;
  if (!same) throw new Error('Arquero and the typed arrays do not agree.');
  const arquero = timed(rounds.arquero, () => void ask());
  return { rows: columns.hours.length, typedArrays, arquero, groups: found.numRows() };
}

const add = (one: number, other: number) => one + other;

function sumOf({ quarter, employer, gender, hours, employers, genders }: HoursColumns) {
  const sums = new Float64Array(256 * employers.length * genders.length);
  for (let row = 0; row < hours.length; row += 1) {
    const place = (quarter[row] ?? 0) * employers.length + (employer[row] ?? 0);
    const at = place * genders.length + (gender[row] ?? 0);
    sums[at] = (sums[at] ?? 0) + (hours[row] ?? 0);
  }
  return sums;
}

function spelledOut(codes: ArrayLike<number>, words: readonly string[]): string[] {
  return Array.from(codes, (code) => words[code] ?? '');
}

function timed(rounds: number, ask: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  });
}

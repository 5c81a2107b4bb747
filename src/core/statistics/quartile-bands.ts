import { type Distribution, ranked } from './order-statistics.ts';

export type BandName = 'lower' | 'lower-middle' | 'upper-middle' | 'upper';

export type QuartileBand = {
  readonly band: BandName;
  /** People in the band by group; fractions where people of equal pay lie across its border. */
  readonly counts: Readonly<Record<string, number>>;
};

const BANDS: readonly BandName[] = ['lower', 'lower-middle', 'upper-middle', 'upper'];

/**
 * Everybody ranked by hourly pay and cut into four bands of equal size, lowest first; null without
 * people. Each person belongs to exactly one of `groups`.
 *
 * Rule: band size ⌊N/4⌋; one person over goes to the lower band, two to lower and upper middle, three to
 * lower, lower middle and upper middle. People of equal pay across a border are split in proportion to
 * their groups, so the order of rows does not matter.
 * Describes who stands where, tests nothing. Not the quartiles of a spreadsheet, which cut at values and
 * give unequal bands.
 * Source: SI 2017/172, reg. 13(1)–(2); remainders as in the guidance of the Government Equalities Office.
 */
export function quartileBands(
  groups: Readonly<Record<string, Distribution>>,
): readonly QuartileBand[] | null {
  const members = Object.entries(groups);
  const everybody = members.flatMap(([, distribution]) => distribution);
  const { n } = ranked(everybody);
  if (n === 0) return null;
  const ladder = payLadder(everybody);
  let start = 0;
  return BANDS.map((band, index) => {
    const end = start + bandSize(n, index);
    const shares = sharesWithin(ladder, start, end);
    const counts = members.map(([id, distribution]) => [id, countWithin(distribution, shares)]);
    start = end;
    return { band, counts: Object.fromEntries(counts) as Record<string, number> };
  });
}

/** Which bands take one of the 1, 2 or 3 people left over: indexes of BANDS. */
const REMAINDER: readonly (readonly number[])[] = [[], [0], [0, 2], [0, 1, 2]];

function bandSize(n: number, index: number): number {
  const extra = REMAINDER[n % 4]?.includes(index) === true ? 1 : 0;
  return Math.floor(n / 4) + extra;
}

type Rung = { readonly value: number; readonly from: number; readonly to: number };

/** Distinct values ascending with the half-open range of ranks that they fill. */
function payLadder(everybody: Distribution): readonly Rung[] {
  const people = new Map<number, number>();
  for (const { value, count } of everybody) people.set(value, (people.get(value) ?? 0) + count);
  let from = 0;
  return [...people]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => {
      const rung = { value, from, to: from + count };
      from = rung.to;
      return rung;
    });
}

/** Of the people at each value, the share that lies within the ranks [start, end). */
function sharesWithin(
  ladder: readonly Rung[],
  start: number,
  end: number,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const { value, from, to } of ladder) {
    const overlap = Math.min(to, end) - Math.max(from, start);
    if (overlap > 0) shares.set(value, overlap / (to - from));
  }
  return shares;
}

function countWithin(distribution: Distribution, shares: ReadonlyMap<number, number>): number {
  return distribution.reduce((sum, { value, count }) => sum + count * (shares.get(value) ?? 0), 0);
}

import { parsePeriod, type Period } from '../../core/query/period.ts';

/** Whole years among the quarters, the latest first, then everything when that is more than one quarter. */
export function longPeriods(quarters: readonly Period[]): readonly Period[] {
  const ids = quarters.map(({ id }) => id);
  const years = ids
    .filter((id) => id.endsWith('-Q1') && ids.includes(id.replace('-Q1', '-Q4')))
    .map((id) => `${id}..${id.replace('-Q1', '-Q4')}`)
    .reverse();
  const [first] = ids;
  const last = ids.at(-1);
  const all =
    first !== undefined && last !== undefined && first !== last ? [`${first}..${last}`] : [];
  return [...new Set([...years, ...all])].flatMap((id) => parsePeriod(id) ?? []);
}

import type { QuartileMetric } from '../definition/metric.ts';
import { type BandName, quartileBands } from '../statistics/quartile-bands.ts';
import { addDistributions } from './add-terms.ts';
import { estimated, type Estimate, notEstimable, type View } from './view.ts';

const BANDS: readonly BandName[] = ['lower', 'lower-middle', 'upper-middle', 'upper'];

/**
 * Each group's part of each quarter of all people ranked by pay, people with equal pay across a border
 * split in proportion. Everybody is ranked, reported or not. `n` is everybody; numerator and denominator
 * are people in the band, in fractions where ties were split.
 */
export function estimateQuartileBands(view: View<QuartileMetric>): readonly Estimate[] {
  const { all, groups } = view.cells;
  const everybody = all.map((cell, index) => ({ cell, id: String(index) }));
  const byCell = Object.fromEntries(
    everybody.map(({ cell, id }) => [id, addDistributions([cell]).values]),
  );
  const bands = quartileBands(byCell);
  const n = addDistributions(all).values.reduce((sum, { count }) => sum + count, 0);
  return groups.flatMap((group) =>
    BANDS.map((step, order) => {
      const counts = bands?.find(({ band }) => band === step)?.counts;
      if (counts === undefined) return notEstimable('no-rows', { group: group.id, step, n });
      const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const members = everybody.filter(({ cell }) => group.cells.includes(cell));
      const count = members.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
      const row = { group: group.id, step, n, numerator: count, denominator: size };
      if (size === 0) return notEstimable('no-rows', row);
      const detail = { kind: 'band', order, count } as const;
      return estimated({ ...row, value: count / size, detail });
    }),
  );
}

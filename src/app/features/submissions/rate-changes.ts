/** Rows of two reports on the same rates, side by side. */
import { DECLINED, EVERYONE, NOT_REPORTED } from '../../../core/definition/grouping.ts';
import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { drawnValue } from '../../charts/row-words.ts';

export interface RateChange {
  readonly metric: Metric;
  readonly grouping: string;
  readonly group: string;
  /** Absent where nothing was in before. */
  readonly before: ReportRow | undefined;
  readonly after: ReportRow;
  /** After less before; null where one of them cannot be drawn. */
  readonly change: number | null;
}

/**
 * One for every group that has a value other than none or zero before or after, in the order of the groupings; one
 * that is in none of them comes first. Everyone together is a rate of its own, but always the
 * whole of a share, and then left out.
 */
export function rateChanges(
  metrics: readonly Metric[],
  before: readonly ReportRow[],
  after: readonly ReportRow[],
  groupings: readonly Grouping[],
): readonly RateChange[] {
  const order = groupings.flatMap(({ id, groups }) =>
    [...groups.map((group) => group.id), DECLINED, NOT_REPORTED].map((group) => `${id} ${group}`),
  );
  const placeOf = ({ grouping, group }: ReportRow) => order.indexOf(`${grouping} ${group}`);
  return metrics.flatMap((metric) =>
    after
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .filter((row) => row.metric === metric.id && row.slice.length === 0)
      .filter(({ grouping }) => grouping !== EVERYONE || metric.kind !== 'share')
      .flatMap((row) => {
        const former = before.find((one) => isSamePlace(one, row));
        if (!row.value && !former?.value) return [];
        const [is, was] = [drawnValue(row), former === undefined ? null : drawnValue(former)];
        const change = is === null || was === null ? null : is - was;
        const { grouping, group } = row;
        return [{ metric, grouping, group, before: former, after: row, change }];
      }),
  );
}

function isSamePlace(one: ReportRow, other: ReportRow): boolean {
  return (
    one.slice.length === 0 &&
    one.metric === other.metric &&
    one.grouping === other.grouping &&
    one.group === other.group &&
    one.step === other.step
  );
}

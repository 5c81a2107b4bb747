/** Rows of two reports on the same rates, side by side. */
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
 * One for every group that has a value before or after. Everyone together is a rate of its own, but always the
 * whole of a share, and then left out.
 */
export function rateChanges(
  metrics: readonly Metric[],
  before: readonly ReportRow[],
  after: readonly ReportRow[],
  everyone: string,
): readonly RateChange[] {
  return metrics.flatMap((metric) =>
    after
      .filter((row) => row.metric === metric.id && row.slice.length === 0)
      .filter(({ grouping }) => grouping !== everyone || metric.kind !== 'share')
      .flatMap((row) => {
        const former = before.find((one) => isSamePlace(one, row));
        if (row.value === null && (former?.value ?? null) === null) return [];
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

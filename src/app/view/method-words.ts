import type { Metric } from '../../core/definition/metric.ts';
import type { CommitteeReport } from '../../core/report/report.ts';
import type { MessageId } from '../language/messages/messages-en.ts';

/** The methods that worked out a metric's numbers in a report, as messages. */
export function methodIds(metric: Metric, report: CommitteeReport): readonly MessageId[] {
  const rows = report.rows.filter((row) => row.metric === metric.id);
  const intervals = rows.flatMap(({ interval }) => interval?.method ?? []);
  const gaps = rows.flatMap(({ comparison }) => comparison?.gapMethod ?? []);
  const tests = rows.flatMap(({ comparison }) => comparison?.pMethod ?? []);
  return [
    `method.kind.${metric.kind}`,
    ...[...new Set(intervals)].map((id) => `method.interval.${id}` as const),
    ...[...new Set(gaps)].map((id) => `method.gap.${id}` as const),
    ...[...new Set(tests)].map((id) => `method.test.${id}` as const),
  ];
}

import type { Metric } from '../definition/metric.ts';
import type { ReportRow } from './report.ts';

/** Id of the share metric that stands beside a metric; null when there is none. */
export function benchmarkOf(metric: Metric): string | null {
  return metric.kind === 'share' ? (metric.benchmark ?? null) : null;
}

/** Puts beside each row the benchmark metric's value for the same group, period and slice, where it has one. */
export function withBenchmarks(
  rows: readonly ReportRow[],
  metrics: readonly Metric[],
): readonly ReportRow[] {
  const benchmarks = new Map(metrics.map((metric) => [metric.id, benchmarkOf(metric)]));
  const wanted = new Set(benchmarks.values());
  const values = new Map(
    rows
      .filter((row) => wanted.has(row.metric))
      .map((row) => [placeOf(row.metric, row), row.value]),
  );
  return rows.map((row) => {
    const metric = benchmarks.get(row.metric) ?? null;
    if (metric === null) return row;
    const value = values.get(placeOf(metric, row)) ?? null;
    return value === null ? row : { ...row, benchmark: { metric, value } };
  });
}

function placeOf(metric: string, { period, slice, grouping, group }: ReportRow): string {
  const keys = slice.map(({ dimension, key }) => [dimension, key]);
  return JSON.stringify([metric, period, keys, grouping, group]);
}

/**
 * The columns of a report's rows, the same in CSV and in JSON (docs/report-format.md). Promises full precision:
 * a number is the one of the report, and an empty cell says that there is none.
 */
import { type Metric, SLICE_DIMENSIONS, type SliceDimension } from '../core/definition/metric.ts';
import type { ReportRow } from '../core/report/report.ts';

type CellValue = string | number | boolean | null;
export interface ReportColumn {
  readonly name: string;
  readonly value: (row: ReportRow, metric: Metric) => CellValue;
}

const WHOLE = 10_000;
const POINTS = 100;

export const REPORT_COLUMNS: readonly ReportColumn[] = [
  { name: 'metric', value: ({ metric }) => metric },
  { name: 'stage', value: ({ stage }) => stage },
  { name: 'period', value: ({ period }) => period },
  {
    name: 'sliced_by',
    value: ({ slice }) => slice.map(({ dimension }) => dimension).join('+') || null,
  },
  ...SLICE_DIMENSIONS.map((dimension) => ({
    name: `slice_${dimension.replaceAll('-', '_')}`,
    value: ({ slice }: ReportRow) => keyIn(slice, dimension),
  })),
  { name: 'grouping', value: ({ grouping }) => grouping },
  { name: 'group', value: ({ group }) => group },
  { name: 'step', value: ({ step }) => step },
  { name: 'n', value: ({ n }) => n },
  { name: 'counted_in', value: (_, metric) => countedIn(metric) },
  { name: 'numerator', value: ({ numerator }) => numerator },
  { name: 'denominator', value: ({ denominator }) => denominator },
  { name: 'value', value: ({ value }) => value },
  {
    name: 'value_unit',
    value: (_, metric) => (metric.kind === 'amount' ? metric.unit : 'fraction'),
  },
  { name: 'interval_low', value: ({ interval }) => interval?.low ?? null },
  { name: 'interval_high', value: ({ interval }) => interval?.high ?? null },
  { name: 'interval_method', value: ({ interval }) => interval?.method ?? null },
  { name: 'reference_group', value: ({ comparison }) => comparison?.reference ?? null },
  { name: 'ratio', value: ({ comparison }) => comparison?.ratio ?? null },
  { name: 'gap', value: ({ comparison }) => comparison?.gap ?? null },
  {
    name: 'gap_points',
    value: ({ comparison }, metric) =>
      isRelative(metric) ? null : inPoints(comparison?.gap ?? null),
  },
  { name: 'gap_low', value: ({ comparison }) => comparison?.gapInterval?.low ?? null },
  { name: 'gap_high', value: ({ comparison }) => comparison?.gapInterval?.high ?? null },
  { name: 'gap_method', value: ({ comparison }) => comparison?.gapMethod ?? null },
  { name: 'p_value', value: ({ comparison }) => comparison?.pValue ?? null },
  { name: 'p_method', value: ({ comparison }) => comparison?.pMethod ?? null },
  { name: 'below_four_fifths', value: ({ comparison }) => comparison?.belowFourFifths ?? null },
  { name: 'one_person_flip', value: ({ comparison }) => comparison?.onePersonFlip ?? null },
  { name: 'target', value: ({ target }) => (target === null ? null : target.basisPoints / WHOLE) },
  { name: 'target_basis_points', value: ({ target }) => target?.basisPoints ?? null },
  { name: 'target_gap', value: ({ target }) => target?.gap ?? null },
  { name: 'target_gap_points', value: ({ target }) => inPoints(target?.gap ?? null) },
  { name: 'target_met', value: ({ target }) => target?.met ?? null },
  { name: 'target_id', value: ({ target }) => target?.id ?? null },
  { name: 'target_source', value: ({ target }) => target?.source ?? null },
  { name: 'shortfall', value: ({ target }) => target?.shortfall ?? null },
  { name: 'shortfall_unit', value: ({ target }) => target?.shortfallUnit ?? null },
  { name: 'within_one_person', value: ({ target }) => target?.withinOnePerson ?? null },
  { name: 'benchmark_metric', value: ({ benchmark }) => benchmark?.metric ?? null },
  { name: 'benchmark', value: ({ benchmark }) => benchmark?.value ?? null },
  {
    name: 'known_only_value',
    value: ({ detail }) => (detail?.kind === 'known-only' ? detail.value : null),
  },
  {
    name: 'cumulative',
    value: ({ detail }) => (detail?.kind === 'funnel-step' ? detail.cumulative : null),
  },
  {
    name: 'median_days',
    value: ({ detail }) => (detail?.kind === 'survival' ? detail.median : null),
  },
  { name: 'verdict', value: ({ verdict }) => verdict },
  { name: 'reason', value: ({ reason }) => reason },
];

/** What numerator and denominator count; null for kinds that have none. */
function countedIn(metric: Metric): string | null {
  switch (metric.kind) {
    case 'amount':
    case 'survival':
      return null;
    case 'quartile-bands':
      return 'people';
    default:
      return metric.unit;
  }
}

/** The gap of an amount is a part of the reference's amount: it has no points. */
function isRelative({ kind }: Metric): boolean {
  return kind === 'amount';
}

function inPoints(fraction: number | null): number | null {
  return fraction === null ? null : POINTS * fraction;
}

function keyIn(slice: ReportRow['slice'], dimension: SliceDimension): string | null {
  return slice.find((part) => part.dimension === dimension)?.key ?? null;
}

/** Finds the metrics of rows; throws RangeError for one that the catalogue does not have. */
export function metricFinder(metrics: readonly Metric[]): (id: string) => Metric {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return (id) => {
    const metric = byId.get(id);
    if (metric === undefined) throw new RangeError(`the catalogue has no ${id}`);
    return metric;
  };
}

import type { Catalogue } from '../src/core/definition/catalogue.ts';
import type { Metric } from '../src/core/definition/metric.ts';
import type { Program } from '../src/core/definition/program.ts';
import { parsePeriod } from '../src/core/query/period.ts';
import type { Request } from '../src/core/query/request.ts';
import { withTheirBenchmarks } from '../src/core/report/run-report.ts';
import type { CommitteeReport } from '../src/core/report/report.ts';
import { recordsFromText, type Records } from './oracle/rows.ts';

export interface Example {
  readonly records: Records;
  readonly request: Request;
  readonly program: Program;
}

/** A metric's worked example as rows, the request that asks for it, and the program it is asked in. */
export function exampleOf(catalogue: Catalogue, metric: Metric): Example {
  const { example } = metric;
  const period = parsePeriod(example.period);
  if (period === null) throw new Error(`${metric.id}: no period ${example.period}`);
  return {
    records: recordsFromText(catalogue, example.rows),
    request: {
      metrics: withTheirBenchmarks(catalogue, [metric.id]),
      groupings: [example.grouping],
      slices: [],
      periods: [period],
      filters: {},
      asOf: example.asOf,
    },
    program: {
      ...catalogue.defaultProgram,
      settings: example.settings ?? {},
      targets: Object.entries(example.targets ?? {}).map(([group, basisPoints]) => ({
        id: group,
        metric: measuredOn(metric),
        grouping: example.grouping,
        group,
        basisPoints,
        scope: {},
        kind: 'contract',
        status: '',
        source: '',
      })),
    },
  };
}

/** The metric whose targets a metric uses: for months on target and hours ahead, that of the share. */
function measuredOn(metric: Metric): string {
  if (metric.kind === 'uniformity') return metric.targetOf;
  return metric.kind === 'needed-share' ? metric.share : metric.id;
}

type Values = Readonly<Record<string, { readonly value: number | null; readonly n: number }>>;

/** What the example expects, values to twelve digits. */
export function expectationsOf({ example }: Metric): Values {
  return Object.fromEntries(
    Object.entries(example.expect).map(([key, { value, n }]) => [key, { value: digits(value), n }]),
  );
}

/** What a report says where the example expects something. */
export function valuesOf(report: CommitteeReport, { id, example }: Metric): Values {
  const rows = report.rows.filter(({ metric }) => metric === id);
  const entries = rows.map(({ group, step, value, n }) => [
    step === null ? group : `${group}/${step}`,
    { value: digits(value), n },
  ]);
  const all = Object.fromEntries(entries) as Values;
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in example.expect));
}

function digits(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

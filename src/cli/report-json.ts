import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Program } from '../core/definition/program.ts';
import type { CommitteeReport, SliceKey } from '../core/report/report.ts';
import type { LoadedFile } from './load-files.ts';
import { metricFinder, REPORT_COLUMNS } from './report-columns.ts';

/** The whole report as JSON, one row a line (docs/report-format.md). The same files and words give the same bytes. */
export function reportJson(
  report: CommitteeReport,
  program: Program,
  sources: readonly LoadedFile[],
  { metrics }: Pick<Catalogue, 'metrics'>,
): string {
  const metricOf = metricFinder(metrics);
  const { metrics: asked, groupings, slices, periods, asOf } = report.request;
  const rows = report.rows.map((row) =>
    Object.fromEntries(
      REPORT_COLUMNS.map(({ name, value }) => [name, value(row, metricOf(row.metric))]),
    ),
  );
  const coverage = report.coverage.map(({ metric, period, slice, grouping, known, all }) => ({
    metric,
    period,
    slice: keysOf(slice),
    grouping,
    known,
    all,
  }));
  return [
    '{\n  "plumblineReport": 1,',
    `  "program": ${JSON.stringify(program.name)},`,
    `  "request": ${JSON.stringify({ metrics: asked, groupings, slices, periods, asOf })},`,
    `  "sources": ${listOf(sources)},`,
    `  "rows": ${listOf(rows)},`,
    `  "coverage": ${listOf(coverage)}\n}\n`,
  ].join('\n');
}

function keysOf(slice: readonly SliceKey[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(slice.map(({ dimension, key }) => [dimension, key]));
}

function listOf(items: readonly object[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `    ${JSON.stringify(item, refuseInfinite)}`).join(',\n')}\n  ]`;
}

/** JSON would write null, which says something else. */
function refuseInfinite(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('A report has no infinite numbers.');
  }
  return value;
}

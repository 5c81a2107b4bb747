/**
 * The whole pipeline on one page: a request becomes cells, the cells become estimates, the estimates stand
 * beside their references, targets and benchmarks. Promises a report of what was asked and nothing else;
 * refuses metrics and groupings that the catalogue does not have (RangeError). Aborting rejects with the
 * signal's reason.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Program } from '../definition/program.ts';
import type { CallOptions, Engine } from '../engine.ts';
import { queryCells } from '../query/query-cells.ts';
import type { Request } from '../query/request.ts';
import { benchmarkOf } from './benchmark.ts';
import { withNeedOfPeople } from './needs-people.ts';
import type { CommitteeReport } from './report.ts';
import { reportFromCells } from './report-from-cells.ts';

export async function runReport(
  engine: Engine,
  catalogue: Catalogue,
  program: Program,
  request: Request,
  options: CallOptions = {},
): Promise<CommitteeReport> {
  const asked = { ...request, metrics: withTheirBenchmarks(catalogue, request.metrics) };
  const { cells, statements } = await queryCells(
    engine,
    catalogue,
    asked,
    program.settings,
    options,
  );
  const report = reportFromCells(cells, catalogue, program, asked, statements);
  return withNeedOfPeople(engine, catalogue, onlyAsked(report, request), options);
}

/** The metrics asked for and the ones that stand beside them. */
export function withTheirBenchmarks(
  catalogue: Catalogue,
  metrics: readonly string[],
): readonly string[] {
  const asked = catalogue.metrics.filter(({ id }) => metrics.includes(id));
  const benchmarks = asked.map(benchmarkOf).filter((id): id is string => id !== null);
  return [...new Set([...metrics, ...benchmarks])];
}

function onlyAsked(report: CommitteeReport, request: Request): CommitteeReport {
  const isAsked = ({ metric }: { readonly metric: string }): boolean =>
    request.metrics.includes(metric);
  return {
    ...report,
    request,
    rows: report.rows.filter(isAsked),
    coverage: report.coverage.filter(isAsked),
  };
}

/**
 * Cells into the committee report. Promises one order of rows whatever the order of cells: the catalogue's
 * metrics, the request's periods, the total before its slices (keys ascending, blank last), the request's
 * groupings, the catalogue's groups, declined, not reported. In the total every group has a row, with a
 * reason where nobody is in it; a slice leaves out groups that nobody is in anywhere. Throws RangeError
 * for a metric or grouping that the catalogue does not have.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Grouping } from '../definition/grouping.ts';
import type { Metric } from '../definition/metric.ts';
import type { Program } from '../definition/program.ts';
import type { Cell } from '../query/cell.ts';
import type { Period } from '../query/period.ts';
import type { Request } from '../query/request.ts';
import { targetFor } from '../targets/target-for.ts';
import { withBenchmarks } from './benchmark.ts';
import { cellIndex } from './cell-index.ts';
import { coverageOf } from './coverage.ts';
import { groupCells } from './groups.ts';
import type { CommitteeReport, Coverage, ReportRow, SliceKey } from './report.ts';
import { pinnedReference, type View } from './view.ts';
import { groupsIn, viewRows } from './view-rows.ts';

export function reportFromCells(
  cells: readonly Cell[],
  catalogue: Catalogue,
  program: Program,
  request: Request,
  statements: CommitteeReport['statements'],
): CommitteeReport {
  const index = cellIndex(cells, request.slices);
  const rows: ReportRow[] = [];
  const coverage: Coverage[] = [];
  const inTotals = new Map<string, ReadonlySet<string>>();
  for (const { metric, period, grouping, slice } of blocks(catalogue, request, index.slices)) {
    const found = index.cells(metric.id, period.id, slice, grouping.id);
    const view = viewOf({ metric, period, grouping, slice }, found, program, request);
    // The total of a metric, period and grouping comes before its slices.
    const total = JSON.stringify([metric.id, period.id, grouping.id]);
    const inTotal = inTotals.get(total) ?? groupsIn(grouping, found);
    inTotals.set(total, inTotal);
    rows.push(...viewRows(view, inTotal, program.settings));
    const covered = coverageOf(view);
    if (covered !== null) coverage.push(covered);
  }
  const report = { request, rows: withBenchmarks(rows, catalogue.metrics), coverage, statements };
  return report as unknown as CommitteeReport;
}

interface Block {
  readonly metric: Metric;
  readonly period: Period;
  readonly slice: readonly SliceKey[];
  readonly grouping: Grouping;
}

function blocks(
  catalogue: Catalogue,
  request: Request,
  slicesOf: (metric: string, period: string) => readonly (readonly SliceKey[])[],
): readonly Block[] {
  const asked = new Set(request.metrics.map((id) => named(catalogue.metrics, id)));
  const groupings = request.groupings.map((id) => named(catalogue.groupings, id));
  return catalogue.metrics
    .filter((metric) => asked.has(metric))
    .flatMap((metric) =>
      request.periods.flatMap((period) =>
        slicesOf(metric.id, period.id).flatMap((slice) =>
          groupings
            .filter(({ id }) => metric.groupings?.includes(id) ?? true)
            .map((grouping) => ({ metric, period, slice, grouping })),
        ),
      ),
    );
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the catalogue has no ${id}`);
  return found;
}

function viewOf(block: Block, cells: readonly Cell[], program: Program, request: Request): View {
  const { grouping, period, slice } = block;
  const place = { grouping: grouping.id, period, slice, filters: request.filters };
  const targets = program.targets.filter((target) => target.grouping === grouping.id);
  return {
    ...block,
    cells: groupCells(grouping, cells),
    pinned: pinnedReference(grouping, program),
    thresholds: program.thresholds,
    targetFor: (metric, group) => targetFor(targets, { ...place, metric, group })?.target ?? null,
  };
}

import type { SettingId } from '../definition/predicate.ts';
import type { Program } from '../definition/program.ts';
import type { Cell } from '../query/cell.ts';
import { againstTarget } from './against-target.ts';
import { weightOf } from './coverage.ts';
import { estimate } from './estimate.ts';
import { groupCells } from './groups.ts';
import type { ReportRow } from './report.ts';
import { settingsOf } from '../query/predicate-parts.ts';
import { type Estimate, notEstimable, type View } from './view.ts';

/**
 * The rows of a view. `total` are the unsliced cells of the same metric, period and grouping: a slice has
 * rows for the groups that are in them. Benchmarks are put in later, from other rows.
 */
export function viewRows(
  view: View,
  total: readonly Cell[],
  settings: Program['settings'],
): readonly ReportRow[] {
  const present = groupsPresent(view, total);
  return estimates(view, settings)
    .filter(({ group }) => present.has(group))
    .map((row) => {
      const reported = view.grouping.groups.some(({ id }) => id === row.group);
      const target = reported ? view.targetFor(view.metric.id, row.group) : null;
      return {
        metric: view.metric.id,
        stage: view.metric.stage,
        period: view.period.id,
        slice: view.slice,
        grouping: view.grouping.id,
        ...row,
        target: target === null ? null : againstTarget(view.metric, row, target),
        benchmark: null,
      };
    });
}

function estimates(view: View, settings: Program['settings']): readonly Estimate[] {
  const isMissing = (id: SettingId): boolean => settings[id] === undefined;
  if (!settingsOf(view.metric).some(isMissing)) return estimate(view);
  return view.cells.groups.map(({ id }) => notEstimable('no-setting', { group: id, n: 0 }));
}

function groupsPresent(view: View, total: readonly Cell[]): ReadonlySet<string> {
  const inTotal = groupCells(view.grouping, total);
  const present = view.cells.groups.filter(({ id, reported, cells }) => {
    if (!reported) return weightOf(cells) > 0;
    if (view.slice.length === 0) return true;
    return weightOf(inTotal.groups.find((group) => group.id === id)?.cells ?? []) > 0;
  });
  return new Set(present.map(({ id }) => id));
}

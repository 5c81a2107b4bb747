import type { Grouping } from '../definition/grouping.ts';
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
 * The rows of a view. `inTotal` are the groups with anybody in the unsliced view of the same metric, period
 * and grouping: a slice has rows for those. Benchmarks are put in later, from other rows.
 */
export function viewRows(
  view: View,
  inTotal: ReadonlySet<string>,
  settings: Program['settings'],
): readonly ReportRow[] {
  const present = groupsShown(view, inTotal);
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

/** The groups that some cells hold anybody of. */
export function groupsIn(grouping: Grouping, cells: readonly Cell[]): ReadonlySet<string> {
  const { groups } = groupCells(grouping, cells);
  return new Set(groups.filter((group) => weightOf(group.cells) > 0).map(({ id }) => id));
}

function groupsShown(view: View, inTotal: ReadonlySet<string>): ReadonlySet<string> {
  const shown = view.cells.groups.filter(({ id, reported, cells }) => {
    if (!reported) return weightOf(cells) > 0;
    return view.slice.length === 0 || inTotal.has(id);
  });
  return new Set(shown.map(({ id }) => id));
}

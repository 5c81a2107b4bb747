import type { Grouping } from '../definition/grouping.ts';
import type { Metric } from '../definition/metric.ts';
import type { Program } from '../definition/program.ts';
import type { Target } from '../definition/target.ts';
import type { Period } from '../query/period.ts';
import type { GroupCells, GroupedCells } from './groups.ts';
import type { NotEstimableReason, ReportRow, SliceKey } from './report.ts';

/** What one block of rows is worked out from: a metric in one period, slice and grouping. */
export interface View<M extends Metric = Metric> {
  readonly metric: M;
  readonly period: Period;
  readonly slice: readonly SliceKey[];
  readonly grouping: Grouping;
  readonly cells: GroupedCells;
  /** Group pinned as reference by the program or the grouping, if it is one of the groups. */
  readonly pinned: string | null;
  readonly thresholds: Program['thresholds'];
  /** The target of a group for this view's period and slice, measured on the named metric. */
  readonly targetFor: (metric: string, group: string) => Target | null;
}

/** A row before its keys, target and benchmark. */
export type Estimate = Pick<
  ReportRow,
  | 'group'
  | 'step'
  | 'n'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'interval'
  | 'comparison'
  | 'verdict'
  | 'reason'
  | 'detail'
>;

const NOTHING = {
  step: null,
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  comparison: null,
  verdict: null,
  reason: null,
  detail: null,
} as const;

/** A row with a value; what is not given stays empty. */
export function estimated(
  row: Pick<Estimate, 'group' | 'n'> & { readonly value: number } & Partial<Estimate>,
): Estimate {
  return { ...NOTHING, ...row };
}

/** A row without a value, and why. */
export function notEstimable(
  reason: NotEstimableReason,
  row: Pick<Estimate, 'group' | 'n'> & Partial<Estimate>,
): Estimate {
  return { ...NOTHING, ...row, value: null, reason };
}

/** The group pinned as reference, as the program has it or else the grouping; null when there is none. */
export function pinnedReference(grouping: Grouping, program: Program): string | null {
  const wanted = program.references[grouping.id] ?? grouping.reference;
  return grouping.groups.some(({ id }) => id === wanted) ? wanted : null;
}

/** A part of the view under its group, with what was added up for it. */
export interface Sample<T> {
  readonly group: GroupCells;
  readonly terms: T;
}

export function samplesOf<T>(
  view: View,
  add: (cells: GroupCells['cells']) => T,
): readonly Sample<T>[] {
  return view.cells.groups.map((group) => ({ group, terms: add(group.cells) }));
}

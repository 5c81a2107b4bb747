/** A target as its form holds it, and the way back: a target only when every field can be read. */
import type { SliceDimension } from '../../../core/definition/metric.ts';
import type { Target } from '../../../core/definition/target.ts';
import { dayAfter, dayBefore } from './days.ts';
import { basisPointsText, readBasisPoints, type EntryFault } from './entries.ts';

export const TARGET_KINDS = [
  'contract',
  'ordinance',
  'regulation',
  'benchmark',
  'committee',
] as const satisfies readonly Target['kind'][];

export interface TargetDraft {
  /** Made by groupKey; empty while none is chosen. */
  readonly group: string;
  /** Empty while none is chosen. */
  readonly metric: string;
  readonly percent: string;
  readonly each: SliceDimension | null;
  readonly only: Readonly<Partial<Record<SliceDimension, readonly string[]>>>;
  /** ISO date, or empty. */
  readonly validFrom: string;
  /** The last day in force itself: ISO date, or empty. */
  readonly lastDay: string;
  readonly kind: Target['kind'];
  readonly status: string;
  readonly source: string;
}
export type DraftFaults = Readonly<Partial<Record<keyof TargetDraft, EntryFault>>>;

export const EMPTY_DRAFT: TargetDraft = {
  group: '',
  metric: '',
  percent: '',
  each: null,
  only: {},
  validFrom: '',
  lastDay: '',
  kind: 'committee',
  status: '',
  source: '',
};

/** One text for a group and its grouping: a group's id alone may be in several. */
export function groupKey(grouping: string, group: string): string {
  return `${grouping}/${group}`;
}

export function draftOf(target: Target): TargetDraft {
  return {
    group: groupKey(target.grouping, target.group),
    metric: target.metric,
    percent: basisPointsText(target.basisPoints),
    each: target.scope.each ?? null,
    only: target.scope.only ?? {},
    validFrom: target.validFrom ?? '',
    lastDay: target.validTo === undefined ? '' : dayBefore(target.validTo),
    kind: target.kind,
    status: target.status,
    source: target.source,
  };
}

/** Every fault of the draft at once, or the target; `id` null makes a new one that none of `taken` has. */
export function targetFromDraft(
  draft: TargetDraft,
  id: string | null,
  taken: readonly string[],
):
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly faults: DraftFaults } {
  const percent = readBasisPoints(draft.percent);
  const backwards =
    draft.validFrom !== '' && draft.lastDay !== '' && draft.lastDay < draft.validFrom;
  const faults: DraftFaults = {
    ...(draft.group === '' ? { group: 'empty' } : {}),
    ...(draft.metric === '' ? { metric: 'empty' } : {}),
    ...(percent.ok ? {} : { percent: percent.fault }),
    ...(backwards ? { lastDay: 'ends-before-start' } : {}),
  };
  if (Object.keys(faults).length > 0 || !percent.ok) return { ok: false, faults };
  const [grouping = '', group = ''] = draft.group.split('/');
  const only = Object.fromEntries(
    Object.entries(draft.only).filter(([, keys]) => keys !== undefined && keys.length > 0),
  );
  const target: Target = {
    id: id ?? freshId([group, draft.metric, draft.each ?? 'program'].join('/'), taken),
    metric: draft.metric,
    grouping,
    group,
    basisPoints: percent.value,
    scope: {
      ...(draft.each === null ? {} : { each: draft.each }),
      ...(Object.keys(only).length === 0 ? {} : { only }),
    },
    ...(draft.validFrom === '' ? {} : { validFrom: draft.validFrom }),
    ...(draft.lastDay === '' ? {} : { validTo: dayAfter(draft.lastDay) }),
    kind: draft.kind,
    status: draft.status.trim(),
    source: draft.source.trim(),
  };
  return { ok: true, target };
}

/** The wish itself, or the first of `wish#2`, `wish#3` … that is free. */
export function freshId(wish: string, taken: readonly string[]): string {
  let number = 1;
  let id = wish;
  while (taken.includes(id)) {
    number += 1;
    id = `${wish}#${number}`;
  }
  return id;
}

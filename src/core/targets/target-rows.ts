import type { SliceDimension } from '../definition/metric.ts';
import type { Target } from '../definition/target.ts';
import type { Place, Problem, Result } from '../problem.ts';
import { canBeTarget, checkTargets, type Named } from './check-targets.ts';
import { KINDS } from './expected.ts';
import { ambiguousGroup, emptyCell, nameWithoutScope, unknownName, wholePercent } from './words.ts';

/** A row of the targets record kind, canonical columns and values; dates are ISO texts. */
export type TargetRow = Readonly<Record<string, string | number | boolean | null>>;

const SCOPES: readonly SliceDimension[] = ['project', 'trade', 'employer'];
/**
 * Rows of a targets file as targets; with any fault, all of them and no targets. A scope with a name is
 * that place only, without a name each of them. A row that says the same as another counts once. `valid_to` is the last day in the file and becomes the day
 * after it. `placeOf` says where a row came from.
 */
export function targetsFromRows(
  rows: readonly TargetRow[],
  named: Named,
  placeOf: (row: TargetRow) => Place = () => ({}),
): Result<readonly Target[]> {
  const read = rows.map((row) => ({ row, ...targetFrom(row, named, placeOf(row)) }));
  const unread = read.flatMap((one) => (one.ok ? [] : one.problems));
  const once = new Map(
    read.flatMap((one) => (one.ok ? [[JSON.stringify(one.value), one] as const] : [])),
  );
  const kept = [...once.values()];
  const targets = kept.map(({ value }) => value);
  const checked = checkTargets(targets, named, (index) => {
    const one = kept[index];
    return { path: one?.value.id ?? '', place: one === undefined ? {} : placeOf(one.row) };
  });
  const problems = [...unread, ...checked];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: targets };
}

function targetFrom(row: TargetRow, named: Named, place: Place): Result<Target> {
  const problems: Problem[] = [];
  const blame = (code: string, column: string, words: Problem['words']): void => {
    const where = { ...place, column };
    problems.push({ code: `targets/${code}`, severity: 'blocking', place: where, words });
  };
  const text = (column: string): string | null => {
    const value = row[column] ?? null;
    return value === null || value === '' ? null : String(value);
  };
  const required = (column: string): string => {
    const value = text(column);
    if (value === null) blame('empty-cell', column, emptyCell(column));
    return value ?? '';
  };
  const [group, metric] = [required('group'), required('metric')];
  const grouping = groupingOf(group, named, (words) => blame('group', 'group', words));
  const basisPoints = Number(row['basis_points'] ?? Number.NaN);
  if (!Number.isInteger(basisPoints) || basisPoints < 0 || basisPoints > 10_000) {
    blame('basis-points', 'basis_points', wholePercent());
  }
  if (metric !== '' && !named.metrics.some(({ id }) => id === metric)) {
    const known = named.metrics.filter(canBeTarget).map(({ id }) => id);
    blame('unknown-metric', 'metric', unknownName('metric', metric, known));
  }
  const scope = text('scope') ?? 'program';
  const dimension = SCOPES.find((one) => one === scope) ?? null;
  const name = text('scope_name');
  if (dimension === null && name !== null) blame('scope', 'scope', nameWithoutScope());
  if (dimension === null && scope !== 'program') {
    blame('scope', 'scope', unknownName('scope', scope, ['program', ...SCOPES]));
  }
  if (problems.length > 0) return { ok: false, problems };
  const [from, to, workerClass] = [text('valid_from'), text('valid_to'), text('worker_class')];
  const only = {
    ...(dimension !== null && name !== null ? { [dimension]: [name] } : {}),
    ...(workerClass === null ? {} : { 'worker-class': [workerClass] }),
  };
  const value: Target = {
    id: [group, metric, scope, name, workerClass, from].filter((part) => part !== null).join('/'),
    metric,
    grouping,
    group,
    basisPoints,
    scope: {
      ...(dimension !== null && name === null ? { each: dimension } : {}),
      ...(Object.keys(only).length > 0 ? { only } : {}),
    },
    ...(from === null ? {} : { validFrom: from }),
    ...(to === null ? {} : { validTo: dayAfter(to) }),
    kind: KINDS.find((kind) => kind === text('target_kind')) ?? 'committee',
    status: text('status') ?? '',
    source: text('source') ?? '',
  };
  return { ok: true, value };
}

function groupingOf(group: string, named: Named, blame: (words: Problem['words']) => void): string {
  const found = named.groupings.filter(({ groups }) => groups.some(({ id }) => id === group));
  if (found.length > 1) {
    const ids = found.map(({ id }) => id);
    blame(ambiguousGroup(group, ids));
  }
  if (found.length === 0 && group !== '') {
    const known = named.groupings.flatMap(({ groups }) => groups.map(({ id }) => id));
    blame(unknownName('group', group, [...new Set(known)]));
  }
  return found[0]?.id ?? '';
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

import { DIMENSION_COLUMNS } from './applicable.ts';
import type { Catalogue } from './catalogue.ts';
import { fault, type Fault, repeatedIds, unknownNames } from './fault.ts';
import { SLICE_DIMENSIONS, type SliceDimension } from './metric.ts';
import { namedColumns } from './named-columns.ts';
import type { Target } from './target.ts';

const WHOLE = 10_000;

/** Faults of the target presets and of the program before anything is set. */
export function checkProgram(catalogue: Catalogue): readonly Fault[] {
  const { targetPresets, defaultProgram, groupings } = catalogue;
  const ids = groupings.map(({ id }) => id);
  const targets = targetPresets.flatMap((preset) => preset.targets);
  return [
    ...repeatedIds(
      'target presets',
      targetPresets.map(({ id }) => id),
    ),
    ...repeatedIds(
      'targets',
      [...targets, ...defaultProgram.targets].map(({ id }) => id),
    ),
    ...[...targets, ...defaultProgram.targets].flatMap((target) => checkTarget(target, catalogue)),
    ...unknownNames('program', 'grouping', defaultProgram.groupings, ids),
    ...unknownNames('program', 'grouping', Object.keys(defaultProgram.references), ids),
  ];
}

function checkTarget(target: Target, catalogue: Catalogue): readonly Fault[] {
  const at = `target ${target.id}`;
  const grouping = catalogue.groupings.find(({ id }) => id === target.grouping);
  const metric = catalogue.metrics.find(({ id }) => id === target.metric);
  const { basisPoints } = target;
  const inRange = Number.isInteger(basisPoints) && basisPoints > 0 && basisPoints <= WHOLE;
  return [
    ...(grouping === undefined
      ? unknownNames(at, 'grouping', [target.grouping], [])
      : unknownNames(
          at,
          `group of ${grouping.id}`,
          [target.group],
          grouping.groups.map(({ id }) => id),
        )),
    ...(inRange ? [] : [fault(at, 'has not 1 to 10000 basis points')]),
    ...(metric === undefined
      ? unknownNames(at, 'metric', [target.metric], [])
      : checkScope(at, scopeOf(target), [...namedColumns(catalogue, metric.records).keys()])),
  ];
}

function scopeOf({ scope }: Target): readonly SliceDimension[] {
  const only = SLICE_DIMENSIONS.filter((dimension) => scope.only?.[dimension] !== undefined);
  return scope.each === undefined ? only : [scope.each, ...only];
}

function checkScope(
  at: string,
  dimensions: readonly SliceDimension[],
  columns: readonly string[],
): readonly Fault[] {
  return dimensions
    .filter((dimension) => !columns.includes(DIMENSION_COLUMNS[dimension]))
    .map((dimension) => fault(at, `the metric's records have no ${dimension}`));
}

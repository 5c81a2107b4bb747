/** Taking a ready set of targets into the program. */
import type { Target, TargetPreset } from '../../../core/definition/target.ts';
import { freshId } from './target-draft.ts';

/** All that are there, then those of the preset that are not among them yet, each with an id of its own. */
export function addPreset(current: readonly Target[], preset: TargetPreset): readonly Target[] {
  return preset.targets.reduce<readonly Target[]>((targets, target) => {
    if (targets.some((one) => saysTheSame(one, target))) return targets;
    const taken = targets.map(({ id }) => id);
    return [...targets, { ...target, id: freshId(target.id, taken) }];
  }, current);
}

/** Whether adding the preset would change nothing. */
export function isTakenOver(current: readonly Target[], preset: TargetPreset): boolean {
  return preset.targets.every((target) => current.some((one) => saysTheSame(one, target)));
}

/** Those that are there for the same group, measure and place as one of the preset, but say something else. */
export function besidePreset(current: readonly Target[], preset: TargetPreset): readonly Target[] {
  return current.filter((one) =>
    preset.targets.some((target) => samePlace(one, target) && !saysTheSame(one, target)),
  );
}

function samePlace(a: Target, b: Target): boolean {
  return (
    a.metric === b.metric &&
    a.grouping === b.grouping &&
    a.group === b.group &&
    scopeText(a) === scopeText(b)
  );
}

/** The same value for the same place and time, whatever its id. */
function saysTheSame(a: Target, b: Target): boolean {
  return (
    samePlace(a, b) &&
    a.basisPoints === b.basisPoints &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo
  );
}

function scopeText({ scope }: Target): string {
  const only = Object.entries(scope.only ?? {})
    .map(([dimension, keys]) => `${dimension}=${JSON.stringify(keys.toSorted())}`)
    .sort();
  return [scope.each ?? '', ...only].join(' ');
}

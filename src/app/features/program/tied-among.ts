import type { Target } from '../../../core/definition/target.ts';
import { tiedTargets } from '../../../core/targets/check-targets.ts';

/** Those that another asks for a different value beside, for the same group, measure, place and time. */
export function tiedAmong(targets: readonly Target[]): readonly Target[] {
  return targets.filter((target) =>
    targets.some(
      (other) =>
        other.group === target.group &&
        other.metric === target.metric &&
        other.basisPoints !== target.basisPoints &&
        tiedTargets([target, other]).length > 0,
    ),
  );
}

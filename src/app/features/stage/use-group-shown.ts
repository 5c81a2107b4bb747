import { useState } from 'react';
import type { Group } from '../../../core/definition/grouping.ts';

/** The group a one-group figure shows: the first underserved one until another is chosen. */
export function useGroupShown(
  groups: readonly Group[],
): readonly [Group | undefined, (id: string) => void] {
  const [chosen, setChosen] = useState('');
  const first = groups.find(({ underserved }) => underserved === true) ?? groups[0];
  return [groups.find(({ id }) => id === chosen) ?? first, setChosen];
}

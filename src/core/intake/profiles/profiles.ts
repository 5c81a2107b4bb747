import { bostonNewLayout, bostonOldLayout } from './boston.ts';
import type { Profile } from './profile.ts';
import { rapids } from './rapids.ts';

/** Every layout known by its headers. Our own needs none: its headers are the fields' names. */
export const PROFILES: readonly Profile[] = [bostonNewLayout, bostonOldLayout, rapids];

/** The profile whose headers are all there; null when there is none. */
export function profileOf(plainHeaders: ReadonlySet<string>): Profile | null {
  return PROFILES.find(({ knownBy }) => knownBy.every((one) => plainHeaders.has(one))) ?? null;
}

import { belowFourFifths } from './impact-ratio.ts';
import { onePersonFlip } from './one-person-flip.ts';
import { sampleSize } from './small-n.ts';

export type SelectionVerdict =
  'look-into-this' | 'watch' | 'within-four-fifths' | 'no-difference' | 'too-few-to-say';

export type Selection = {
  readonly favourable: number;
  readonly people: number;
  readonly referenceFavourable: number;
  readonly referencePeople: number;
};

/**
 * One word for a group's selection rate beside the reference; null when there is no comparison: no
 * people in either, or nobody selected in either. `pValue` may be raw or adjusted; null (no test was
 * possible) counts as not significant.
 *
 * - under 10 people in either: too-few-to-say
 * - ratio < 4/5: too-few-to-say if one person flips it, else look-into-this if p < .05, else watch
 * - ratio >= 4/5: within-four-fifths if p < .05, else no-difference
 *
 * Never says why rates differ. Not for outcomes nobody wants: pass the favourable event.
 * Source: 29 CFR 1607.4(D); Questions and Answers on the Uniform Guidelines, 44 FR 11996 (1979),
 * questions 21 and 22.
 */
export function selectionVerdict(
  selection: Selection,
  pValue: number | null,
): SelectionVerdict | null {
  const { favourable, people, referenceFavourable, referencePeople } = selection;
  if (people === 0 || referencePeople === 0) return null;
  if (favourable === 0 && referenceFavourable === 0) return null;
  const enough = sampleSize(people) === 'enough' && sampleSize(referencePeople) === 'enough';
  if (!enough) return 'too-few-to-say';
  const significant = pValue !== null && pValue < 0.05;
  if (!belowFourFifths(favourable, people, referenceFavourable, referencePeople)) {
    return significant ? 'within-four-fifths' : 'no-difference';
  }
  if (onePersonFlip(favourable, people, referenceFavourable, referencePeople)) {
    return 'too-few-to-say';
  }
  return significant ? 'look-into-this' : 'watch';
}

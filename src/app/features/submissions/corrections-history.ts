/** The corrections of one file with those before and after them: any number can be undone and made again. */
import { NO_CORRECTIONS } from '../../../core/intake/corrections.ts';
import type { Corrections } from '../../../core/intake/corrections.ts';

export interface CorrectionsHistory {
  /** What came before, the latest last. */
  readonly past: readonly Corrections[];
  readonly present: Corrections;
  /** What was undone, the next one last. */
  readonly future: readonly Corrections[];
}

export const NOTHING_CORRECTED: CorrectionsHistory = {
  past: [],
  present: NO_CORRECTIONS,
  future: [],
};

export function corrected(
  { past, present }: CorrectionsHistory,
  by: (corrections: Corrections) => Corrections,
): CorrectionsHistory {
  return { past: [...past, present], present: by(present), future: [] };
}

/** The same value when nothing can be undone. */
export function undone(history: CorrectionsHistory): CorrectionsHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [...history.future, history.present];
  return { past: history.past.slice(0, -1), present: before, future };
}

/** The same value when nothing was undone. */
export function redone(history: CorrectionsHistory): CorrectionsHistory {
  const after = history.future.at(-1);
  if (after === undefined) return history;
  const past = [...history.past, history.present];
  return { past, present: after, future: history.future.slice(0, -1) };
}

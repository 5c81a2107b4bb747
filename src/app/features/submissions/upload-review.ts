/** What a person said about a file, and what of it still keeps the file waiting. */
import type { Answers } from '../../../core/loading/staged.ts';
import { checksOf, openChecks, type Review } from '../../../core/loading/review.ts';
import type { Check } from '../../../core/workspace/check.ts';
import { asks, keyOfCheck } from '../../../core/workspace/check.ts';
import { typedTotals, type TypedTexts } from './typed-totals.ts';

export interface Said {
  /** Totals from paper, as typed. */
  readonly totals: TypedTexts;
  /** Keys of checks confirmed. */
  readonly confirmed: readonly string[];
}
export const NOTHING_SAID: Said = { totals: {}, confirmed: [] };

/** A file held against what was said: everything it was compared by, and what keeps it waiting. */
export interface Reviewed {
  readonly checks: readonly Check[];
  readonly open: readonly Check[];
  /** It is being compared; another file comes first; a total cannot be read; something is to confirm; null: nothing. */
  readonly heldBy: 'review' | 'file' | 'total' | 'confirm' | null;
}
/** What a staged file was held against, and in the place of what it was then taken to be. */
export interface HeldAgainst {
  readonly review: Review;
  readonly reviewedFor: readonly number[] | null;
}

/** `replaces`: what it is to replace now, null where nobody has said; `overlaps`: somebody has to say. */
export function reviewed(
  { review, reviewedFor }: HeldAgainst,
  said: Said,
  replaces: readonly number[] | null,
  overlaps: boolean,
): Reviewed {
  if (JSON.stringify(reviewedFor) !== JSON.stringify(replaces))
    return { checks: [], open: [], heldBy: 'review' };
  const { typed, faults } = typedTotals(said.totals);
  const checks = checksOf(review, typed, overlaps ? (replaces ?? []) : null);
  const open = openChecks(checks, said.confirmed);
  if (review.waitsFor.length > 0) return { checks, open, heldBy: 'file' };
  if (Object.keys(faults).length > 0) return { checks, open, heldBy: 'total' };
  return { checks, open, heldBy: open.length > 0 ? 'confirm' : null };
}

/** Of these checks: whether all that ask are confirmed. */
export function areConfirmed(checks: readonly Check[], { confirmed }: Said): boolean {
  return checks.filter(asks).every((check) => confirmed.includes(keyOfCheck(check)));
}

/** The checks confirmed, or taken back. */
export function withConfirmed(said: Said, checks: readonly Check[], isConfirmed: boolean): Said {
  const keys = checks.filter(asks).map(keyOfCheck);
  const others = said.confirmed.filter((key) => !keys.includes(key));
  return { ...said, confirmed: isConfirmed ? [...others, ...keys] : others };
}

export function answersOf(said: Said): Answers {
  return { typed: typedTotals(said.totals).typed, confirmed: said.confirmed };
}

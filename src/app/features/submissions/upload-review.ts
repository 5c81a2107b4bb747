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
  /** Another file comes first; a typed total cannot be read; numbers do not agree; null: nothing. */
  readonly heldBy: 'file' | 'total' | 'confirm' | null;
}

/** `replaces`: null where nobody has to say what the file replaces. */
export function reviewed(review: Review, said: Said, replaces: readonly number[] | null): Reviewed {
  const { typed, faults } = typedTotals(said.totals);
  const checks = checksOf(review, typed, replaces);
  const open = openChecks(checks, said.confirmed);
  return { checks, open, heldBy: heldBy(review, Object.keys(faults).length, open.length) };
}

function heldBy(review: Review, faults: number, open: number): Reviewed['heldBy'] {
  if (review.waitsFor.length > 0) return 'file';
  if (faults > 0) return 'total';
  return open > 0 ? 'confirm' : null;
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

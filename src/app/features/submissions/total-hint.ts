/** Where a difference between paper and file may come from, by the rows that did not go in. */
import type { Review } from '../../../core/loading/review.ts';
import type { Check } from '../../../core/workspace/check.ts';
import type { RowCounts } from '../../../core/workspace/submission.ts';
import type { MessageId } from '../../language/messages/messages-en.ts';
import type { SayValues } from '../../language/use-say.ts';

export interface Hint {
  readonly id: MessageId;
  readonly values: SayValues;
}
type ControlTotal = Extract<Check, { readonly kind: 'control-total' }>;
const SAME = 0.005;

/** For totals that differ. */
export function totalHint(
  { of, typed, accepted }: ControlTotal,
  review: Review,
  counts: RowCounts,
): Hint {
  const isTyped = (value: number | null) => value !== null && Math.abs(value - typed) < SAME;
  const { leftOut, rejected, read } = counts;
  if (rejected > 0 && isTyped(review.read[of])) return { id: 'review.hint.rejected', values: {} };
  if (of === 'rows' && leftOut > 0) {
    if (isTyped(accepted + leftOut))
      return { id: 'review.hint.leftOut', values: { count: leftOut } };
    if (isTyped(read)) return { id: 'review.hint.everyLine', values: {} };
  }
  if (typed < accepted) return { id: 'review.hint.fileHasMore', values: {} };
  return rejected > 0
    ? { id: 'review.hint.maybeRejected', values: { count: rejected } }
    : { id: 'review.hint.nothingRejected', values: {} };
}

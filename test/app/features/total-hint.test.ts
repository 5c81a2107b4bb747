import { describe, expect, it } from 'vitest';
import { totalHint } from '../../../src/app/features/submissions/total-hint.ts';
import { NOTHING_TO_REVIEW } from '../../../src/core/loading/review.ts';

/** Ten rows read: seven accepted, two left out as totals, one rejected with 8 hours. */
const counts = { read: 10, accepted: 7, leftOut: 2, rejected: 1 };
const review = {
  ...NOTHING_TO_REVIEW,
  accepted: { rows: 7, hours: 280, people: 7 },
  read: { rows: 8, hours: 288, people: 8 },
};
const hint = (of: 'rows' | 'hours', typed: number, rows = counts) =>
  totalHint(
    { kind: 'control-total', of, typed, accepted: of === 'rows' ? 7 : 280 },
    review,
    rows,
  ).id.replace('review.hint.', '');

describe('where a difference between paper and file may come from', () => {
  it.each([
    { of: 'hours', typed: 288, from: 'rejected' },
    { of: 'rows', typed: 8, from: 'rejected' },
    { of: 'rows', typed: 9, from: 'leftOut' },
    { of: 'rows', typed: 10, from: 'everyLine' },
    { of: 'rows', typed: 11, from: 'maybeRejected' },
    { of: 'hours', typed: 400, from: 'maybeRejected' },
    { of: 'hours', typed: 200, from: 'fileHasMore' },
  ] as const)('$typed $of on paper: $from', ({ of, typed, from }) => {
    expect(hint(of, typed)).toBe(from);
  });

  it('is not the rejected rows where there are none', () => {
    const whole = { read: 7, accepted: 7, leftOut: 0, rejected: 0 };
    expect(hint('hours', 288, whole)).toBe('nothingRejected');
  });
});

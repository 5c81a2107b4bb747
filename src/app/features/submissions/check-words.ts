/** What a file was held against, in words: the same where it asks and on the receipt. */
import { quarterBefore } from '../../../core/query/period.ts';
import { asks, type Check, type Measure } from '../../../core/workspace/check.ts';
import type { Language } from '../../../core/definition/words.ts';
import { percent, periodTitle, upToHundredths } from '../../language/format.ts';
import type { Say } from '../../language/use-say.ts';

export function checkInWords(check: Check, say: Say, language: Language): string {
  const number = (value: number) => upToHundredths(value, language);
  const name = (of: Measure) => say(`review.of.${of}`);
  switch (check.kind) {
    case 'control-total': {
      const { of, typed, accepted } = check;
      const values = { of: name(of), typed: number(typed), accepted: number(accepted) };
      if (!asks(check)) return say('review.equal', values);
      const difference = number(Math.abs(typed - accepted));
      return say(typed > accepted ? 'review.paperHasMore' : 'review.paperHasLess', {
        ...values,
        difference,
      });
    }
    case 'change': {
      const { of, quarter, before, now } = check;
      return say(now < before ? 'review.less' : 'review.more', {
        of: name(of),
        now: number(now),
        before: number(before),
        quarter: periodTitle(quarter, language),
        former: periodTitle(quarterBefore(quarter), language),
        percent: percent(Math.abs(now - before) / before, language),
      });
    }
    case 'stored-again':
      return say('review.again', { count: check.rows });
  }
}

/** As the receipt says it: what did not agree was confirmed, or the file would not be in. */
export function checkOnReceipt(check: Check, say: Say, language: Language): string {
  if (check.kind === 'stored-again') return say('receipt.checkAgain', { count: check.rows });
  const words = checkInWords(check, say, language);
  return asks(check) ? say('receipt.checkConfirmed', { words }) : words;
}

import type { Language } from '../../../core/definition/words.ts';
import { rowsSkipped } from '../../../core/intake/corrections.ts';
import type { Submission } from '../../../core/workspace/submission.ts';
import { wholeNumber } from '../../language/format.ts';
import type { Say } from '../../language/use-say.ts';

/** What became of the rows read; those skipped by hand apart, where there are any. */
export function countsWords(
  { counts, corrections }: Pick<Submission, 'counts' | 'corrections'>,
  say: Say,
  language: Language,
): string {
  const number = (value: number) => wholeNumber(value, language);
  const skipped = corrections === undefined ? 0 : rowsSkipped(corrections);
  const words = {
    read: number(counts.read),
    accepted: number(counts.accepted),
    leftOut: number(counts.leftOut - skipped),
    rejected: number(counts.rejected),
  };
  return skipped === 0
    ? say('files.counts', words)
    : say('fix.counts', { ...words, skipped: number(skipped) });
}

/** Whether what a person said about the files is about the files as they are now. */
import type { Problem } from '../problem.ts';
import type { Check } from '../workspace/check.ts';
import { notConfirmed, twoOfTheSame } from './review-words.ts';
import type { Chosen } from './refusals.ts';
import { checksOf, ofTheSameEarlier, openChecks, reviewOf } from './review.ts';
import type { ReviewPlaces } from './review.ts';

export interface Answered extends Chosen {
  readonly checks: readonly Check[];
}

/** Each file with what it was held against, and everything that nobody has confirmed. Files without answers pass. */
export async function answered(
  places: ReviewPlaces,
  chosen: readonly Chosen[],
): Promise<{ readonly files: readonly Answered[]; readonly problems: readonly Problem[] }> {
  const files: Answered[] = [];
  const problems: Problem[] = [];
  for (const file of chosen) {
    const { answers, one, submitter, replaces } = file;
    if (answers === undefined) {
      files.push({ ...file, checks: [] });
      continue;
    }
    const { fileName } = one.staged;
    const checks = checksOf(
      await reviewOf(places, one, submitter, replaces),
      answers.typed,
      replaces,
    );
    if (openChecks(checks, answers.confirmed).length > 0) problems.push(notConfirmed(fileName));
    const together = chosen.map((other) => other.one);
    const first = await ofTheSameEarlier(places.engine, one, together);
    if (first.length > 0) problems.push(twoOfTheSame(fileName));
    files.push({ ...file, checks });
  }
  return { files, problems };
}

import { isCorrected } from '../intake/corrections.ts';
import type { NewSubmission } from '../workspace/submission.ts';
import type { Answered } from './answered.ts';

/** What the ledger keeps of a staged file that is committed. */
export function submissionOf(
  { one, submitter, replaces, checks }: Answered,
  committedAt: string,
): NewSubmission {
  const { kind, fileName, hash, recipe, counts, firstDate, lastDate, periods, corrections } =
    one.staged;
  const { employers } = one;
  const { headers } = one.about;
  const problems = one.staged.groups.map(({ problem, count, rows }) => ({
    problem,
    count: rows.length === 0 ? 0 : count,
  }));
  return {
    kind,
    submitter: submitter.trim(),
    fileName,
    hash,
    headers,
    recipe,
    counts,
    problems,
    firstDate,
    lastDate,
    periods,
    employers,
    committedAt,
    ...(isCorrected(corrections) ? { corrections } : {}),
    ...(checks.length === 0 ? {} : { checks }),
    replaces: replaces ?? [],
  };
}

import type { NewSubmission } from '../../../src/core/workspace/submission.ts';
import type { Ledger } from '../../../src/core/workspace/ledger.ts';

/** A file of one row, to be committed. */
export function file(
  kind: 'hours' | 'pay',
  hash: string,
  replaces: readonly number[] = [],
): NewSubmission {
  return {
    kind,
    submitter: '',
    fileName: `${hash}.csv`,
    hash,
    headers: [],
    recipe: { plumblineRecipe: 1, kind, fields: {} },
    counts: { read: 1, accepted: 1, leftOut: 0, rejected: 0 },
    problems: [],
    firstDate: null,
    lastDate: null,
    periods: [],
    employers: [],
    committedAt: '2026-10-01T00:00:00Z',
    replaces,
  };
}

export const ids = (ledger: Ledger) => ledger.submissions.map(({ id }) => id);
export const versions = (ledger: Ledger) => ledger.versions.map(({ id }) => id);

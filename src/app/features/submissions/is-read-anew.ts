import { isSameSubmitter } from '../../../core/workspace/submitter.ts';
import type { Holdings } from '../../session/session.ts';
import type { Upload } from './upload.ts';

/**
 * A file that follows whatever its submitter handed in before, and now has another submitter: of the former it
 * followed one, or of the new one there may be one to follow.
 */
export function isReadAnew(
  before: Upload,
  now: Upload | undefined,
  { submissions, versions }: Pick<Holdings, 'submissions' | 'versions'>,
): boolean {
  if (now === undefined || now.way.by !== 'what-fits') return false;
  if (before.submitter === now.submitter || isSameSubmitter(before.submitter, now.submitter)) {
    return false;
  }
  const theirs = [...submissions, ...versions].some((one) =>
    isSameSubmitter(one.submitter, now.submitter),
  );
  return now.like !== null || theirs;
}

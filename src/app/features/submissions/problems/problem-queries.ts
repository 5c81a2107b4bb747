/** What is asked of the session about the problems of a staged file; an answer belongs to its corrections so far. */
import type { Staged } from '../../../../core/loading/staged.ts';
import { keys } from '../../../queries.ts';
import type { Session } from '../../../session/session.ts';

type AsCorrected = Pick<Staged, 'id' | 'revision'>;

/** Rows of a problem that are asked for at once. */
export const ROWS_AT_ONCE = 100;

/** A page of the rows of a problem; pages that are scrolled past are let go after a while. */
export function problemRowsQuery(
  session: Session,
  { id, revision }: AsCorrected,
  group: string,
  from: number,
) {
  return {
    queryKey: [...keys.problems(id, revision), group, from],
    queryFn: () => session.problemRows(id, group, from, ROWS_AT_ONCE),
    gcTime: 60_000,
  };
}

export function seenValuesQuery(session: Session, { id, revision }: AsCorrected, group: string) {
  return {
    queryKey: [...keys.problems(id, revision), group],
    queryFn: () => session.seenValues(id, group),
  };
}

import { useQueries } from '@tanstack/react-query';
import type { ProblemRow, Staged } from '../../../../core/loading/staged.ts';
import { useWorkbench } from '../../../view/Workbench.tsx';
import { problemRowsQuery, ROWS_AT_ONCE } from './problem-queries.ts';

/** The rows of a problem at these places, page by page; those not there yet are absent. */
export function useProblemRows(
  staged: Staged,
  groupId: string,
  places: readonly number[],
): ReadonlyMap<number, ProblemRow> {
  const { session } = useWorkbench();
  const pages = [...new Set(places.map((place) => place - (place % ROWS_AT_ONCE)))];
  return useQueries({
    queries: pages.map((from) => problemRowsQuery(session, staged, groupId, from)),
    combine: (results) =>
      new Map(
        results.flatMap(({ data = [] }, at) =>
          data.map((row, place): [number, ProblemRow] => [(pages[at] ?? 0) + place, row]),
        ),
      ),
  });
}

import type { Staged } from '../../../../core/loading/staged.ts';

/** Problems for which rows are rejected: a row with two of them counts twice. */
export function problemsLeft({ groups }: Staged): number {
  return groups
    .filter(({ problem }) => problem.severity === 'rejected-row')
    .reduce((sum, { count }) => sum + count, 0);
}

/** How many of the rows are still rejected. */
export function stillWrong({ groups }: Staged, rows: readonly number[]): number {
  const rejected = new Set(
    groups.filter(({ problem }) => problem.severity === 'rejected-row').flatMap((one) => one.rows),
  );
  return rows.filter((row) => rejected.has(row)).length;
}

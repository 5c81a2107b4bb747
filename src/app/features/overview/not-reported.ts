import { quartersBetween, type Period } from '../../../core/query/period.ts';
import type { Holdings } from '../../session/session.ts';

export interface MissingReport {
  readonly employer: string;
  /** Quarters of the period without a row of hours, in order. */
  readonly quarters: readonly string[];
}

/** Employers that reported hours in some quarter and not in every quarter of the period, by name. */
export function notReported(
  reported: Holdings['reported'],
  period: Period,
): readonly MissingReport[] {
  const hours = reported.filter(({ kind, rows }) => kind === 'hours' && rows > 0);
  const wanted = quartersBetween(period.start, period.end)
    .filter(({ end }) => end <= period.end)
    .map(({ id }) => id);
  const employers = [...new Set(hours.map(({ employer }) => employer))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  return employers
    .map((employer) => ({
      employer,
      quarters: wanted.filter(
        (quarter) => !hours.some((one) => one.employer === employer && one.quarter === quarter),
      ),
    }))
    .filter(({ quarters }) => quarters.length > 0);
}

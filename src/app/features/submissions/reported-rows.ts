/**
 * Who has reported what, when. Promises that a quarter is called missing or late only beside others who
 * reported it; when they did is known from the files that are in and from the versions they replaced.
 */
import { parsePeriod } from '../../../core/query/period.ts';
import type { Submission } from '../../../core/workspace/submission.ts';
import type { Holdings } from '../../session/session.ts';

/** One employer and kind: a cell for each quarter, in the order of `quarters`. */
export interface ReportedRow {
  readonly employer: string;
  readonly kind: string;
  readonly cells: readonly ReportedCell[];
}
export interface ReportedCell {
  readonly rows: number;
  /** `missing`: others reported the quarter, and this employer an earlier one; `none`: nothing was expected. */
  readonly state: 'reported' | 'missing' | 'none';
  /** Some of the rows are from a file that replaced another. */
  readonly restated: boolean;
  /** Some of the rows are from a file of which rows were rejected, whoever they were of. */
  readonly rejected: boolean;
  /** First came in more than 45 days after the quarter's end, and on a later day than the first of the others. */
  readonly late: boolean;
}

const DAYS_TO_REPORT = 45;
const DAY = 86_400_000;

/** By employer, then kind. */
export function reportedRows(
  { reported, submissions, versions }: Pick<Holdings, 'reported' | 'submissions' | 'versions'>,
  quarters: readonly string[],
): readonly ReportedRow[] {
  const all = new Map([...versions, ...submissions].map((one) => [one.id, one]));
  const byRow = new Map<string, Holdings['reported'][number][]>();
  const spokenOf = new Set<string>();
  const firstDay = new Map<string, string>();
  for (const one of reported) {
    const key = JSON.stringify([one.employer, one.kind]);
    byRow.set(key, [...(byRow.get(key) ?? []), one]);
    const ofAll = JSON.stringify([one.quarter, one.kind]);
    spokenOf.add(ofAll);
    const day = arrival(one, all);
    const earliest = firstDay.get(ofAll);
    if (day !== null && (earliest === undefined || day < earliest)) firstDay.set(ofAll, day);
  }
  const cellOf = (
    row: readonly Holdings['reported'][number][],
    quarter: string,
    kind: string,
  ): ReportedCell => {
    const first = firstDay.get(JSON.stringify([quarter, kind]));
    const one = row.find((other) => other.quarter === quarter);
    if (one === undefined) {
      const expected =
        spokenOf.has(JSON.stringify([quarter, kind])) &&
        row.some((other) => other.quarter < quarter);
      const state = expected ? 'missing' : 'none';
      return { rows: 0, state, restated: false, rejected: false, late: false };
    }
    const day = arrival(one, all);
    return {
      rows: one.rows,
      state: 'reported',
      rejected: one.submissions.some((id) => (all.get(id)?.counts.rejected ?? 0) > 0),
      restated: one.submissions.some((id) => (all.get(id)?.replaces.length ?? 0) > 0),
      late: day !== null && first !== undefined && day > first && day > lastDayToReport(quarter),
    };
  };
  return [...byRow.values()]
    .flatMap((row) => {
      const [{ employer, kind } = { employer: '', kind: '' }] = row;
      return { employer, kind, cells: quarters.map((quarter) => cellOf(row, quarter, kind)) };
    })
    .toSorted((a, b) => a.employer.localeCompare(b.employer) || a.kind.localeCompare(b.kind));
}

/** The day on which the first file of a cell came in, replaced or not; null when that is not known. */
function arrival(
  { employer, quarter, submissions }: Holdings['reported'][number],
  all: ReadonlyMap<number, Submission>,
): string | null {
  const days = submissions.flatMap((id) => {
    const one = all.get(id);
    if (one === undefined) return [];
    const former = one.roots.flatMap((root) => (root === id ? [] : (all.get(root) ?? [])));
    const spoke = former.filter(
      ({ employers, periods }) => employers.includes(employer) && periods.includes(quarter),
    );
    return [one, ...spoke].map(({ committedAt }) => committedAt.slice(0, 10));
  });
  return days.sort().at(0) ?? null;
}

/** The last day on which a quarter is not late; a period ends before its `end`. */
function lastDayToReport(quarter: string): string {
  const end = parsePeriod(quarter)?.end;
  if (end === undefined) return '9999-12-31';
  return new Date(Date.parse(end) + (DAYS_TO_REPORT - 1) * DAY).toISOString().slice(0, 10);
}

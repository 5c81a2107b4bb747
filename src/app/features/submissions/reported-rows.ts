import type { Holdings } from '../../session/session.ts';

/** One employer and kind: rows in each quarter, in the order of `quarters`; 0 is missing. */
export interface ReportedRow {
  readonly employer: string;
  readonly kind: string;
  readonly rows: readonly number[];
}

/** By employer, then kind. Only kinds that an employer has reported at least once are expected of it. */
export function reportedRows(
  reported: Holdings['reported'],
  quarters: readonly string[],
): readonly ReportedRow[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { employer, kind, quarter, rows } of reported) {
    const key = JSON.stringify([employer, kind]);
    const byQuarter = counts.get(key) ?? new Map<string, number>();
    byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + rows);
    counts.set(key, byQuarter);
  }
  return [...counts]
    .map(([key, byQuarter]) => {
      const [employer = '', kind = ''] = JSON.parse(key) as readonly string[];
      return { employer, kind, rows: quarters.map((quarter) => byQuarter.get(quarter) ?? 0) };
    })
    .toSorted((a, b) => a.employer.localeCompare(b.employer) || a.kind.localeCompare(b.kind));
}

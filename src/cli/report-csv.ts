import type { Metric } from '../core/definition/metric.ts';
import { csvLine } from '../core/csv.ts';
import type { CommitteeReport } from '../core/report/report.ts';
import { metricFinder, REPORT_COLUMNS } from './report-columns.ts';

/**
 * The report's rows as CSV (RFC 4180, lines end with CRLF). Numbers in full precision; text that a spreadsheet
 * would run as a formula gets an apostrophe in front; nothing is an empty cell.
 */
export function reportCsv({ rows }: CommitteeReport, metrics: readonly Metric[]): string {
  const metricOf = metricFinder(metrics);
  const header = REPORT_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) =>
    REPORT_COLUMNS.map(({ value }) => value(row, metricOf(row.metric))),
  );
  return [header, ...lines].map((cells) => csvLine(cells, '\r\n')).join('');
}

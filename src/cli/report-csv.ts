import type { Metric } from '../core/definition/metric.ts';
import { guardedCell } from '../core/csv.ts';
import type { CommitteeReport } from '../core/report/report.ts';
import { type CellValue, metricFinder, REPORT_COLUMNS } from './report-columns.ts';

/**
 * The report's rows as CSV (RFC 4180, lines end with CRLF). Numbers in full precision; text that a spreadsheet
 * would run as a formula gets an apostrophe in front; nothing is an empty cell.
 */
export function reportCsv({ rows }: CommitteeReport, metrics: readonly Metric[]): string {
  const metricOf = metricFinder(metrics);
  const header = REPORT_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) =>
    REPORT_COLUMNS.map(({ value }) => csvCell(value(row, metricOf(row.metric)))),
  );
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Throws RangeError for a number that is none: it would read as an empty cell. */
export function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('A report has no infinite numbers.');
    return String(value);
  }
  const text = guardedCell(String(value));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The report to be read in a terminal: a table for every metric and grouping, the totals first and then the
 * parts. Promises the report's own numbers, rounded only here; it says why where there is none.
 */
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Grouping } from '../core/definition/grouping.ts';
import type { Metric } from '../core/definition/metric.ts';
import type { Program } from '../core/definition/program.ts';
import type { Language } from '../core/definition/words.ts';
import type { CommitteeReport, ReportRow } from '../core/report/report.ts';
import type { LoadedFile } from './load-files.ts';
import { formatsOf, type Formats } from './formats.ts';
import { rowCells } from './row-cells.ts';
import { textTable } from './text-table.ts';
import { BY, HEADINGS, opening, RELATIVE_GAP, STAGE_TITLES } from './text-words.ts';

export function reportText(
  report: CommitteeReport,
  program: Program,
  sources: readonly LoadedFile[],
  catalogue: Catalogue,
  language: Language,
): string {
  const formats = formatsOf(language);
  const accepted = sources.reduce((sum, { rows }) => sum + rows.accepted, 0);
  const { asOf } = report.request;
  const head = opening(program.name, asOf, sources.length, formats.whole(accepted))[language];
  const byMetric = groupedBy(report.rows, ({ metric }) => metric);
  const blocks = catalogue.metrics.flatMap((metric) => {
    const rows = byMetric.get(metric.id);
    return rows === undefined ? [] : [metricText(metric, rows, catalogue, formats)];
  });
  return [`${head}\n`, ...blocks].join('\n');
}

function metricText(
  metric: Metric,
  rows: readonly ReportRow[],
  catalogue: Catalogue,
  formats: Formats,
): string {
  const { language } = formats;
  const byGrouping = groupedBy(rows, ({ grouping }) => grouping);
  const tables = [...byGrouping].map(([id, own]) => {
    const grouping = catalogue.groupings.find((one) => one.id === id);
    if (grouping === undefined) throw new RangeError(`the catalogue has no ${id}`);
    return groupingText(metric, grouping, own, formats);
  });
  const title = `${metric.title[language]} (${metric.id}) · ${STAGE_TITLES[metric.stage][language]}`;
  return [`${title}\n${'='.repeat(title.length)}\n${metric.question[language]}\n`, ...tables].join(
    '\n',
  );
}

function groupingText(
  metric: Metric,
  grouping: Grouping,
  rows: readonly ReportRow[],
  formats: Formats,
): string {
  const { language } = formats;
  const title = `${BY[language]}: ${grouping.title[language]}`;
  const totalsFirst = rows.toSorted(
    (a, b) => Number(a.slice.length > 0) - Number(b.slice.length > 0),
  );
  const columns = Object.entries(HEADINGS).map(([id, words]) => ({
    title: (id === 'gap' && metric.kind === 'amount' ? RELATIVE_GAP : words)[language],
    right: ['value', 'interval', 'counted', 'n', 'gap', 'target'].includes(id),
  }));
  return `${title}\n${textTable(
    columns,
    totalsFirst.map((row) => rowCells(row, metric, grouping, formats)),
  )}`;
}

function groupedBy(
  rows: readonly ReportRow[],
  keyOf: (row: ReportRow) => string,
): ReadonlyMap<string, readonly ReportRow[]> {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const there = groups.get(keyOf(row));
    if (there === undefined) groups.set(keyOf(row), [row]);
    else there.push(row);
  }
  return groups;
}

import type { ReportRow } from '../../../core/report/report.ts';
import { textCell, type FigureTable } from '../../charts/figure/figure-table.ts';
import type { Labels } from '../../charts/labels.ts';

/** Months down, groups across: the share, and whether the target was met where there is one. */
export function monthsTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
  words: { readonly month: string; readonly met: string; readonly notMet: string },
): FigureTable {
  const groups = rows.flatMap((row) =>
    row.detail?.kind === 'monthly' ? [{ row, months: row.detail.months }] : [],
  );
  const months = [...new Set(groups.flatMap((one) => one.months.map(({ month }) => month)))];
  const cellOf = (one: (typeof groups)[number], month: string) => {
    const found = one.months.find((point) => point.month === month);
    if (found?.share == null) return textCell(labels.say('noRows'));
    const verdict = found.met === null ? '' : ` · ${found.met ? words.met : words.notMet}`;
    return { text: `${labels.percent(found.share)}${verdict}`, number: found.share };
  };
  return {
    caption,
    columns: [
      { title: words.month, numeric: false },
      ...groups.map(({ row }) => ({
        title: labels.group(row.grouping, row.group),
        numeric: true,
      })),
    ],
    rows: months
      .toSorted()
      .map((month) => [textCell(labels.month(month)), ...groups.map((one) => cellOf(one, month))]),
  };
}

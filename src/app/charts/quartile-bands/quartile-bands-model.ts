import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import type { ChartRow } from '../marks/RowChart.tsx';
import { sentenceOf, valueInWords } from '../row-words.ts';

export interface BandItem extends ChartRow {
  /** The group's share of the people in the band, 0–1; null when not estimable. */
  readonly share: number | null;
}

/** One group's share of each quarter of all people by pay, highest band first. */
export function bandItems(rows: readonly ReportRow[], labels: Labels): readonly BandItem[] {
  return bands(rows)
    .toSorted((a, b) => b.order - a.order)
    .map(({ row, count }) => {
      const name = labels.step(row.metric, row.step ?? '');
      const value = valueInWords(row, labels);
      const label = labels.say('bandMark', { share: value, people: labels.count(count) });
      return {
        id: row.step ?? '',
        name,
        label,
        share: row.value,
        sentence: sentenceOf([`${name}: ${label}`]),
      };
    });
}

export function bandTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const columns = [
    { title: labels.say('step'), numeric: false },
    { title: labels.say('group'), numeric: false },
    { title: labels.say('shareOfBand'), numeric: true },
    { title: labels.say('n'), numeric: true },
  ];
  return {
    caption,
    columns,
    rows: bands(rows).map(({ row, count }) => [
      textCell(labels.step(row.metric, row.step ?? '')),
      textCell(labels.group(row.grouping, row.group)),
      numberCell(row.value, labels.percent, valueInWords(row, labels)),
      numberCell(count, labels.count, ''),
    ]),
  };
}

function bands(rows: readonly ReportRow[]) {
  return rows.flatMap((row) => (row.detail?.kind === 'band' ? [{ row, ...row.detail }] : []));
}

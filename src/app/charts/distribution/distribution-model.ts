import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import type { ChartRow } from '../marks/RowChart.tsx';
import { comparisonInWords, drawnValue, sentenceOf } from '../row-words.ts';

export interface DistributionItem extends ChartRow {
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
}

/** Groups with an estimated distribution, in the report's order. */
export function distributionItems(
  rows: readonly ReportRow[],
  labels: Labels,
): readonly DistributionItem[] {
  return distributions(rows).map(({ row, p10, p25, median, p75, p90 }) => {
    const name = labels.group(row.grouping, row.group);
    const say = (value: number) => labels.value(row.metric, value);
    const against = comparisonInWords(row, labels);
    const label = [say(median), against].filter((part) => part !== '').join(' · ');
    return {
      id: row.group,
      name,
      label,
      p10,
      p25,
      median,
      p75,
      p90,
      sentence: sentenceOf([
        labels.say('distributionMark', {
          name,
          median: say(median),
          p10: say(p10),
          p25: say(p25),
          p75: say(p75),
          p90: say(p90),
        }),
        against,
      ]),
    };
  });
}

export function distributionDomain(items: readonly DistributionItem[]): readonly [number, number] {
  return [0, Math.max(1, ...items.map(({ p90 }) => p90)) * 1.05];
}

export function distributionTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const marks = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const;
  return {
    caption,
    columns: [
      { title: labels.say('group'), numeric: false },
      ...marks.map((mark) => ({
        title: mark === 'median' || mark === 'mean' ? labels.say(mark) : mark,
        numeric: true,
      })),
      { title: labels.say('n'), numeric: true },
    ],
    rows: distributions(rows).map((one) => [
      textCell(labels.group(one.row.grouping, one.row.group)),
      ...marks.map((mark) => numberCell(one[mark], (v) => labels.value(one.row.metric, v), '')),
      numberCell(one.row.n, labels.count, ''),
    ]),
  };
}

function distributions(rows: readonly ReportRow[]) {
  return rows.flatMap((row) =>
    row.detail?.kind === 'distribution' && drawnValue(row) !== null ? [{ row, ...row.detail }] : [],
  );
}

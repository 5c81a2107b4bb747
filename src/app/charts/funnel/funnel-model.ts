import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import type { ChartRow } from '../marks/RowChart.tsx';
import { drawnValue, sentenceOf, valueInWords } from '../row-words.ts';

export interface FunnelItem extends ChartRow {
  readonly reached: number;
}

/** One group's steps in their order; the step's rate stands in its label. */
export function funnelItems(rows: readonly ReportRow[], labels: Labels): readonly FunnelItem[] {
  return steps(rows).map(({ row, reached, cumulative }) => {
    const name = labels.step(row.metric, row.step ?? '');
    const rate = valueInWords(row, labels);
    const label = labels.say('funnelMark', { reached: labels.count(reached), rate });
    const ofAll =
      cumulative === null ? '' : labels.say('ofAll', { share: labels.percent(cumulative) });
    return {
      id: row.step ?? '',
      name,
      label,
      reached,
      sentence: sentenceOf([`${name}: ${label}`, ofAll]),
    };
  });
}

export function funnelDomain(items: readonly FunnelItem[]): readonly [number, number] {
  return [0, Math.max(1, ...items.map(({ reached }) => reached))];
}

/** Every group of the rows, step by step. */
export function funnelTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const columns = [
    { title: labels.say('group'), numeric: false },
    { title: labels.say('step'), numeric: false },
    { title: labels.say('reached'), numeric: true },
    { title: labels.say('decided'), numeric: true },
    { title: labels.say('conversion'), numeric: true },
    { title: labels.say('low'), numeric: true },
    { title: labels.say('high'), numeric: true },
  ];
  return {
    caption,
    columns,
    rows: steps(rows).map(({ row, reached, decided }) => [
      textCell(labels.group(row.grouping, row.group)),
      textCell(labels.step(row.metric, row.step ?? '')),
      numberCell(reached, labels.count, ''),
      numberCell(decided, labels.count, ''),
      numberCell(drawnValue(row), labels.percent, valueInWords(row, labels)),
      numberCell(row.interval?.low ?? null, labels.percent, ''),
      numberCell(row.interval?.high ?? null, labels.percent, ''),
    ]),
  };
}

function steps(rows: readonly ReportRow[]) {
  return rows.flatMap((row) =>
    row.detail?.kind === 'funnel-step' ? [{ row, ...row.detail }] : [],
  );
}

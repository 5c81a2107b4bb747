import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import { drawnValue, fewInWords, gapInWords, valueInWords } from '../row-words.ts';

export interface GroupBySliceCell {
  readonly text: string;
  readonly gap: string;
  /** How dark the tint is, 0 (on target or no target) to 4 (far under). */
  readonly tint: 0 | 1 | 2 | 3 | 4;
}
export interface GroupBySliceRow {
  readonly name: string;
  readonly cells: readonly GroupBySliceCell[];
}
export interface GroupBySlice {
  readonly groups: readonly string[];
  readonly rows: readonly GroupBySliceRow[];
}

/** Rows are slices in alphabetical order, columns the groups in the report's order. */
export function groupBySlice(rows: readonly ReportRow[], labels: Labels): GroupBySlice {
  const groups = [...new Set(rows.map((row) => row.group))];
  const keys = [...new Set(rows.map(sliceName(labels)))].toSorted((a, b) => a.localeCompare(b));
  const grouping = rows[0]?.grouping ?? '';
  return {
    groups: groups.map((group) => labels.group(grouping, group)),
    rows: keys.map((name) => ({
      name,
      cells: groups.map((group) => {
        const row = rows.find((one) => one.group === group && sliceName(labels)(one) === name);
        if (row === undefined) return { text: labels.say('noRows'), gap: '', tint: 0 };
        return {
          text: valueInWords(row, labels),
          gap: gapInWords(row, labels) || fewInWords(row, labels),
          tint: tintOf(row),
        };
      }),
    })),
  };
}

/** Tint by gap to target in points: under 1, 3, 6, more. Too few people: none. */
function tintOf(row: ReportRow): 0 | 1 | 2 | 3 | 4 {
  const gap = row.target?.gap ?? 0;
  if (gap >= 0 || drawnValue(row) === null) return 0;
  if (gap > -0.01) return 1;
  if (gap > -0.03) return 2;
  return gap > -0.06 ? 3 : 4;
}

function sliceName(labels: Labels): (row: ReportRow) => string {
  return (row) => row.slice.map(({ key }) => labels.sliceKey(key)).join(' · ');
}

export function groupBySliceTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const columns = [
    { title: labels.say('slice'), numeric: false },
    { title: labels.say('group'), numeric: false },
    { title: labels.say('value'), numeric: true },
    { title: labels.say('n'), numeric: true },
    { title: labels.say('target'), numeric: true },
    { title: labels.say('shortfall'), numeric: true },
  ];
  return {
    caption,
    columns,
    rows: rows.map((row) => [
      textCell(sliceName(labels)(row)),
      textCell(labels.group(row.grouping, row.group)),
      numberCell(
        drawnValue(row),
        (value) => labels.value(row.metric, value),
        valueInWords(row, labels),
      ),
      numberCell(row.n, labels.count, ''),
      numberCell(row.target === null ? null : row.target.basisPoints / 10_000, labels.percent, ''),
      numberCell(row.target?.shortfall ?? null, labels.count, ''),
    ]),
  };
}

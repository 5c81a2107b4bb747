import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import type { ChartRow } from '../marks/RowChart.tsx';
import { missingInWords, sentenceOf } from '../row-words.ts';

export interface ContributionItem extends ChartRow {
  /** Hours or people missing against the target, over 0. */
  readonly missing: number;
  /** Of everything missing, up to and with this item; 0–1. */
  readonly cumulative: number;
}

/** The slices of one group that miss their target, most missing first; ties by name. */
export function contributionItems(
  rows: readonly ReportRow[],
  labels: Labels,
): readonly ContributionItem[] {
  const missing = rows.flatMap((row) =>
    row.target === null || row.target.shortfall <= 0
      ? []
      : [{ name: nameOf(row, labels), target: row.target }],
  );
  const total = missing.reduce((sum, { target }) => sum + target.shortfall, 0);
  const ordered = missing.toSorted(
    (a, b) => b.target.shortfall - a.target.shortfall || a.name.localeCompare(b.name),
  );
  let running = 0;
  return ordered.map(({ name, target }) => {
    running += target.shortfall;
    const label = labels.say('contributionMark', {
      missing: missingInWords(target, labels),
      cumulative: labels.percent(running / total),
    });
    return {
      id: name,
      name,
      label,
      missing: target.shortfall,
      cumulative: running / total,
      sentence: sentenceOf([`${name}: ${label}`]),
    };
  });
}

export function contributionDomain(items: readonly ContributionItem[]): readonly [number, number] {
  return [0, Math.max(1, ...items.map(({ missing }) => missing))];
}

export function contributionTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const unit = rows.find((row) => row.target !== null)?.target?.shortfallUnit ?? 'hours';
  return {
    caption,
    columns: [
      { title: labels.say('slice'), numeric: false },
      { title: labels.say(unit === 'hours' ? 'missingHours' : 'missingPeople'), numeric: true },
      { title: labels.say('cumulative'), numeric: true },
    ],
    rows: contributionItems(rows, labels).map((item) => [
      textCell(item.name),
      numberCell(item.missing, unit === 'hours' ? labels.hours : labels.count, ''),
      numberCell(item.cumulative, labels.percent, ''),
    ]),
  };
}

function nameOf(row: ReportRow, labels: Labels): string {
  return row.slice.map(({ key }) => labels.sliceKey(key)).join(' · ');
}

import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import { roomAbove } from '../marks/axis-ticks.ts';
import type { KeyItem } from '../marks/key-places.ts';
import type { ChartRow } from '../marks/RowChart.tsx';
import {
  comparisonInWords,
  drawnValue,
  gapInWords,
  intervalInWords,
  sentenceOf,
  shortfallInWords,
  valueInWords,
} from '../row-words.ts';

export interface DumbbellItem extends ChartRow {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly before: number | null;
  readonly target: number | null;
  /** Fewer than ten: drawn hollow. */
  readonly faint: boolean;
}

/** One item per group, in the order of `now`; `before` holds the same groups in the period compared with. */
export function dumbbellItems(
  now: readonly ReportRow[],
  before: readonly ReportRow[],
  labels: Labels,
): readonly DumbbellItem[] {
  return now.map((row) => {
    const earlier = before.find((other) => other.group === row.group && other.step === row.step);
    const name = labels.group(row.grouping, row.group);
    const value = valueInWords(row, labels);
    const gap = [gapInWords(row, labels), comparisonInWords(row, labels)]
      .filter((part) => part !== '')
      .join(' · ');
    return {
      id: row.group,
      name,
      value: drawnValue(row),
      low: drawnValue(row) === null ? null : (row.interval?.low ?? null),
      high: drawnValue(row) === null ? null : (row.interval?.high ?? null),
      before: earlier === undefined ? null : drawnValue(earlier),
      target: row.target === null ? null : row.target.basisPoints / 10_000,
      faint: row.verdict === 'too-few-to-say' || row.n < 10,
      label: [value, gap].filter((part) => part !== '').join(' '),
      sentence: sentenceOf([
        `${name}: ${value}`,
        intervalInWords(row, labels),
        labels.say('people', { n: labels.count(row.n) }),
        gap,
        shortfallInWords(row, labels),
        earlier === undefined ? '' : `${labels.say('before')}: ${valueInWords(earlier, labels)}`,
      ]),
    };
  });
}

/** From zero to a little beyond everything that is drawn. */
export function dumbbellDomain(
  items: readonly DumbbellItem[],
  isFraction: boolean,
): readonly [number, number] {
  const ends = items.flatMap((item) => [item.value, item.high, item.before, item.target, item.low]);
  const numbers = ends.filter((end) => end !== null);
  return [Math.min(0, ...numbers), roomAbove(Math.max(0.01, ...numbers), isFraction)];
}

/** Only the marks that are drawn. */
export function dumbbellKey(items: readonly DumbbellItem[], labels: Labels): readonly KeyItem[] {
  const drawn = (has: (item: DumbbellItem) => boolean, key: KeyItem) =>
    items.some(has) ? [key] : [];
  return [
    ...drawn((item) => item.value !== null, { mark: 'dot', word: labels.say('now') }),
    ...drawn((item) => item.value !== null && item.faint, {
      mark: 'hollow-dot',
      word: labels.say('fewPeople'),
    }),
    ...drawn((item) => item.low !== null, { mark: 'interval', word: labels.say('likelyRange') }),
    ...drawn((item) => item.before !== null, { mark: 'before', word: labels.say('before') }),
    ...drawn((item) => item.target !== null, { mark: 'target', word: labels.say('target') }),
  ];
}

export function dumbbellTable(
  now: readonly ReportRow[],
  before: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  const columns = [
    { title: labels.say('group'), numeric: false },
    { title: labels.say('value'), numeric: true },
    { title: labels.say('low'), numeric: true },
    { title: labels.say('high'), numeric: true },
    { title: labels.say('n'), numeric: true },
    { title: labels.say('target'), numeric: true },
    { title: labels.say('shortfall'), numeric: true },
    { title: labels.say('before'), numeric: true },
  ];
  const rows = now.map((row) => {
    const format = (value: number) => labels.value(row.metric, value);
    const earlier = before.find((other) => other.group === row.group && other.step === row.step);
    return [
      textCell(labels.group(row.grouping, row.group)),
      numberCell(drawnValue(row), format, valueInWords(row, labels)),
      numberCell(row.interval?.low ?? null, format, ''),
      numberCell(row.interval?.high ?? null, format, ''),
      numberCell(row.n, labels.count, ''),
      numberCell(row.target === null ? null : row.target.basisPoints / 10_000, labels.percent, ''),
      numberCell(row.target?.shortfall ?? null, labels.count, ''),
      numberCell(earlier === undefined ? null : drawnValue(earlier), format, ''),
    ];
  });
  return { caption, columns, rows };
}

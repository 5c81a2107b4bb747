import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import { roomAbove } from '../marks/axis-ticks.ts';
import { drawnValue, gapInWords, intervalInWords, sentenceOf, valueInWords } from '../row-words.ts';

export interface TrendPoint {
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  readonly sentence: string;
}
export interface TrendSeries {
  readonly group: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** One series per group, its points in the order of `periods`; a period without a value is a gap. */
export function trendSeries(
  rows: readonly ReportRow[],
  periods: readonly string[],
  labels: Labels,
): readonly TrendSeries[] {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups.map((group) => {
    const own = rows.filter((row) => row.group === group);
    const name = labels.group(own[0]?.grouping ?? '', group);
    return { group, name, points: periods.map((period) => trendPoint(own, period, name, labels)) };
  });
}

function trendPoint(
  rows: readonly ReportRow[],
  period: string,
  name: string,
  labels: Labels,
): TrendPoint {
  const row = rows.find((other) => other.period === period);
  const drawn = row === undefined ? null : drawnValue(row);
  const said = row === undefined ? labels.say('noRows') : valueInWords(row, labels);
  const details = row === undefined ? [] : [intervalInWords(row, labels), gapInWords(row, labels)];
  return {
    period,
    value: drawn,
    low: drawn === null ? null : (row?.interval?.low ?? null),
    high: drawn === null ? null : (row?.interval?.high ?? null),
    target: row?.target == null ? null : row.target.basisPoints / 10_000,
    sentence: sentenceOf([`${name}, ${labels.period(period)}: ${said}`, ...details]),
  };
}

/** "Women 7.5% in Q3 2026, from 6.4% in Q4 2024": first and last of each series; empty without two points. */
export function trendInWords(
  series: readonly TrendSeries[],
  metric: string,
  labels: Labels,
): string {
  return series
    .flatMap(({ name, points }) => {
      const drawn = points.flatMap(({ period, value }) =>
        value === null ? [] : [{ period, value }],
      );
      const first = drawn.at(0);
      const last = drawn.at(-1);
      if (first === undefined || last === undefined || first.period === last.period) return [];
      return [
        labels.say('fromTo', {
          name,
          now: labels.value(metric, last.value),
          last: labels.periodShort(last.period),
          former: labels.value(metric, first.value),
          first: labels.periodShort(first.period),
        }),
      ];
    })
    .join('; ');
}

export interface TargetLine {
  /** Of the groups it is for; empty when it is for every series drawn. */
  readonly names: readonly string[];
  /** Period by period; null where no target applies. */
  readonly values: readonly (number | null)[];
}

/** Each different sequence of targets once, with whom it is for. */
export function targetLines(series: readonly TrendSeries[]): readonly TargetLine[] {
  const lines = new Map<string, { names: string[]; values: readonly (number | null)[] }>();
  for (const { name, points } of series) {
    const values = points.map(({ target }) => target);
    if (values.every((value) => value === null)) continue;
    const known = lines.get(values.join());
    if (known === undefined) lines.set(values.join(), { names: [name], values });
    else known.names.push(name);
  }
  return [...lines.values()].map(({ names, values }) =>
    names.length === series.length ? { names: [], values } : { names, values },
  );
}

/** From zero to a little beyond everything that is drawn. */
export function trendDomain(
  series: readonly TrendSeries[],
  isFraction: boolean,
): readonly [number, number] {
  const ends = series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high, target }) => [value, low, high, target]),
  );
  const numbers = ends.filter((end) => end !== null);
  return [Math.min(0, ...numbers), roomAbove(Math.max(0.01, ...numbers), isFraction)];
}

export function trendTable(
  rows: readonly ReportRow[],
  periods: readonly string[],
  labels: Labels,
  caption: string,
): FigureTable {
  const columns = [
    { title: labels.say('period'), numeric: false },
    { title: labels.say('group'), numeric: false },
    { title: labels.say('value'), numeric: true },
    { title: labels.say('low'), numeric: true },
    { title: labels.say('high'), numeric: true },
    { title: labels.say('n'), numeric: true },
    { title: labels.say('target'), numeric: true },
  ];
  const ordered = periods.flatMap((period) => rows.filter((row) => row.period === period));
  return {
    caption,
    columns,
    rows: ordered.map((row) => {
      const format = (value: number) => labels.value(row.metric, value);
      const target = row.target === null ? null : row.target.basisPoints / 10_000;
      return [
        textCell(labels.period(row.period)),
        textCell(labels.group(row.grouping, row.group)),
        numberCell(drawnValue(row), format, valueInWords(row, labels)),
        numberCell(row.interval?.low ?? null, format, ''),
        numberCell(row.interval?.high ?? null, format, ''),
        numberCell(row.n, labels.count, ''),
        numberCell(target, labels.percent, ''),
      ];
    }),
  };
}

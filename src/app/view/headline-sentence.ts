/** The finding of a gap figure in one sentence, from its rows. */
import type { Metric } from '../../core/definition/metric.ts';
import type { ReportRow } from '../../core/report/report.ts';
import type { Labels } from '../charts/labels.ts';
import { gapInWords, shortfallInWords, valueInWords } from '../charts/row-words.ts';
import type { Say } from '../language/use-say.ts';
import { standingOf } from './standing.ts';

/**
 * The group furthest from its target, else from the group it is compared with. Where the interval covers
 * the target the sentence stays neutral. Without either the measure's own title stands.
 */
export function headlineSentence(
  rows: readonly ReportRow[],
  metric: Metric,
  title: string,
  labels: Labels,
  say: Say,
): string {
  const valued = rows.filter(({ value }) => value !== null);
  const held = valued
    .filter(({ target }) => target !== null)
    .toSorted((a, b) => (a.target?.gap ?? 0) - (b.target?.gap ?? 0));
  const compared = valued
    .filter(({ comparison }) => comparison?.gap != null)
    .toSorted((a, b) => Math.abs(b.comparison?.gap ?? 0) - Math.abs(a.comparison?.gap ?? 0));
  const [row] = held.length > 0 ? held : compared;
  if (row === undefined) return title;
  const value = valueInWords(row, labels);
  const gap =
    row.target === null ? standingOf(row, undefined, metric, labels, say).gap : targetWords();
  const shortfall = shortfallInWords(row, labels);
  return say('stage.headline', {
    metric: title,
    group: labels.group(row.grouping, row.group),
    value,
    gap: [gap, shortfall].filter((part) => part !== '').join(', '),
  });

  function targetWords(): string {
    const target = row?.target;
    if (row === undefined || target == null) return '';
    const { interval } = row;
    const promised = target.basisPoints / 10_000;
    const covers = interval !== null && interval.low <= promised && promised <= interval.high;
    const against = say('standing.target', { value: labels.percent(promised) });
    return [gapInWords(row, labels), against, covers ? say('stage.covers') : '']
      .filter((part) => part !== '')
      .join(', ');
  }
}

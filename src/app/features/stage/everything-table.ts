import type { Metric } from '../../../core/definition/metric.ts';
import type { ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../../charts/figure/figure-table.ts';
import type { Labels } from '../../charts/labels.ts';
import { drawnValue, gapInWords, shortfallInWords, valueInWords } from '../../charts/row-words.ts';
import type { Say } from '../../language/use-say.ts';
import { standingOf } from '../../view/standing.ts';

/** A report's rows as they stand, in words and numbers. */
export function everythingTable(
  rows: readonly ReportRow[],
  metric: Metric,
  caption: string,
  labels: Labels,
  say: Say,
): FigureTable {
  const stepped = rows.some(({ step }) => step !== null);
  const text = (title: string) => ({ title, numeric: false });
  const number = (title: string) => ({ title, numeric: true });
  return {
    caption,
    columns: [
      text(labels.say('group')),
      ...(stepped ? [text(labels.say('step'))] : []),
      text(labels.say('period')),
      number(labels.say('n')),
      number(say('stage.numerator')),
      number(say('stage.denominator')),
      number(labels.say('value')),
      text(say('stage.interval')),
      text(say('stage.comparison')),
      text(labels.say('target')),
      text(say('stage.verdict')),
    ],
    rows: rows.map((row) => [
      textCell(labels.group(row.grouping, row.group)),
      ...(stepped ? [textCell(row.step === null ? '' : labels.step(row.metric, row.step))] : []),
      textCell(labels.periodShort(row.period)),
      numberCell(row.n, labels.count, ''),
      numberCell(row.numerator, labels.count, ''),
      numberCell(row.denominator, labels.count, ''),
      numberCell(
        drawnValue(row),
        (value) => labels.value(row.metric, value),
        valueInWords(row, labels),
      ),
      textCell(
        row.interval === null || drawnValue(row) === null
          ? ''
          : `${labels.value(row.metric, row.interval.low)} – ${labels.value(row.metric, row.interval.high)}`,
      ),
      textCell(standingOf({ ...row, target: null }, undefined, metric, labels, say).gap),
      textCell([gapInWords(row, labels), shortfallInWords(row, labels)].filter(Boolean).join(', ')),
      textCell(row.verdict === null ? '' : say(`verdict.${row.verdict}`)),
    ]),
  };
}

/** One cell of the overview in words: where a group stands, against its target and against before. */
import type { Metric } from '../../core/definition/metric.ts';
import type { ReportRow } from '../../core/report/report.ts';
import type { Labels } from '../charts/labels.ts';
import { comparisonInWords, drawnValue, gapInWords, valueInWords } from '../charts/row-words.ts';
import type { Say } from '../language/use-say.ts';

export interface Standing {
  readonly value: string;
  /** "Target 6.9%", or empty. */
  readonly target: string;
  /** "0.5 points under target", or, where there is none, the comparison with the reference group. */
  readonly gap: string;
  /** The target is not yet met, or the rule asks for a look. */
  readonly needsLook: boolean;
  /** "up 0.3 points since Q2 2026", or empty. */
  readonly change: string;
}

/** `before` is the same row in the period compared with. */
export function standingOf(
  row: ReportRow,
  before: ReportRow | undefined,
  metric: Metric,
  labels: Labels,
  say: Say,
): Standing {
  const missed = row.target !== null && !row.target.met;
  return {
    value: valueInWords(row, labels),
    target:
      row.target === null
        ? ''
        : say('standing.target', { value: labels.percent(row.target.basisPoints / 10_000) }),
    gap: row.target === null ? comparisonInWords(row, labels) : gapInWords(row, labels),
    needsLook: missed || row.verdict === 'look-into-this',
    change: changeSince(row, before, metric, labels, say),
  };
}

function changeSince(
  row: ReportRow,
  before: ReportRow | undefined,
  metric: Metric,
  labels: Labels,
  say: Say,
): string {
  const now = drawnValue(row);
  const earlier = before === undefined ? null : drawnValue(before);
  if (before === undefined || now === null || earlier === null) return '';
  const change = now - earlier;
  const period = labels.periodShort(before.period);
  const isAmount = metric.kind === 'amount';
  if (Math.abs(change) < (isAmount ? 0.005 : 0.0005)) return say('standing.level', { period });
  const size = isAmount
    ? labels.value(metric.id, Math.abs(change))
    : say('standing.points', { points: labels.points(Math.abs(change)) });
  return say(change > 0 ? 'standing.up' : 'standing.down', { size, period });
}

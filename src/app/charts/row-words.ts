import type { ReportRow } from '../../core/report/report.ts';
import type { Labels } from './labels.ts';

/** "6.4%", or why there is no number. */
export function valueInWords(row: ReportRow, labels: Labels): string {
  return row.value === null
    ? labels.reason(row.reason ?? 'no-rows')
    : labels.value(row.metric, row.value);
}

/** "0.5 points under target", "met", or nothing where no target applies. */
export function gapInWords(row: ReportRow, labels: Labels): string {
  if (row.target === null) return '';
  if (row.target.gap === 0) return labels.say('onTarget');
  const points = labels.points(Math.abs(row.target.gap));
  return labels.say(row.target.gap < 0 ? 'underTarget' : 'overTarget', { points });
}

/** "1,240 hours short", or nothing when the target is met or none applies. */
export function shortfallInWords(row: ReportRow, labels: Labels): string {
  if (row.target === null || row.target.met) return '';
  return row.target.shortfallUnit === 'hours'
    ? labels.say('hoursShort', { hours: labels.hours(row.target.shortfall) })
    : labels.say('peopleShort', { people: labels.count(row.target.shortfall) });
}

/** "5.9% to 7.0%", or nothing. */
export function intervalInWords(row: ReportRow, labels: Labels): string {
  if (row.interval === null) return '';
  const low = labels.value(row.metric, row.interval.low);
  const high = labels.value(row.metric, row.interval.high);
  return labels.say('interval', { low, high });
}

/** The parts that are not empty, as one sentence. */
export function sentenceOf(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

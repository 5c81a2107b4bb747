import type { ReportRow } from '../../core/report/report.ts';
import type { Labels } from './labels.ts';

/** With one to four people a rate is not a rate yet: only the counts are shown. */
const FEWEST_FOR_A_RATE = 5;

/** With five to nine people a rate is shown and nothing is concluded from it. */
const FEWEST_TO_CONCLUDE = 10;

/** Less than this shows as 0.0 points. */
const NO_GAP = 0.0005;

/** What may be drawn: the value, unless it rests on one to four people. */
export function drawnValue(row: ReportRow): number | null {
  return row.n > 0 && row.n < FEWEST_FOR_A_RATE ? null : row.value;
}

/** "6.4%"; "1 of 3" where fewer than five people stand behind it; or why there is no number. */
export function valueInWords(row: ReportRow, labels: Labels): string {
  if (row.value === null) return labels.reason(row.reason ?? 'no-rows');
  if (drawnValue(row) !== null) return labels.value(row.metric, row.value);
  if (row.numerator === null || row.denominator === null) return labels.reason('too-few');
  return labels.say('smallCount', {
    numerator: labels.count(row.numerator),
    denominator: labels.count(row.denominator),
  });
}

/** "0.5 points under target", "met", or nothing where no target applies. */
export function gapInWords(row: ReportRow, labels: Labels): string {
  if (row.target === null || drawnValue(row) === null) return '';
  if (row.target.gap === 0) return labels.say('onTarget');
  const points = labels.points(Math.abs(row.target.gap));
  return labels.say(row.target.gap < 0 ? 'underTarget' : 'overTarget', { points });
}

/** "too few to conclude" of five to nine people, else nothing. */
export function fewInWords(row: ReportRow, labels: Labels): string {
  const few = row.n >= FEWEST_FOR_A_RATE && row.n < FEWEST_TO_CONCLUDE && row.value !== null;
  return few ? labels.say('tooFewToConclude') : '';
}

/** "15.5 points below White people", "94¢ per $1 of Men", or nothing without a reference group. */
export function comparisonInWords(row: ReportRow, labels: Labels): string {
  const gap = row.comparison?.gap ?? null;
  if (row.comparison === null || gap === null || drawnValue(row) === null) return '';
  const few = fewInWords(row, labels);
  if (few !== '') return few;
  const reference = labels.group(row.grouping, row.comparison.reference);
  const unit = labels.unit(row.metric);
  if (unit === 'dollars-per-hour')
    return labels.say('centsPerDollar', { cents: Math.round((1 - gap) * 100), reference });
  if (unit !== 'fraction') return '';
  if (Math.abs(gap) < NO_GAP) return labels.say('sameAsReference', { reference });
  return labels.say(gap < 0 ? 'belowReference' : 'aboveReference', {
    points: labels.points(Math.abs(gap)),
    reference,
  });
}

/** "1,240 hours short", or nothing when the target is met or none applies. */
export function shortfallInWords(row: ReportRow, labels: Labels): string {
  if (row.target === null || row.target.met || drawnValue(row) === null) return '';
  return missingInWords(row.target, labels);
}

/** "1,240 hours short", "1 person short". */
export function missingInWords(target: NonNullable<ReportRow['target']>, labels: Labels): string {
  const count = Math.round(target.shortfall);
  return target.shortfallUnit === 'hours'
    ? labels.say('hoursShort', { hours: labels.hours(target.shortfall), count })
    : labels.say('peopleShort', { people: labels.count(target.shortfall), count });
}

/** "5.9% to 7.0%", or nothing. */
export function intervalInWords(row: ReportRow, labels: Labels): string {
  if (row.interval === null || drawnValue(row) === null) return '';
  const low = labels.value(row.metric, row.interval.low);
  const high = labels.value(row.metric, row.interval.high);
  return labels.say('interval', { low, high });
}

/** The parts that are not empty, as one sentence. */
export function sentenceOf(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

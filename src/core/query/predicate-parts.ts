import type { Metric } from '../definition/metric.ts';
import type { Predicate, SettingId } from '../definition/predicate.ts';

/** Every predicate of a metric, in the order it is written. */
export function predicatesOf(metric: Metric): readonly Predicate[] {
  switch (metric.kind) {
    case 'rate':
    case 'hours-rate':
      return [metric.denominator, metric.numerator];
    case 'turnover':
      return [metric.events, metric.atStart, metric.atEnd];
    case 'survival':
      return [metric.where, metric.event, ...(metric.competing ? [metric.competing] : [])];
    case 'funnel':
      return [metric.where, ...metric.steps.flatMap(({ reached, decided }) => [reached, decided])];
    case 'share':
    case 'amount':
    case 'quartile-bands':
    case 'uniformity':
    case 'needed-share':
      return [metric.where];
  }
}

/** The conditions that a predicate is made of, without `all`, `any` and `not`. */
export function leavesOf(predicate: Predicate): readonly Predicate[] {
  if ('all' in predicate) return predicate.all.flatMap(leavesOf);
  if ('any' in predicate) return predicate.any.flatMap(leavesOf);
  if ('not' in predicate) return leavesOf(predicate.not);
  return [predicate];
}

/** Columns that a condition without parts compares. */
export function columnsOf(leaf: Predicate): readonly string[] {
  const moments = Object.values(leaf).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null && 'column' in value ? [String(value.column)] : [],
  );
  const spell = 'active' in leaf ? [leaf.active.from, leaf.active.to] : [];
  return [...('column' in leaf ? [leaf.column] : []), ...moments, ...spell];
}

/** Settings that a metric's predicates compare with. */
export function settingsOf(metric: Metric): readonly SettingId[] {
  return predicatesOf(metric)
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      const bound = 'atLeast' in leaf ? leaf.atLeast : 'below' in leaf ? leaf.below : 0;
      return typeof bound === 'number' ? [] : [bound.setting];
    });
}

/** Whether every row that meets the predicate lies in the period by that date. */
export function isDatedBy(predicate: Predicate, date: string): boolean {
  if ('all' in predicate) return predicate.all.some((part) => isDatedBy(part, date));
  return 'inPeriod' in predicate && 'column' in predicate && predicate.column === date;
}

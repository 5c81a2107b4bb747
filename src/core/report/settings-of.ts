import type { Metric } from '../definition/metric.ts';
import type { Bound, Predicate, SettingId } from '../definition/predicate.ts';

/** Settings a metric cannot be worked out without, each once. */
export function settingsOf(metric: Metric): readonly SettingId[] {
  return [...new Set(predicatesOf(metric).flatMap(settingsIn))];
}

function predicatesOf(metric: Metric): readonly Predicate[] {
  switch (metric.kind) {
    case 'rate':
    case 'hours-rate':
      return [metric.numerator, metric.denominator];
    case 'share':
    case 'amount':
    case 'quartile-bands':
    case 'uniformity':
    case 'needed-share':
      return [metric.where];
    case 'survival':
      return [
        metric.where,
        metric.event,
        ...(metric.competing === undefined ? [] : [metric.competing]),
      ];
    case 'funnel':
      return [metric.where, ...metric.steps.flatMap(({ reached, decided }) => [reached, decided])];
    case 'turnover':
      return [metric.events, metric.atStart, metric.atEnd];
    default:
      return metric satisfies never;
  }
}

function settingsIn(predicate: Predicate): readonly SettingId[] {
  if ('all' in predicate) return predicate.all.flatMap(settingsIn);
  if ('any' in predicate) return predicate.any.flatMap(settingsIn);
  if ('not' in predicate) return settingsIn(predicate.not);
  if ('atLeast' in predicate) return settingIn(predicate.atLeast);
  return 'below' in predicate ? settingIn(predicate.below) : [];
}

function settingIn(bound: Bound): readonly SettingId[] {
  return typeof bound === 'number' ? [] : [bound.setting];
}

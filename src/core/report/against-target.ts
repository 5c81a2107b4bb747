import type { Metric } from '../definition/metric.ts';
import type { Target } from '../definition/target.ts';
import { hoursShort, peopleShort } from '../statistics/target-shortfall.ts';
import type { TargetResult } from './report.ts';
import { mayCompare } from './small-n.ts';
import type { Estimate } from './view.ts';

const WHOLE = 10_000;

/**
 * A value beside its target: how far, and how many hours or people are missing, in whole numbers. null
 * where there is nothing to measure: no value, a kind of metric no target is set on, or a rate of under 5
 * people. The verdict is arithmetic on everybody counted; nothing is tested.
 */
export function againstTarget(metric: Metric, row: Estimate, target: Target): TargetResult | null {
  const { value, numerator, denominator } = row;
  if (value === null || numerator === null || denominator === null) return null;
  const unit = shortfallUnit(metric);
  if (unit === null || (metric.kind === 'rate' && !mayCompare(row.n))) return null;
  const { basisPoints } = target;
  const short = unit === 'hours' ? hoursShort : peopleShort;
  const shortfall = short(basisPoints, denominator, numerator);
  return {
    id: target.id,
    basisPoints,
    gap: (WHOLE * numerator - basisPoints * denominator) / (WHOLE * denominator),
    met: shortfall === 0,
    shortfall,
    shortfallUnit: unit,
    withinOnePerson: unit === 'people' && shortfall === 1,
    source: target.source,
  };
}

function shortfallUnit(metric: Metric): TargetResult['shortfallUnit'] | null {
  switch (metric.kind) {
    case 'rate':
      return 'people';
    case 'hours-rate':
      return 'hours';
    case 'share':
      return metric.unit === 'hours' ? 'hours' : 'people';
    case 'amount':
    case 'quartile-bands':
    case 'survival':
    case 'funnel':
    case 'turnover':
    case 'uniformity':
    case 'needed-share':
      return null;
    default:
      return metric satisfies never;
  }
}

import type { Cell, Terms } from '../query/cell.ts';
import type { Coverage } from './report.ts';
import type { View } from './view.ts';

/**
 * How much of what is counted belongs to people whose group is known, in the metric's own unit; null where
 * there is nothing to count or nothing to know (a grouping without columns).
 */
export function coverageOf(view: View): Coverage | null {
  const all = weightOf(view.cells.all);
  if (all === 0 || view.grouping.columns.length === 0) return null;
  return {
    metric: view.metric.id,
    period: view.period.id,
    slice: view.slice,
    grouping: view.grouping.id,
    known: weightOf(view.cells.known),
    all,
  };
}

/** How much some cells hold, in the unit of their terms. */
export function weightOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { terms }) => sum + weight(terms), 0);
}

function weight(terms: Terms): number {
  switch (terms.kind) {
    case 'counts':
      return terms.denominator;
    case 'totals':
      return terms.sumX;
    case 'distribution':
      return terms.values.reduce((sum, { count }) => sum + count, 0);
    case 'spells':
      return terms.spells.reduce(
        (sum, { events, competing, censored }) => sum + events + competing + censored,
        0,
      );
    case 'steps':
      return terms.entered;
    case 'turnover':
      return Math.max(terms.atStart, terms.atEnd);
    case 'monthly':
      return terms.months.reduce((sum, { measure }) => sum + measure, 0);
    // The plan is of hours nobody has worked yet.
    case 'remaining':
      return 0;
    default:
      return terms satisfies never;
  }
}

import type { NeededShareMetric, ShareMetric } from '../../src/core/definition/metric.ts';
import type { Terms } from '../../src/core/query/cell.ts';
import type { Situation } from './holds.ts';
import { numberOf, type Row, textOf } from './rows.ts';
import { rowsInScope } from './terms.ts';

/** Rows in scope whose date is not before the period's end. */
export function plannedRows(
  metric: NeededShareMetric,
  rows: readonly Row[],
  date: string | null,
  here: Situation,
): readonly Row[] {
  if (date === null) throw new Error(`${metric.records} have no date to plan by`);
  return rowsInScope(metric, rows, here).filter(
    (row) => (textOf(row, date) ?? '') >= here.period.end,
  );
}

/** Planned hours of some rows. */
export function plannedTerms(metric: NeededShareMetric, rows: readonly Row[]): Terms {
  const planned = rows.reduce((sum, row) => sum + (numberOf(row, metric.planned) ?? 0), 0);
  return { kind: 'remaining', planned };
}

/** The rows of the share metric over all time before the period's end. */
export function soFarRows(
  share: ShareMetric,
  rows: readonly Row[],
  here: Situation,
): readonly Row[] {
  const period = { ...here.period, start: '0001-01-01' };
  return rowsInScope(share, rows, { ...here, period });
}

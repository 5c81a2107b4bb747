import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/app/features/stage/in-parts.ts';
import { monthsTable } from '../../../src/app/features/stage/months-table.ts';
import { ownMetrics } from '../../../src/app/features/stage/own-metrics.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { STAGES } from '../../../src/core/definition/metric.ts';
import { plainLabels, reportRow } from '../charts/rows.ts';

const words = { month: 'Month', met: 'met', notMet: 'not yet met' };

describe('a stage page', () => {
  it('draws no more than four lines in a figure and leaves none out', () => {
    expect(inParts(['a', 'b', 'c', 'd', 'e'], 4)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
    expect(inParts([], 4)).toEqual([]);
  });

  it.each(STAGES)('has a figure of its own in %s', (stage) => {
    const [metric] = catalogue.metrics.filter((one) => one.stage === stage);
    if (metric === undefined) throw new Error(`${stage} has no metric`);
    expect(ownMetrics(catalogue, metric).length).toBeGreaterThan(0);
  });

  it('says month by month whether the target was met, and where there were no rows', () => {
    const months = [
      { month: '2026-08-01', share: null, met: null },
      { month: '2026-07-01', share: 0.07, met: true },
      { month: '2026-09-01', share: 0.05, met: false },
    ];
    const rows = [reportRow({ group: 'women', detail: { kind: 'monthly', months } })];
    const table = monthsTable(rows, plainLabels, 'Months', words);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2026-07-01', '7.0% · met'],
      ['2026-08-01', 'noRows'],
      ['2026-09-01', '5.0% · not yet met'],
    ]);
  });
});

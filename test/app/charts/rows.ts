import type { Labels } from '../../../src/app/charts/labels.ts';
import type { ReportRow } from '../../../src/core/report/report.ts';
import { chartsEn } from '../../../src/app/language/messages/charts.en.ts';

const EMPTY: ReportRow = {
  metric: 'hours-share',
  stage: 'participation',
  period: '2026-Q3',
  slice: [],
  grouping: 'gender',
  group: 'women',
  step: null,
  n: 100,
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  comparison: null,
  target: null,
  benchmark: null,
  verdict: null,
  reason: null,
  detail: null,
};

/** A row of a report with the named parts, the others empty. */
export function reportRow(parts: Partial<ReportRow>): ReportRow {
  return { ...EMPTY, ...parts };
}

/** A missed or met target in hours. */
export function hoursTarget(basisPoints: number, gap: number, shortfall: number) {
  return {
    id: 'women',
    basisPoints,
    gap,
    met: shortfall === 0,
    shortfall,
    shortfallUnit: 'hours' as const,
    withinOnePerson: false,
    source: 'a test',
  };
}

/** Words that show plainly what they were made from. */
export const plainLabels: Labels = {
  group: (_grouping, group) => group,
  period: (id) => id,
  periodShort: (id) => id,
  month: (date) => date,
  sliceKey: (key) => key ?? '(blank)',
  step: (_metric, step) => step,
  reason: (reason) => `no value: ${reason}`,
  percent: (fraction) => `${(fraction * 100).toFixed(1)}%`,
  points: (fraction) => (fraction * 100).toFixed(1),
  count: (value) => String(value),
  hours: (value) => String(value),
  days: (value) => `${String(value)} days`,
  unit: (metric) => (metric.includes('pay') ? 'dollars-per-hour' : 'fraction'),
  value: (metric, value) =>
    metric.includes('pay') ? `$${value.toFixed(2)}` : `${(value * 100).toFixed(1)}%`,
  say: (id, values = {}) => {
    for (const [, name = ''] of chartsEn[`charts.${id}`].matchAll(/\{(\w+)[,}]/g))
      if (!(name in values)) throw new Error(`charts.${id} is said without its ${name}.`);
    return [id, ...Object.entries(values).map(([name, value]) => `${name}=${String(value)}`)].join(
      ' ',
    );
  },
};

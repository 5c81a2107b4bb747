import type { SliceDimension } from '../../../src/core/definition/metric.ts';
import type { Program } from '../../../src/core/definition/program.ts';
import type { Cell, Terms } from '../../../src/core/query/cell.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { reportFromCells } from '../../../src/core/report/report-from-cells.ts';
import type { CommitteeReport, ReportRow } from '../../../src/core/report/report.ts';
import { program, sampleCatalogue } from './sample-catalogue.ts';

/** Cells of one metric in 2026-Q1 by atom; a slice stands before `/`: `Harbor/woman`. */
export function cellsOf(
  metric: string,
  grouping: string,
  terms: Readonly<Record<string, Terms>>,
  period = '2026-Q1',
): readonly Cell[] {
  return Object.entries(terms).map(([key, cellTerms]) => {
    const [slice, atom] = key.includes('/') ? key.split('/') : [null, key];
    return {
      metric,
      period,
      slice: slice === null || slice === undefined ? [] : [slice === '' ? null : slice],
      grouping,
      atom: grouping === 'everyone' ? [] : (atom ?? '').split(',').map((code) => code || null),
      terms: cellTerms,
    };
  });
}

export const counts = (numerator: number, denominator: number): Terms => ({
  kind: 'counts',
  numerator,
  denominator,
});

/** Hours of persons who each worked the hours given; with `counted`, as many of them each that count. */
export const persons = (hours: readonly number[], counted: readonly number[] = hours): Terms => {
  const sum = (of: (x: number, y: number) => number): number =>
    hours.reduce((total, x, index) => total + of(x, counted[index] ?? 0), 0);
  return {
    kind: 'totals',
    people: hours.length,
    sumX: sum((x) => x),
    sumY: sum((_, y) => y),
    sumXX: sum((x) => x * x),
    sumXY: sum((x, y) => x * y),
    sumYY: sum((_, y) => y * y),
  };
};

export const pay = (...values: readonly number[]): Terms => ({
  kind: 'distribution',
  values: values.map((value) => ({ value, count: 1 })),
  excluded: 0,
});

export function reportOf(
  cells: readonly Cell[],
  changes: Partial<Program> = {},
  slices: readonly SliceDimension[] = [],
): CommitteeReport {
  const periods = distinct(cells.map(({ period }) => period)).map(parsePeriod);
  const request = {
    metrics: distinct(cells.map(({ metric }) => metric)),
    groupings: distinct(cells.map(({ grouping }) => grouping)),
    slices,
    periods: periods.filter((period) => period !== null),
    filters: {},
    asOf: '2026-03-31',
  };
  return reportFromCells(cells, sampleCatalogue, { ...program, ...changes }, request, []);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** The one row of a group (and step), or an error. */
export function rowOf(
  report: CommitteeReport,
  group: string,
  step: string | null = null,
): ReportRow {
  const rows = report.rows.filter((row) => row.group === group && row.step === step);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows of ${group}`);
  return row;
}

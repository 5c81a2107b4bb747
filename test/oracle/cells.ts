import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { Grouping } from '../../src/core/definition/grouping.ts';
import type { Metric, SliceDimension } from '../../src/core/definition/metric.ts';
import type { Program } from '../../src/core/definition/program.ts';
import type { FactId } from '../../src/core/definition/record-kind.ts';
import type { Cell, Terms } from '../../src/core/query/cell.ts';
import type { Period } from '../../src/core/query/period.ts';
import type { Request } from '../../src/core/query/request.ts';
import { factRows } from './facts.ts';
import type { Situation } from './holds.ts';
import { type Records, type Row, textOf } from './rows.ts';
import { onLastDate, onlyLatest, rowsInScope, termsOfRows } from './terms.ts';
import { plannedRows, plannedTerms, soFarRows } from './remaining.ts';

export interface Question {
  readonly catalogue: Catalogue;
  readonly records: Records;
  readonly request: Request;
  readonly settings: Program['settings'];
}

/** The cells of a request, worked out row by row; a cell without rows is not there. */
export function naiveCells(question: Question): readonly Cell[] {
  const { catalogue, request } = question;
  return catalogue.metrics
    .filter(({ id }) => request.metrics.includes(id))
    .flatMap((metric) =>
      request.periods.flatMap((period) => metricCells(question, metric, period)),
    );
}

function metricCells(question: Question, metric: Metric, period: Period): readonly Cell[] {
  const { catalogue, records, request, settings } = question;
  const source = sourceOf(catalogue, metric.records);
  const situation: Situation = {
    period,
    asOf: request.asOf,
    settings,
    records,
    events: source.events,
  };
  const rows = filtered(question, metric.records, source.columns);
  const dimensions = new Set(source.columns);
  const cells = (counted: readonly Row[], terms: (rows: readonly Row[]) => Terms) =>
    placed(question, metric, period, dimensions, counted, terms);
  if (metric.kind === 'needed-share') {
    const share = catalogue.metrics.find(({ id }) => id === metric.share);
    if (share?.kind !== 'share') throw new Error(`no share metric ${metric.share}`);
    const both = sourceOf(catalogue, share.records).columns.filter((one) => dimensions.has(one));
    const hours = filtered(question, share.records, both);
    const soFar = soFarRows(share, hours, situation);
    const { person } = sourceOf(catalogue, share.records);
    return [
      ...cells(plannedRows(metric, rows, source.date, situation), (some) =>
        plannedTerms(metric, some),
      ),
      ...cells(soFar, (some) => termsOfRows(share, some, situation, person)),
    ];
  }
  const counted = onlyLatest(
    metric,
    rowsInScope(metric, onLastDate(metric, rows, situation), situation),
  );
  return cells(counted, (some) => termsOfRows(metric, some, situation, source.person));
}

function sourceOf(catalogue: Catalogue, id: FactId) {
  const record = catalogue.records.find((one) => one.id === id);
  const source = record ?? catalogue.facts.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no records ${id}`);
  return {
    columns: [...Object.keys(source.columns), ...Object.keys(source.derived)],
    person: source.person ?? null,
    date: source.date ?? null,
    events: record?.events,
  };
}

const COLUMN_OF: Readonly<Record<SliceDimension, string>> = {
  project: 'project',
  employer: 'employer',
  trade: 'trade',
  'worker-class': 'worker_class',
  source: 'source',
  reason: 'end_reason',
};

/** Rows whose dimensions are among the values asked for: none where the records lack the dimension. */
function filtered(
  { catalogue, records, request }: Question,
  id: FactId,
  columns: readonly string[],
): readonly Row[] {
  const filters = Object.entries(request.filters) as [SliceDimension, readonly string[]][];
  return factRows(catalogue, id, records).filter((row) =>
    filters.every(([dimension, values]) => {
      const column = COLUMN_OF[dimension];
      const key = columns.includes(column) ? textOf(row, column) : null;
      return key !== null && values.includes(key);
    }),
  );
}

/** Rows into slices and atoms, the total first. */
function placed(
  { catalogue, request }: Question,
  metric: Metric,
  period: Period,
  columns: ReadonlySet<string>,
  rows: readonly Row[],
  terms: (rows: readonly Row[]) => Terms,
): readonly Cell[] {
  const sliceColumns = request.slices.map((dimension) => COLUMN_OF[dimension]);
  const canSlice = sliceColumns.length > 0 && sliceColumns.every((column) => columns.has(column));
  const slices: (readonly string[])[] = canSlice ? [[], sliceColumns] : [[]];
  const groupings = request.groupings
    .map((id) => catalogue.groupings.find((grouping) => grouping.id === id))
    .filter((grouping): grouping is Grouping => grouping !== undefined)
    .filter(({ id }) => metric.groupings?.includes(id) ?? true);
  return slices.flatMap((slice) =>
    groupings.flatMap((grouping) =>
      parts(rows, [...slice, ...grouping.columns]).map(({ keys, members }) => ({
        metric: metric.id,
        period: period.id,
        slice: keys.slice(0, slice.length),
        grouping: grouping.id,
        atom: keys.slice(slice.length),
        terms: terms(members),
      })),
    ),
  );
}

/** Rows with the same texts in some columns, together. */
function parts(rows: readonly Row[], columns: readonly string[]) {
  const found = new Map<string, { keys: readonly (string | null)[]; members: Row[] }>();
  for (const row of rows) {
    const keys = columns.map((column) => textOf(row, column));
    const part = found.get(JSON.stringify(keys)) ?? { keys, members: [] };
    part.members.push(row);
    found.set(JSON.stringify(keys), part);
  }
  return [...found.values()];
}

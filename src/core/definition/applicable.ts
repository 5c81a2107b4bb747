import type { Catalogue } from './catalogue.ts';
import type { Grouping } from './grouping.ts';
import { type Metric, SLICE_DIMENSIONS, type SliceDimension } from './metric.ts';
import { namedColumns } from './named-columns.ts';
import type { FactId } from './record-kind.ts';

/** The column that holds each dimension, wherever a record has it. */
export const DIMENSION_COLUMNS: Readonly<Record<SliceDimension, string>> = {
  project: 'project',
  employer: 'employer',
  trade: 'trade',
  'worker-class': 'worker_class',
  source: 'source',
  reason: 'end_reason',
};

/** Groupings that a metric can be shown by: those it names, or all, as far as its records say who is in them. */
export function groupingsOf(metric: Metric, catalogue: Catalogue): readonly Grouping[] {
  const columns = namedColumns(catalogue, recordsOfPeople(metric, catalogue));
  return catalogue.groupings.filter(
    (grouping) =>
      (metric.groupings?.includes(grouping.id) ?? true) &&
      grouping.columns.every((column) => columns.has(column)),
  );
}

/** Dimensions that a metric can be broken down by: those whose column every record it reads has. */
export function slicesOf(metric: Metric, catalogue: Catalogue): readonly SliceDimension[] {
  const read = [metric.records, recordsOfPeople(metric, catalogue)];
  const columns = read.map((records) => namedColumns(catalogue, records));
  return SLICE_DIMENSIONS.filter((dimension) =>
    columns.every((named) => named.has(DIMENSION_COLUMNS[dimension])),
  );
}

/** Planned hours say nothing of people: the share they are compared with does. */
function recordsOfPeople(metric: Metric, catalogue: Catalogue): FactId {
  if (metric.kind !== 'needed-share') return metric.records;
  return catalogue.metrics.find(({ id }) => id === metric.share)?.records ?? metric.records;
}

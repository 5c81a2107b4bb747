import type { Metric } from './metric.ts';
import type { Fact, RecordKind } from './record-kind.ts';

/** Ids of the columns that a predicate on these records may name, derived ones included. */
export type ColumnOf<R extends RecordKind | Fact> = Extract<
  keyof R['columns'] | keyof R['derived'],
  string
>;

type WithoutRecords<M> = M extends unknown ? Omit<M, 'records'> : never;

/** Writes a metric on one record; a column that the record does not have does not compile. */
export function defineMetric<const R extends RecordKind | Fact>(
  record: R,
  metric: WithoutRecords<Metric<ColumnOf<R>>>,
): Metric {
  return { ...metric, records: record.id };
}

import type { Catalogue } from '../definition/catalogue.ts';
import type { SliceDimension } from '../definition/metric.ts';
import type { Column, FactId, RecordKind, RecordKindId } from '../definition/record-kind.ts';

/** The records that a worker's own file fills in demographics from. */
export const WORKERS: RecordKindId = 'workers';

const DIMENSION_COLUMNS: Readonly<Record<SliceDimension, string>> = {
  project: 'project',
  employer: 'employer',
  trade: 'trade',
  'worker-class': 'worker_class',
  source: 'source',
  reason: 'end_reason',
};

/** What a statement may say about a fact: its columns with their types, and which of them mean what. */
export interface FactShape {
  readonly id: FactId;
  readonly table: string;
  readonly columns: ReadonlyMap<string, Column['type']>;
  readonly person: string | null;
  readonly date: string | null;
  readonly events: NonNullable<RecordKind['events']>;
}

/** Name of the table that loading writes a kind's rows into. */
export function rowsTable(kind: string): string {
  return `rows_${kind.replaceAll('-', '_')}`;
}

export function factTable(fact: FactId): string {
  return `fact_${fact.replaceAll('-', '_')}`;
}

/** The shape of a record kind or worked-out fact; throws when the catalogue has none of that id. */
export function shapeOf(catalogue: Catalogue, id: FactId): FactShape {
  const record = catalogue.records.find((one) => one.id === id);
  const source = record ?? catalogue.facts.find((one) => one.id === id);
  if (source === undefined) throw new RangeError(`The catalogue has no records ${id}.`);
  const own = Object.entries(source.columns).map(([name, { type }]) => [name, type] as const);
  const derived = Object.entries(source.derived).map(([name, { type }]) => [name, type] as const);
  return {
    id,
    table: factTable(id),
    columns: new Map([...own, ...derived]),
    person: source.person ?? null,
    date: source.date ?? null,
    events: record?.events ?? {},
  };
}

/** The column of a dimension in a fact; null when its records cannot be broken down by it. */
export function dimensionColumn(shape: FactShape, dimension: SliceDimension): string | null {
  const column = DIMENSION_COLUMNS[dimension];
  return shape.columns.has(column) ? column : null;
}

/** Every column that says who a person is: those of the workers' own records but their key. */
export function demographicColumns(catalogue: Catalogue): readonly string[] {
  const workers = catalogue.records.find(({ id }) => id === WORKERS);
  if (workers === undefined) return [];
  const names = [...Object.keys(workers.columns), ...Object.keys(workers.derived)];
  return [...new Set(names)].filter((name) => name !== workers.person);
}

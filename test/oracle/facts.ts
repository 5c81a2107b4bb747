import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { FactId, RecordKind } from '../../src/core/definition/record-kind.ts';
import { crewMonths } from './crew-months.ts';
import { withDerived } from './derive.ts';
import { type Records, type Row, type Value, valueOf } from './rows.ts';

/** The rows a metric is counted on: demographics looked up in the workers' records, derived columns in. */
export function factRows(catalogue: Catalogue, id: FactId, records: Records): readonly Row[] {
  if (id === 'crew-months') return crewMonths(factRows(catalogue, 'hours', records));
  const kind = catalogue.records.find((record) => record.id === id);
  if (kind === undefined) throw new Error(`no records ${id}`);
  const workers = catalogue.records.find((record) => record.id === 'workers');
  return (records[id] ?? []).map((row) =>
    withDerived(kind, withDemographics(kind, row, workers, records.workers ?? []), records),
  );
}

/** Column by column the row's own value, else the last one filled in among the worker's rows. */
function withDemographics(
  kind: RecordKind,
  row: Row,
  workers: RecordKind | undefined,
  workerRows: readonly Row[],
): Row {
  const own = kind.person === undefined ? null : valueOf(row, kind.person);
  const key = workers?.person;
  if (own === null || workers === undefined || key === undefined) return row;
  const theirs = workerRows.filter((worker) => valueOf(worker, key) === own);
  const found: Record<string, Value> = {};
  for (const column of Object.keys(workers.columns).filter((name) => name !== key)) {
    const values = theirs
      .map((worker) => valueOf(worker, column))
      .filter((value) => value !== null);
    found[column] = valueOf(row, column) ?? values.at(-1) ?? null;
  }
  return { ...row, ...found };
}

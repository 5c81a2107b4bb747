import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import type { FactId, RecordKind } from '../../src/core/definition/record-kind.ts';
import { crewMonths } from './crew-months.ts';
import { withDerived } from './derive.ts';
import { type Records, type Row, type Value, valueOf } from './rows.ts';

/** The rows a metric is counted on: demographics looked up in the workers' records, derived columns in. */
export function factRows(catalogue: Catalogue, id: FactId, records: Records): readonly Row[] {
  if (id === 'crew-months') return crewRows(catalogue, records);
  const kind = catalogue.records.find((record) => record.id === id);
  if (kind === undefined) throw new Error(`no records ${id}`);
  const workers = catalogue.records.find((record) => record.id === 'workers');
  return (records[id] ?? []).map((row) =>
    withDerived(kind, withDemographics(kind, row, workers, records.workers ?? []), records),
  );
}

/** The hours' own demographics are added up first, and looked up and derived of what is left. */
function crewRows(catalogue: Catalogue, records: Records): readonly Row[] {
  const hours = catalogue.records.find((record) => record.id === 'hours');
  const workers = catalogue.records.find((record) => record.id === 'workers');
  if (hours === undefined) throw new Error('no records of hours');
  const worked = (records.hours ?? []).map((row): Row => {
    const { hours_worked = null, worked_on = null } = withDerived(hours, row, records);
    return { ...row, hours_worked, worked_on };
  });
  const { person_of_color: derivation } = hours.derived;
  const late = { derived: derivation === undefined ? {} : { person_of_color: derivation } };
  return crewMonths(worked, (row) =>
    withDerived(late, withDemographics(hours, row, workers, records.workers ?? []), records),
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

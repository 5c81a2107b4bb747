/**
 * From committed rows to the facts that metrics count. Promises that a fact holds every row once, with
 * demographics filled in from the workers' records and derived columns worked out; refuses to guess: what no
 * record says stays empty. Run the statements in order after the rows of some kinds have changed.
 */
import type { Catalogue } from '../../definition/catalogue.ts';
import type { FactId, RecordKind, RecordKindId } from '../../definition/record-kind.ts';
import type { Statement } from '../../engine.ts';
import { WORKERS } from '../fact-shape.ts';
import { crewMonthsSql } from './crew-months-sql.ts';
import { workerDemographicsSql } from './demographics-sql.ts';
import { emptyFactSql, emptyWorkerDemographicsSql } from './empty-facts.ts';
import { hoursFactSql } from './hours-fact-sql.ts';
import { recordFactSql } from './record-fact-sql.ts';

/** Kinds that nothing is counted in. */
const WITHOUT_FACT: readonly RecordKindId[] = ['targets'];

/**
 * Statements that bring every fact up to date after the rows of `kinds` changed; all kinds for the first
 * time. `empty`: kinds known to have no rows now. The crews are left out: see `crewMonthsStatements`.
 */
export function factStatements(
  catalogue: Catalogue,
  kinds: readonly RecordKindId[],
  empty: readonly RecordKindId[] = [],
): readonly Statement[] {
  const changed = catalogue.records.filter((record) => dependsOn(record, kinds));
  const demographics = kinds.includes(WORKERS) ? demographicsSql(catalogue, empty) : [];
  const facts = changed.flatMap((record) => {
    if (WITHOUT_FACT.includes(record.id)) return [];
    if (empty.includes(record.id)) return emptyFactSql(catalogue, record);
    return record.id === 'hours' ? hoursFactSql(catalogue) : [recordFactSql(catalogue, record)];
  });
  const crews = changed.some(({ id }) => id === 'hours')
    ? ['DROP TABLE IF EXISTS fact_crew_months']
    : [];
  return [...crews, ...demographics, ...facts].map((sql) => ({ sql, parameters: [] }));
}

function demographicsSql(catalogue: Catalogue, empty: readonly RecordKindId[]): readonly string[] {
  return empty.includes(WORKERS)
    ? emptyWorkerDemographicsSql(catalogue)
    : workerDemographicsSql(catalogue);
}

/** Statements that build the crews, if the facts asked for need them and they are not there. */
export function crewMonthsStatements(
  catalogue: Catalogue,
  facts: readonly FactId[],
): readonly Statement[] {
  if (!facts.includes('crew-months')) return [];
  return crewMonthsSql(catalogue).map((sql) => ({ sql, parameters: [] }));
}

/** Whether a record's fact is made from the rows of any of the kinds. */
function dependsOn(record: RecordKind, kinds: readonly RecordKindId[]): boolean {
  const others = Object.values(record.derived).flatMap((derivation) =>
    derivation.kind === 'earliest' ? [derivation.records] : [],
  );
  const workers = record.person === undefined ? [] : [WORKERS];
  return [record.id, ...workers, ...others].some((kind) => kinds.includes(kind));
}

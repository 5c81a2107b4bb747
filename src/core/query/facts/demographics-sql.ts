import type { Catalogue } from '../../definition/catalogue.ts';
import { demographicColumns, rowsTable, WORKERS } from '../fact-shape.ts';
import { sqlName } from '../sql-text.ts';
import { SUBMITTED } from './submitted.ts';

/** Table of what the workers' own records say, one row per worker. */
export const WORKER_DEMOGRAPHICS = 'worker_demographics';

/** Stored (not derived) demographic columns. */
export function storedDemographics(catalogue: Catalogue): readonly string[] {
  const workers = catalogue.records.find(({ id }) => id === WORKERS);
  return demographicColumns(catalogue).filter((name) => name in (workers?.columns ?? {}));
}

/**
 * Statements that keep, for each worker and demographic column, the last that is filled in, by submission
 * and row.
 */
export function workerDemographicsSql(catalogue: Catalogue): readonly string[] {
  const workers = catalogue.records.find(({ id }) => id === WORKERS);
  if (workers?.person === undefined) return [];
  const key = sqlName(workers.person);
  const last = storedDemographics(catalogue).map(
    (name) => `arg_max(${sqlName(name)}, ${SUBMITTED}) AS ${sqlName(name)}`,
  );
  return [
    `CREATE OR REPLACE TABLE ${WORKER_DEMOGRAPHICS} AS
SELECT ${[`${key} AS person`, ...last].join(',\n  ')}
FROM ${rowsTable(WORKERS)} WHERE ${key} IS NOT NULL GROUP BY ${key}`,
  ];
}

/** Rows `source` with what they leave empty about a person filled in from the workers' records. */
export function withDemographicsSql(
  source: string,
  columns: readonly string[],
  person: string,
): string {
  const filled = columns.map((name) => {
    const column = sqlName(name);
    return `coalesce(f.${column}, w.${column}) AS ${column}`;
  });
  const replaced = filled.length === 0 ? '*' : `f.* REPLACE (${filled.join(', ')})`;
  return `SELECT ${replaced} FROM ${source} AS f
  LEFT JOIN ${WORKER_DEMOGRAPHICS} AS w ON w.person = f.${sqlName(person)}`;
}

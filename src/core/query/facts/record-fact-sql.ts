import type { Catalogue } from '../../definition/catalogue.ts';
import type { RecordKind } from '../../definition/record-kind.ts';
import { factTable, rowsTable, WORKERS } from '../fact-shape.ts';
import { sqlName } from '../sql-text.ts';
import { storedDemographics, withDemographicsSql } from './demographics-sql.ts';
import { derivationSql } from './derivation-sql.ts';

/** The statement that builds a record's fact: its rows with demographics filled in and columns derived. */
export function recordFactSql(catalogue: Catalogue, record: RecordKind): string {
  const known = storedDemographics(catalogue).filter((name) => name in record.columns);
  const rows = rowsTable(record.id);
  const filled =
    record.person === undefined || record.id === WORKERS
      ? `SELECT * FROM ${rows}`
      : withDemographicsSql(rows, known, record.person);
  const { steps, last } = derivedSteps('filled', record, Object.keys(record.derived));
  const parts = [`filled AS (${filled})`, ...steps].join(',\n');
  return `CREATE OR REPLACE TABLE ${factTable(record.id)} AS\nWITH ${parts}\nSELECT * FROM ${last}`;
}

/** Named subqueries that add derived columns one after another, and the name of the last. */
export function derivedSteps(
  source: string,
  record: Pick<RecordKind, 'columns' | 'derived'>,
  names: readonly string[],
): { readonly steps: readonly string[]; readonly last: string } {
  const steps: string[] = [];
  let last = source;
  for (const name of names) {
    const derivation = record.derived[name];
    if (derivation === undefined) throw new RangeError(`No derived column ${name}.`);
    const value = `${derivationSql(derivation)} AS ${sqlName(name)}`;
    const columns = name in record.columns ? `f.* REPLACE (${value})` : `f.*, ${value}`;
    const step = `with_${name}`;
    steps.push(`${step} AS (SELECT ${columns} FROM ${last} AS f)`);
    last = step;
  }
  return { steps, last };
}

/** How much some submissions of a kind come to, added up over all of them. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { derivedSteps } from './facts/record-fact-sql.ts';
import { rowsSql } from './load-rows.ts';
import type { StoredRows } from './load-rows.ts';
import { sqlName } from './sql-text.ts';

const HOURS = 'hours_worked';

/** One row: `rows`; `hours` and `people`, empty for a kind without them. A person counts once over all. */
export function totalsStatement(kind: RecordKind, submissions: readonly StoredRows[]): Statement {
  const derived = Object.keys(kind.derived);
  const needed = derived.slice(0, derived.indexOf(HOURS) + 1);
  const { steps, last } = derivedSteps('own', kind, needed);
  const hours = needed.length === 0 ? 'NULL' : `coalesce(sum(${HOURS}), 0)`;
  const people = kind.person === undefined ? 'NULL' : `count(DISTINCT ${sqlName(kind.person)})`;
  return {
    sql: `WITH ${[`own AS (${rowsSql(kind, submissions)})`, ...steps].join(',\n')}
SELECT CAST(count(*) AS DOUBLE) AS rows, CAST(${hours} AS DOUBLE) AS hours, CAST(${people} AS DOUBLE) AS people
FROM ${last}`,
    parameters: [],
  };
}

/** How much some submissions of a kind come to, added up over all of them. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { derivedSteps } from './facts/record-fact-sql.ts';
import { rowsSql } from './load-rows.ts';
import type { StoredRows } from './load-rows.ts';
import { sqlName, sqlTexts } from './sql-text.ts';

const HOURS_WORKED = 'hours_worked';
const PLANNED_HOURS = 'planned_hours';

/** How the totals of a kind are counted: named subqueries over `source`, and the columns over the last of them. */
export interface TotalsSql {
  readonly steps: readonly string[];
  readonly last: string;
  /** Of one row; null for a kind without hours. */
  readonly hours: string | null;
  /** `rows`; `hours` and `people`, empty for a kind without them. A person counts once over all. */
  readonly columns: string;
}

export function totalsSql(kind: RecordKind, source: string): TotalsSql {
  const derived = Object.keys(kind.derived);
  const needed = derived.slice(0, derived.indexOf(HOURS_WORKED) + 1);
  const hours = hoursOf(kind);
  const people = kind.person === undefined ? 'NULL' : `count(DISTINCT ${sqlName(kind.person)})`;
  const columns = [
    'CAST(count(*) AS DOUBLE) AS rows',
    `CAST(${hours === null ? 'NULL' : `coalesce(sum(${hours}), 0)`} AS DOUBLE) AS hours`,
    `CAST(${people} AS DOUBLE) AS people`,
  ];
  return { ...derivedSteps(source, kind, needed), hours, columns: columns.join(', ') };
}

function hoursOf({ derived, columns }: RecordKind): string | null {
  if (HOURS_WORKED in derived) return sqlName(HOURS_WORKED);
  return PLANNED_HOURS in columns ? sqlName(PLANNED_HOURS) : null;
}

/** One row with the totals. */
export function totalsStatement(kind: RecordKind, submissions: readonly StoredRows[]): Statement {
  const { steps, last, columns } = totalsSql(kind, 'own');
  return {
    sql: `WITH ${[`own AS (${rowsSql(kind, submissions)})`, ...steps].join(',\n')}
SELECT ${columns}
FROM ${last}`,
    parameters: [],
  };
}

/**
 * One row of totals for each quarter of the kind's own date. `employers`: of these alone; null: of all. Throws for a
 * kind without a date.
 */
export function quarterTotalsStatement(
  kind: RecordKind,
  submissions: readonly StoredRows[],
  employers: readonly string[] | null,
): Statement {
  if (kind.date === undefined) throw new RangeError(`Records of ${kind.id} are of no quarter.`);
  const { steps, last, columns } = totalsSql(kind, 'own');
  const date = sqlName(kind.date);
  const some = employers === null ? '' : ` AND employer IN ${sqlTexts(employers)}`;
  return {
    sql: `WITH ${[`own AS (${rowsSql(kind, submissions)})`, ...steps].join(',\n')}
SELECT year(${date}) || '-Q' || quarter(${date}) AS quarter, ${columns}
FROM ${last} WHERE ${date} IS NOT NULL${some} GROUP BY ALL ORDER BY quarter`,
    parameters: [],
  };
}

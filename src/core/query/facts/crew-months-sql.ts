import type { Catalogue } from '../../definition/catalogue.ts';
import { DECLINED } from '../../definition/grouping.ts';
import { factTable } from '../fact-shape.ts';
import { sqlName, sqlText } from '../sql-text.ts';
import { type FoldedHours, foldedHours, HOURS_BY_MONTH, QUARTER, STEADY } from './folded-hours.ts';

const PLACE = ['project', 'employer', 'trade'] as const;
const CREW = ['month', ...PLACE];

/**
 * Statements that build the crews: one row per worker, calendar month, project, employer, trade and class,
 * from hours above zero with a worker's key; a crew is everybody of one project, employer, trade and month.
 * Where rows that are added up differ in another column, the last in the alphabet stands.
 */
export function crewMonthsSql(catalogue: Catalogue): readonly string[] {
  if (!catalogue.facts.some(({ id }) => id === 'crew-months')) return [];
  const fold = foldedHours(catalogue);
  const who = fold.demographics.map(sqlName).join(', ');
  const sql = `CREATE TABLE IF NOT EXISTS ${factTable('crew-months')} AS
WITH months AS MATERIALIZED (${monthsSql(fold)}),
members AS MATERIALIZED (${membersSql()}),
crews AS (${crewsSql()}),
visits AS MATERIALIZED (SELECT DISTINCT who, month, project FROM members),
projects AS (SELECT who, month, count(project) AS projects FROM visits GROUP BY who, month),
stays AS (SELECT who, month, project,
  row_number() OVER (PARTITION BY who, project ORDER BY month) AS months_so_far FROM visits),
steadiness AS (SELECT who, min(hash(${who})) = max(hash(${who})) AS ${STEADY} FROM months GROUP BY who)
SELECT f.* EXCLUDE (who), f.who AS ${sqlName(fold.person)}, steadiness.${STEADY},
  ${aloneSql('gender')} AS alone_of_gender,
  ${aloneSql('person_of_color')} AS alone_of_color,
  CAST(c.people AS DOUBLE) AS crew_people,
  CAST(projects.projects AS DOUBLE) AS projects_in_month,
  CAST(stays.months_so_far AS DOUBLE) AS months_on_project
FROM months AS f
JOIN crews AS c ON ${same('c', CREW)}
JOIN projects ON ${same('projects', ['who', 'month'])}
JOIN stays ON ${same('stays', ['who', 'month', 'project'])}
JOIN steadiness ON ${same('steadiness', ['who'])}
ORDER BY f.${QUARTER}, f.who`;
  return [sql];
}

const same = (other: string, keys: readonly string[]) =>
  keys.map((key) => `${other}.${key} IS NOT DISTINCT FROM f.${key}`).join(' AND ');

function monthsSql({ person, date, keys, demographics }: FoldedHours): string {
  const apart = [...PLACE, 'worker_class'];
  const others = [...keys.filter((key) => !apart.includes(key)), ...demographics];
  const lasts = others.map((name) => `max(${sqlName(name)}) AS ${sqlName(name)}`);
  const columns = [QUARTER, `${sqlName(date)} AS month`, `${sqlName(person)} AS who`, ...apart];
  return `SELECT ${[...columns, ...lasts].join(', ')},
    sum(hours_worked) AS hours_worked, min(first_row) AS first_row
  FROM ${HOURS_BY_MONTH} WHERE ${sqlName(person)} IS NOT NULL AND hours_worked > 0
  GROUP BY ALL`;
}

/** Each person of a crew once, with what any of their rows says. */
function membersSql(): string {
  const flags = VALUES_OF.flatMap(([column, values]) =>
    values.map((value) => `bool_or(${isSql(column, value)}) AS ${column}_${value}`),
  );
  return `SELECT who, ${[...CREW, ...flags].join(', ')} FROM months GROUP BY who, ${CREW.join(', ')}`;
}

const VALUES_OF = [
  ['gender', ['woman', 'man', 'nonbinary']],
  ['person_of_color', ['yes', 'no']],
] as const;

const isSql = (column: string, value: string) =>
  `coalesce(CAST(${column} AS VARCHAR) = ${sqlText(value)}, false)`;

/** How many people a crew has, of which kinds, and how many of whom the kind is known. */
function crewsSql(): string {
  const counts = VALUES_OF.flatMap(([column, values]) => {
    const flags = values.map((value) => `${column}_${value}`);
    const known = `count(*) FILTER (WHERE ${flags.join(' OR ')}) AS ${column}_known`;
    return [known, ...flags.map((flag) => `count(*) FILTER (WHERE ${flag}) AS ${flag}`)];
  });
  return `SELECT ${[...CREW, 'count(*) AS people', ...counts].join(', ')}
  FROM members GROUP BY ${CREW.join(', ')}`;
}

/** Yes when somebody else of the crew is known and nobody else is the same; empty when none can be said. */
function aloneSql(column: 'gender' | 'person_of_color'): string {
  const values = VALUES_OF.find(([name]) => name === column)?.[1] ?? [];
  const own = `CAST(f.${column} AS VARCHAR)`;
  const alike = values.map((value) => `WHEN ${sqlText(value)} THEN c.${column}_${value}`).join(' ');
  return `CASE WHEN ${own} IS NULL OR ${own} = ${sqlText(DECLINED)} OR c.${column}_known < 2 THEN NULL
    WHEN CASE ${own} ${alike} END = 1 THEN 'yes' ELSE 'no' END`;
}

import type { Catalogue } from '../../definition/catalogue.ts';
import { DECLINED } from '../../definition/grouping.ts';
import { factTable, rowsTable } from '../fact-shape.ts';
import { sqlName, sqlText } from '../sql-text.ts';
import { storedDemographics, withDemographicsSql } from './demographics-sql.ts';
import { foldedHours, QUARTER, STEADY } from './folded-hours.ts';
import { derivedSteps } from './record-fact-sql.ts';

const PLACE = 'project, employer, trade';
/** Where the first of the rows stands among all that were submitted. */
const FIRST_ROW = 'min(CAST(submission AS BIGINT) * 4294967296 + "row")';
const SAME_PLACE = ['project', 'employer', 'trade', 'month']
  .map((key) => `c.${key} IS NOT DISTINCT FROM f.${key}`)
  .join(' AND ');

/**
 * Statements that build the crews: one row per worker, calendar month, project, employer, trade and class,
 * from hours above zero with a worker's key; a crew is everybody of one project, employer, trade and month.
 */
export function crewMonthsSql(catalogue: Catalogue): readonly string[] {
  const record = catalogue.records.find(({ id }) => id === 'hours');
  if (record === undefined || !catalogue.facts.some(({ id }) => id === 'crew-months')) return [];
  const { person, date, demographics } = foldedHours(catalogue);
  const stored = storedDemographics(catalogue).filter((name) => demographics.includes(name));
  const derived = Object.keys(record.derived);
  const late = derived.filter((name) => demographics.includes(name));
  const early = derivedSteps(
    rowsTable('hours'),
    record,
    derived.filter((name) => !late.includes(name)),
  );
  const after = derivedSteps('filled', record, late);
  const parts = [
    ...early.steps,
    `months AS (${monthsSql(early.last, person, date, stored)})`,
    `filled AS (${withDemographicsSql('months', stored, person)})`,
    ...after.steps,
    `crews AS (${crewsSql(after.last, person)})`,
    ...placesSql(after.last, person),
  ];
  const alone = [
    ['alone_of_gender', 'gender'],
    ['alone_of_color', 'person_of_color'],
  ] as const;
  const flags = alone.map(([name, column]) => `${aloneSql(column)} AS ${name}`);
  const quarter = `CAST(year(f.month) * 4 + quarter(f.month) - 1 AS INTEGER) AS ${QUARTER}`;
  return [
    `CREATE TABLE IF NOT EXISTS ${factTable('crew-months')} AS\nWITH ${parts.join(',\n')}
SELECT f.*, ${quarter}, false AS ${STEADY}, ${flags.join(',\n  ')},
  CAST(c.people AS DOUBLE) AS crew_people, CAST(m.projects AS DOUBLE) AS projects_in_month,
  CAST(s.months_so_far AS DOUBLE) AS months_on_project
FROM ${after.last} AS f JOIN crews AS c ON ${SAME_PLACE}
JOIN projects AS m ON m.person = f.${sqlName(person)} AND m.month = f.month
LEFT JOIN months_on AS s ON s.person = f.${sqlName(person)} AND s.month = f.month
  AND s.project IS NOT DISTINCT FROM f.project
ORDER BY ${QUARTER}, ${sqlName(person)}`,
  ];
}

function monthsSql(
  source: string,
  person: string,
  date: string,
  stored: readonly string[],
): string {
  const month = `CAST(date_trunc('month', ${sqlName(date)}) AS DATE) AS month`;
  const firsts = [...stored].map((name) => `max(${sqlName(name)}) AS ${sqlName(name)}`);
  const columns = [
    month,
    sqlName(person),
    PLACE,
    'worker_class',
    'max(core_crew) AS core_crew',
    `${FIRST_ROW} AS first_row`,
  ];
  return `SELECT ${[...columns, ...firsts].join(', ')}, sum(hours_worked) AS hours_worked
  FROM ${source} WHERE ${sqlName(person)} IS NOT NULL AND hours_worked > 0
    AND ${sqlName(date)} IS NOT NULL
  GROUP BY month, ${sqlName(person)}, ${PLACE}, worker_class`;
}

/** People of each crew, all of them and by what is known of each. */
function crewsSql(source: string, person: string): string {
  const people = (where: string) => `count(DISTINCT ${sqlName(person)})${where}`;
  const of = (column: string, value: string) =>
    `${people(` FILTER (WHERE ${column} = ${sqlText(value)})`)} AS ${column}_${value}`;
  const counts = [
    `${people('')} AS people`,
    ...['woman', 'man', 'nonbinary'].map((value) => of('gender', value)),
    ...['yes', 'no'].map((value) => of('person_of_color', value)),
  ];
  return `SELECT month, ${PLACE}, ${counts.join(', ')} FROM ${source} GROUP BY month, ${PLACE}`;
}

function placesSql(source: string, person: string): readonly string[] {
  const key = `${sqlName(person)} AS person, month`;
  return [
    `projects AS (SELECT ${key}, count(DISTINCT project) AS projects FROM ${source} GROUP BY ALL)`,
    `months_on AS (SELECT person, month, project,
    row_number() OVER (PARTITION BY person, project ORDER BY month) AS months_so_far
    FROM (SELECT DISTINCT ${key}, project FROM ${source}))`,
  ];
}

/** Yes when somebody else of the crew is known and nobody known is the same; empty when none can be said. */
function aloneSql(column: 'gender' | 'person_of_color'): string {
  const values = column === 'gender' ? ['woman', 'man', 'nonbinary'] : ['yes', 'no'];
  const known = values.map((value) => `c.${column}_${value}`).join(' + ');
  const same = values.map((value) => `WHEN ${sqlText(value)} THEN c.${column}_${value}`).join(' ');
  return `CASE WHEN f.${column} IS NULL OR f.${column} = ${sqlText(DECLINED)} OR ${known} < 2 THEN NULL
    WHEN CASE f.${column} ${same} END = 1 THEN 'yes' ELSE 'no' END`;
}

import type { Catalogue } from '../../definition/catalogue.ts';
import type { RecordKind } from '../../definition/record-kind.ts';
import { factTable, rowsTable } from '../fact-shape.ts';
import { sqlName } from '../sql-text.ts';
import { storedDemographics, withDemographicsSql } from './demographics-sql.ts';
import { type FoldedHours, foldedHours, HOURS_BY_MONTH, QUARTER, STEADY } from './folded-hours.ts';
import { derivedSteps } from './record-fact-sql.ts';

const FOLDED = 'folded_hours';

/**
 * Statements that build the two facts of the hours, with every text as an ENUM: `fact_hours`, one row per
 * worker, quarter, place of work and demographics; and `fact_hours_months`, by month and without the worker.
 * Rows without a worker's key are added up too.
 */
export function hoursFactSql(catalogue: Catalogue): readonly string[] {
  const record = catalogue.records.find(({ id }) => id === 'hours');
  if (record === undefined) return [];
  const fold = foldedHours(catalogue);
  return [
    `DROP TABLE IF EXISTS ${factTable('hours')}`,
    `DROP TABLE IF EXISTS ${HOURS_BY_MONTH}`,
    foldSql(catalogue, record, fold),
    ...enumSql(fold),
    byQuarterSql(fold),
    byMonthSql(fold),
    `DROP TABLE ${FOLDED}`,
  ];
}

/** By worker and month, with texts as they are and demographics filled in. */
function foldSql(
  catalogue: Catalogue,
  record: RecordKind,
  { person, date, keys, demographics, measures }: FoldedHours,
): string {
  const derived = Object.keys(record.derived);
  const late = derived.filter((name) => demographics.includes(name));
  const early = derived.filter((name) => !late.includes(name));
  const { steps, last } = derivedSteps(rowsTable('hours'), record, early);
  const stored = storedDemographics(catalogue).filter((name) => demographics.includes(name));
  const kept = [person, ...keys, ...stored].map(sqlName).join(', ');
  const month = `CAST(date_trunc('month', ${sqlName(date)}) AS DATE) AS month`;
  const added = `SELECT ${month}, ${kept}, ${sums(measures).join(', ')}
  FROM ${last} WHERE ${sqlName(date)} IS NOT NULL GROUP BY ALL`;
  const after = derivedSteps('filled', record, late);
  const parts = [
    ...steps,
    `added AS (${added})`,
    `filled AS (${withDemographicsSql('added', stored, person)})`,
    ...after.steps,
  ];
  return `CREATE OR REPLACE TABLE ${FOLDED} AS\nWITH ${parts.join(',\n')}\nSELECT * FROM ${after.last}`;
}

const typeOf = (name: string) => sqlName(`hours_${name}`);
const sums = (measures: readonly string[]) =>
  measures.map((name) => `sum(${sqlName(name)}) AS ${sqlName(name)}`);
const asEnum = (name: string) => `CAST(${sqlName(name)} AS ${typeOf(name)}) AS ${sqlName(name)}`;

/** An ENUM must have a value, so each has the empty text beside those of the rows. */
function enumSql({ person, keys, demographics }: FoldedHours): readonly string[] {
  return [person, ...keys, ...demographics].flatMap((name) => [
    `DROP TYPE IF EXISTS ${typeOf(name)}`,
    `CREATE TYPE ${typeOf(name)} AS ENUM (
  SELECT ${sqlName(name)} FROM ${FOLDED} WHERE ${sqlName(name)} IS NOT NULL
  UNION SELECT '' ORDER BY ALL)`,
  ]);
}

const QUARTER_OF_MONTH = `CAST(year(month) * 4 + quarter(month) - 1 AS INTEGER) AS ${QUARTER}`;

function byQuarterSql({ person, keys, demographics, measures }: FoldedHours): string {
  const texts = [person, ...keys, ...demographics];
  const who = demographics.map(sqlName).join(', ');
  const steady = `SELECT ${sqlName(person)}, min(hash(${who})) = max(hash(${who})) AS ${STEADY}
  FROM added WHERE ${sqlName(person)} IS NOT NULL GROUP BY ALL`;
  return `CREATE TABLE ${factTable('hours')} AS
WITH added AS (
  SELECT ${[QUARTER_OF_MONTH, ...texts.map(asEnum), ...sums(measures)].join(',\n    ')}
  FROM ${FOLDED} GROUP BY ALL
), steadiness AS (${steady})
SELECT added.*, coalesce(steadiness.${STEADY}, false) AS ${STEADY}
FROM added LEFT JOIN steadiness USING (${sqlName(person)})
ORDER BY ${QUARTER}, ${sqlName(person)}`;
}

/** The month stands in the column of the date itself. */
function byMonthSql({ date, keys, demographics, measures }: FoldedHours): string {
  const columns = [...keys, ...demographics].map(asEnum);
  const month = [QUARTER_OF_MONTH, `month AS ${sqlName(date)}`];
  return `CREATE TABLE ${HOURS_BY_MONTH} AS
SELECT ${[...month, ...columns, ...sums(measures)].join(',\n  ')}
FROM ${FOLDED} GROUP BY ALL ORDER BY ${QUARTER}`;
}

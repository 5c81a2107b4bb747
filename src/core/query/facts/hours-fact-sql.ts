import type { Catalogue } from '../../definition/catalogue.ts';
import type { RecordKind } from '../../definition/record-kind.ts';
import { factTable, rowsTable } from '../fact-shape.ts';
import { sqlName, sqlText } from '../sql-text.ts';
import { storedDemographics, withDemographicsSql } from './demographics-sql.ts';
import { type FoldedHours, foldedHours, HOURS_BY_MONTH, QUARTER, STEADY } from './folded-hours.ts';
import { derivedSteps } from './record-fact-sql.ts';
import { SUBMITTED } from './submitted.ts';

const FOLDED = 'folded_hours';

/**
 * Statements that build the two facts of the hours, with every text as an ENUM: `fact_hours_months`, the hours
 * added up by worker, month, place of work and demographics, and `fact_hours`, by quarter.
 * Rows without a worker's key are added up too.
 */
export function hoursFactSql(catalogue: Catalogue): readonly string[] {
  const record = catalogue.records.find(({ id }) => id === 'hours');
  if (record === undefined) return [];
  const fold = foldedHours(catalogue);
  const texts = [fold.person, ...fold.keys, ...fold.demographics];
  const seen = texts.filter((name) => codesOf(record, name) === null);
  const typeOf = (name: string) => codesOf(record, name) ?? seenType(name);
  return [
    `DROP TABLE IF EXISTS ${factTable('hours')}`,
    `DROP TABLE IF EXISTS ${HOURS_BY_MONTH}`,
    foldSql(catalogue, record, fold),
    ...seen.flatMap(seenTypeSql),
    byMonthSql(fold, typeOf),
    byQuarterSql(fold),
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
  const added = `SELECT ${month}, ${kept}, min(${SUBMITTED}) AS first_row, ${sums(measures).join(', ')}
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

const sums = (measures: readonly string[]) =>
  measures.map((name) => `sum(${sqlName(name)}) AS ${sqlName(name)}`);

/**
 * The ENUM of a column whose codes the catalogue lists, in the order of the alphabet as the others are; null where
 * only the rows say what values there are.
 */
function codesOf({ columns }: RecordKind, name: string): string | null {
  const column = columns[name];
  if (column?.type !== 'code') return null;
  const ids = column.codes.codes.map(({ id }) => id).sort();
  return `ENUM(${ids.map(sqlText).join(', ')})`;
}

const seenType = (name: string) => sqlName(`hours_${name}`);

/** The ENUM of the values seen; it must have one, so it has the empty text beside those of the rows. */
function seenTypeSql(name: string): readonly string[] {
  return [
    `DROP TYPE IF EXISTS ${seenType(name)}`,
    `CREATE TYPE ${seenType(name)} AS ENUM (
  SELECT ${sqlName(name)} FROM ${FOLDED} WHERE ${sqlName(name)} IS NOT NULL
  UNION SELECT '' ORDER BY ALL)`,
  ];
}

/** The month's first day stands in the column of the date itself. */
function byMonthSql(
  { person, date, keys, demographics, measures }: FoldedHours,
  typeOf: (name: string) => string,
): string {
  const texts = [person, ...keys, ...demographics].map(
    (name) => `CAST(${sqlName(name)} AS ${typeOf(name)}) AS ${sqlName(name)}`,
  );
  const quarter = `CAST(year(month) * 4 + quarter(month) - 1 AS INTEGER) AS ${QUARTER}`;
  const columns = [quarter, `month AS ${sqlName(date)}`, ...texts, 'first_row'];
  return `CREATE TABLE ${HOURS_BY_MONTH} AS
SELECT ${[...columns, ...measures.map(sqlName)].join(',\n  ')}
FROM ${FOLDED} ORDER BY ${QUARTER}, ${sqlName(person)}`;
}

function byQuarterSql({ person, keys, demographics, measures }: FoldedHours): string {
  const texts = [person, ...keys, ...demographics].map(sqlName);
  const who = demographics.map(sqlName).join(', ');
  const steady = `SELECT ${sqlName(person)}, min(hash(${who})) = max(hash(${who})) AS ${STEADY}
  FROM added WHERE ${sqlName(person)} IS NOT NULL GROUP BY ALL`;
  return `CREATE TABLE ${factTable('hours')} AS
WITH added AS MATERIALIZED (
  SELECT ${[QUARTER, ...texts, ...sums(measures)].join(', ')}
  FROM ${HOURS_BY_MONTH} GROUP BY ALL
), steadiness AS (${steady})
SELECT added.*, coalesce(steadiness.${STEADY}, false) AS ${STEADY}
FROM added LEFT JOIN steadiness USING (${sqlName(person)})
ORDER BY ${QUARTER}, ${sqlName(person)}`;
}

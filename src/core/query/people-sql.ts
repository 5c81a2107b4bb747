import { cubeOf } from './cube-sql.ts';
import { STEADY } from './facts/folded-hours.ts';
import { partWith } from './part-with.ts';
import { addPeopleTerms, type PeopleTerms, peopleTerms } from './people-terms.ts';
import type { PlannedPart, Source } from './planned-part.ts';
import { atomsSql, fromSql, periodsSql, slicesSql } from './source-sql.ts';
import { sqlName } from './sql-text.ts';
import type { TermsShape } from './terms-shape.ts';

/**
 * One statement that sums person by person. A person's rows of a cell are added up before they are squared
 * or counted. Persons whose demographics are the same in all rows are added up at once for all groupings;
 * the others are kept apart (`split`) until only a grouping's own columns are left.
 * Rows without a person's key count in the sums, and in no count or square.
 */
export function peoplePart(source: Source, together: readonly TermsShape[]): PlannedPart {
  const terms = peopleTerms();
  const answers = together.map(({ metric, counted }) => ({
    metric,
    terms: addPeopleTerms(terms, counted, source),
  }));
  const cube = cubeOf(source);
  const keys = ['period', 'mask', 'sliced', ...cube.keys.slice(1)];
  const sql = `WITH ${periodsSql(source)},
counted AS (
  SELECT ${rowColumns(source, terms).join(',\n    ')}
  ${fromSql(source)}
), persons AS (
  ${personsSql(source, terms)}
), atoms AS (
  SELECT ${['sliced', 'split', `${cube.mask} AS mask`, ...cube.keys, ...sumsOverPersons(terms)].join(', ')}
  FROM (SELECT *, CASE WHEN ${STEADY} THEN NULL ELSE who END AS split FROM persons)
  ${cube.setsOfGroupings(['sliced', 'split'])}
)
SELECT ${['period', 'mask', 'sliced', ...cube.texts, ...sumsOverAtoms(terms)].join(', ')}
FROM atoms GROUP BY ${keys.map((key) => `atoms.${key}`).join(', ')}`;
  return partWith(source, sql, answers);
}

function rowColumns(source: Source, { measures, present }: PeopleTerms): readonly string[] {
  const { person } = source.shape;
  const who = person === null ? 'NULL' : `f.${sqlName(person)}`;
  const steady = source.quarterly ? `f.${STEADY}` : 'false';
  return [
    'p.period',
    ...slicesSql(source),
    ...atomsSql(source),
    `${who} AS who`,
    `${steady} AS ${STEADY}`,
    ...measures.selected(),
    ...present.selected(),
  ];
}

/** Each person's sums, over all rows and within each slice. */
function personsSql(source: Source, { measures, present }: PeopleTerms): string {
  const { keys, slices, isSliced } = cubeOf(source);
  const own = [...keys, 'who', STEADY];
  const sums = [
    ...measures.names().map((name) => `sum(${name}) AS ${name}`),
    ...present.names().map((name) => `bool_or(${name}) AS ${name}`),
  ];
  const total = own.filter((key) => !slices.includes(key));
  const sets = slices.length === 0 ? [total] : [total, own];
  return `SELECT ${[...own, `${isSliced} AS sliced`, ...sums].join(', ')} FROM counted
  GROUP BY GROUPING SETS (${sets.map((set) => `(${set.join(', ')})`).join(', ')})`;
}

/** Squares and counts are of one person a row here, unless the person is split. */
function sumsOverPersons({ measures, present, products }: PeopleTerms): readonly string[] {
  const keyed = 'FILTER (WHERE who IS NOT NULL)';
  return [
    ...measures.names().map((name) => `sum(${name}) AS ${name}`),
    ...present.names().map((name) => `count(who) FILTER (WHERE ${name}) AS n_${name}`),
    ...[...products].map(([name, [a, b]]) => `sum(${a} * ${b}) ${keyed} AS ${name}`),
  ];
}

function sumsOverAtoms({ measures, present, products }: PeopleTerms): readonly string[] {
  const sum = (value: string, name: string) =>
    `CAST(coalesce(sum(${value}), 0) AS DOUBLE) AS ${name}`;
  const perPerson = (together: string, apart: string) =>
    `CASE WHEN split IS NULL THEN ${together} ELSE ${apart} END`;
  return [
    ...measures.names().map((name) => sum(name, name)),
    ...present
      .names()
      .map((name) => sum(perPerson(`n_${name}`, `least(n_${name}, 1)`), `n_${name}`)),
    ...[...products].map(([name, [a, b]]) => sum(perPerson(name, `${a} * ${b}`), name)),
  ];
}

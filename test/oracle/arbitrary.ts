/** Random rows of every record kind and random requests, small enough that everything meets everything. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/core/definition/catalogue.ts';
import { SLICE_DIMENSIONS, type SliceDimension } from '../../src/core/definition/metric.ts';
import type { Column, RecordKind } from '../../src/core/definition/record-kind.ts';
import { parsePeriod } from '../../src/core/query/period.ts';
import type { Request } from '../../src/core/query/request.ts';
import { dateOf, dayNumber } from './dates.ts';
import { holds } from './holds.ts';
import type { Records, Row, Value } from './rows.ts';

const FIRST_DAY = dayNumber('2025-06-15');
const BUSY_DAYS = dayNumber('2026-01-10');
const PLACES: Readonly<Record<string, readonly string[]>> = {
  project: ['Bridge', "Union's Hall"],
  employer: ['Heron', 'Lantern', 'Ñandú'],
  trade: ['Carpenter', 'Electrician'],
  occupation: ['Carpenter', 'Electrician'],
};
/** Every row about a person says the same of gender and race, or nothing; the flags may contradict. */
const PEOPLE: Readonly<Record<string, Row>> = {
  a: { gender: 'woman', race: 'black', person_of_color: 'yes' },
  b: { gender: 'man', race: 'white', person_of_color: 'no' },
  c: { gender: 'nonbinary', race: 'asian+white', person_of_color: 'yes' },
  d: { gender: 'declined', race: 'declined', person_of_color: 'declined' },
  e: { gender: 'woman', race: 'white', person_of_color: 'no' },
  f: { gender: 'man', race: 'hispanic', person_of_color: 'yes' },
};

/** A date in the year and a half around the periods asked for; often a border of a quarter. */
const date: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(50).map((days) => dateOf(BUSY_DAYS + days)) },
  fc.nat(540).map((days) => dateOf(FIRST_DAY + days)),
  fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-06-30'),
);

/** The first more often than the others, so that people meet. */
function oneOfPlaces([first = '', ...others]: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, fc.constantFrom(...others));
}

function valueIn(kind: RecordKind, name: string, column: Column): fc.Arbitrary<Value> {
  if (name === kind.person) return fc.constantFrom(...Object.keys(PEOPLE));
  switch (column.type) {
    case 'key':
    case 'text':
      return oneOfPlaces(PLACES[name] ?? ['x', 'y']);
    case 'date':
      return date;
    // Quarters: sums and squares of them are exact in any order.
    case 'number':
      return fc.nat(160).map((quarters) => quarters / 4);
    case 'code':
      return fc.constantFrom(...column.codes.codes.map(({ id }) => id));
    case 'codes': {
      const ids = column.codes.codes.map(({ id }) => id).filter((id) => id !== 'declined');
      const some = fc.subarray(ids, { minLength: 1, maxLength: 2 });
      const joined = some.map((codes) => codes.toSorted().join('+'));
      const canDecline = ids.length < column.codes.codes.length;
      return canDecline
        ? fc.oneof({ weight: 6, arbitrary: joined }, fc.constant('declined'))
        : joined;
    }
    default:
      return column satisfies never;
  }
}

/** Rows as loading would let them in: required columns filled in, what breaks one of the kind's checks blank. */
function rowsOf(kind: RecordKind, most: number): fc.Arbitrary<readonly Row[]> {
  const columns = Object.entries(kind.columns).map(
    ([name, column]): [string, fc.Arbitrary<Value>] => {
      const value = valueIn(kind, name, column);
      return [name, column.required ? value : fc.option(value, { freq: 3 })];
    },
  );
  const row = fc.record(Object.fromEntries(columns));
  return fc
    .array(row, { minLength: most / 2, maxLength: most, size: 'max' })
    .map((rows) =>
      rows
        .map((one) => corrected(kind, ofOnePerson(kind, one)))
        .filter((one) => breaks(kind, one).length === 0),
    );
}

function ofOnePerson(kind: RecordKind, row: Row): Row {
  const person = PEOPLE[String(kind.person === undefined ? '' : row[kind.person])] ?? {};
  const said = Object.entries(person).filter(([column]) => (row[column] ?? null) !== null);
  return { ...row, ...Object.fromEntries(said) };
}

const NOWHERE = {
  period: { id: '', start: '', end: '' },
  asOf: '',
  settings: {},
  events: {},
  records: {},
};

function breaks(kind: RecordKind, row: Row): RecordKind['checks'] {
  return kind.checks.filter((check) => !holds(check.holds, row, NOWHERE));
}

function corrected(kind: RecordKind, row: Row): Row {
  const blanks = breaks(kind, row).map(({ column }): [string, Value] => [column, null]);
  return { ...row, ...Object.fromEntries(blanks) };
}

export function recordsArbitrary(catalogue: Catalogue): fc.Arbitrary<Records> {
  const kinds = catalogue.records.filter(({ id }) => id !== 'efforts' && id !== 'targets');
  const rows = kinds.map((kind): [string, fc.Arbitrary<readonly Row[]>] => [
    kind.id,
    rowsOf(kind, kind.id === 'hours' || kind.id === 'training' ? 40 : 20),
  ]);
  return fc.record(Object.fromEntries(rows));
}

const PERIODS = [
  ['2026-Q1'],
  ['2026-Q1', '2026-Q2'],
  ['2025-Q4..2026-Q1', '2026-Q3'],
  ['2025-Q3..2026-Q4'],
];

export function requestArbitrary(catalogue: Catalogue): fc.Arbitrary<Request> {
  const groupings = catalogue.groupings.map(({ id }) => id);
  const dimensions: readonly SliceDimension[] = SLICE_DIMENSIONS;
  return fc.record({
    metrics: fc.constant(catalogue.metrics.map(({ id }) => id)),
    groupings: fc.subarray(groupings, { minLength: 1, maxLength: 4 }),
    slices: fc.subarray([...dimensions], { maxLength: 2 }),
    periods: fc
      .constantFrom(...PERIODS)
      .map((ids) => ids.map(parsePeriod).filter((period) => period !== null)),
    filters: fc.oneof(
      fc.constant({}),
      fc.constant({ project: ['Bridge'] }),
      fc.constant({ employer: ['Heron', 'Ñandú'], trade: ['Electrician'] }),
      fc.constant({ 'worker-class': ['apprentice'] }),
    ),
    asOf: fc.constantFrom('2026-02-14', '2026-03-31', '2026-12-31'),
  });
}

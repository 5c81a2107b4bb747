/** Who people are, in every layout of it: spellings, several columns, flags, declined and blank. */
import {
  altered,
  column,
  headerOf,
  kept,
  keptAll,
  own,
  spoilt,
  textFile,
  type FileColumn,
  type MangledFile,
} from '../mangled-file.ts';
import { WORKERS, type Row } from '../slices.ts';

const SPANISH: Readonly<Record<string, string>> = {
  woman: 'Mujer',
  man: 'Hombre',
  declined: 'Prefiere no responder',
  hispanic: 'Hispano',
  black: 'Afroamericano',
  white: 'Blanca',
  yes: 'Sí',
  no: 'No',
};
const LETTERS: Readonly<Record<string, string>> = { woman: 'F', man: 'M', declined: 'Refused' };
const EEO: Readonly<Record<string, string>> = {
  hispanic: 'Hispanic or Latino',
  black: 'Black or African American (Not Hispanic or Latino)',
  white: 'White (Not Hispanic or Latino)',
};
const said = (words: Readonly<Record<string, string>>) => (value: string) => words[value] ?? value;

const spelled = (words: Readonly<Record<string, string>>, gender: string, race: string) => [
  ...own('worker_key'),
  column(gender, 'gender', said(words)),
  column(race, 'race', said(words)),
  column('Veteran', 'veteran', said(words)),
];
/** Yes or no for every race in a column of its own, as one-of-several exports have it. */
const RACES = ['hispanic', 'black', 'white', 'asian'] as const;
const several: readonly FileColumn[] = [
  ...own('worker_key', 'gender'),
  ...RACES.map((race) => ({
    header: `Race: ${race}`,
    write: (row: Row) => (row['race'] === '' ? '' : row['race'] === race ? '1' : '0'),
  })),
  {
    header: 'stored',
    write: () => '',
    field: 'race',
    value: (row) => inColumns(row['race'] ?? ''),
  },
];
function inColumns(race: string): string {
  return (RACES as readonly string[]).includes(race) ? race : '';
}
const inSeveral = {
  plumblineRecipe: 1,
  kind: 'workers',
  fields: {
    worker_key: { column: 'worker_key' },
    gender: { column: 'gender' },
    race: {
      columns: RACES.map((race) => ({
        column: `Race: ${race}`,
        code: race,
        values: { '1': 'yes', '0': 'no', '': null },
      })),
    },
  },
} as const;

/** Two races in a cell, in one of the ways people write it. */
const mixed = (between: string): readonly FileColumn[] => [
  ...own('worker_key', 'gender'),
  {
    header: 'Race',
    field: 'race',
    write: ({ race = '' }, place) =>
      race === '' || race === 'declined' || place % 2 ? race : `${race}${between}asian`,
    value: ({ race = '' }, place) =>
      race === '' || race === 'declined' || place % 2 ? race : [race, 'asian'].toSorted().join('+'),
  },
];

const flagged: readonly FileColumn[] = [
  ...own('worker_key', 'gender'),
  {
    header: 'Person of Color',
    field: 'person_of_color',
    write: ({ race = '' }) => (race === '' ? '' : race === 'white' ? 'f' : 't'),
    value: ({ race = '' }) => (race === '' ? '' : race === 'white' ? 'no' : 'yes'),
  },
];
const hispanicApart: readonly FileColumn[] = [
  ...own('worker_key', 'gender'),
  {
    header: 'Hispanic/Latino',
    write: ({ race = '' }) => (race === 'hispanic' ? 'Yes' : race === '' ? '' : 'No'),
  },
  {
    header: 'Race',
    field: 'race',
    write: ({ race = '' }) => (race === 'hispanic' ? '' : race),
    value: ({ race = '' }) => race,
  },
];

const BLANKS = ['N/A', 'Unknown', '-', 'not reported', 'NULL'];
const CODED = own('worker_key', 'gender', 'race', 'veteran');
const blanks = WORKERS.map((row, place) =>
  altered(kept(CODED, row), 1, BLANKS[place % BLANKS.length] ?? '', { gender: null }),
);

export const PEOPLE_FILES: readonly MangledFile[] = [
  textFile('codes-in-spanish.csv', 'genders, races and yes or no in Spanish', 'workers', [
    headerOf(spelled(SPANISH, 'Género', 'Raza')),
    ...keptAll(spelled(SPANISH, 'Género', 'Raza'), WORKERS),
  ]),
  textFile('codes-as-letters.csv', 'M and F, a refusal as Refused', 'workers', [
    headerOf(spelled(LETTERS, 'SEX', 'race')),
    ...keptAll(spelled(LETTERS, 'SEX', 'race'), WORKERS),
  ]),
  textFile('codes-in-full.csv', 'races in the words of the EEO-1 form', 'workers', [
    headerOf(spelled(EEO, 'Gender Identity', 'Race/Ethnicity')),
    ...keptAll(spelled(EEO, 'Gender Identity', 'Race/Ethnicity'), WORKERS),
  ]),
  textFile('codes-in-capitals.csv', 'codes in capitals with spaces around', 'workers', [
    headerOf(CODED),
    ...WORKERS.map((row) => {
      const line = kept(CODED, row);
      const [key = '', ...codes] = line.cells;
      return { ...line, cells: [key, ...codes.map((code) => ` ${code.toUpperCase()} `)] };
    }),
  ]),
  textFile(
    'codes-unknown.csv',
    'values that no list knows: their rows are rejected, nothing is guessed',
    'workers',
    [
      headerOf(CODED),
      ...keptAll(CODED, WORKERS.slice(0, 9)),
      spoilt(CODED, WORKERS[9] ?? {}, 'race', 'Category 7', 'unknown-value'),
      spoilt(CODED, WORKERS[10] ?? {}, 'gender', '<b>woman</b>', 'unknown-value'),
    ],
  ),
  textFile(
    'blanks-in-words.csv',
    'N/A, Unknown, - and NULL for a gender that nobody reported',
    'workers',
    [headerOf(CODED), ...blanks],
  ),
  textFile('declined-apart.csv', 'declined and empty cells side by side, kept apart', 'workers', [
    headerOf(CODED),
    ...WORKERS.map((row, place) =>
      place % 2 === 0
        ? altered(kept(CODED, row), 2, 'Prefer not to say', { race: 'declined' })
        : altered(kept(CODED, row), 2, '', { race: null }),
    ),
  ]),
  textFile(
    'races-in-columns.csv',
    'a column of 1 and 0 for every race',
    'workers',
    [headerOf(several), ...keptAll(several, WORKERS)],
    { recipe: inSeveral },
  ),
  ...(
    [
      [';', 'semicolon'],
      [' + ', 'plus'],
      ['|', 'bar'],
    ] as const
  ).map(([between, name]) =>
    textFile(
      `races-in-one-cell-${name}.csv`,
      `two races in one cell with${between === ' + ' ? ' + ' : ` ${between} `}between`,
      'workers',
      [headerOf(mixed(between)), ...keptAll(mixed(between), WORKERS)],
    ),
  ),
  textFile('hispanic-apart.csv', 'Hispanic or Latino as yes or no beside the race', 'workers', [
    headerOf(hispanicApart),
    ...keptAll(hispanicApart, WORKERS),
  ]),
  textFile('person-of-color.csv', 'a flag t or f without a race', 'workers', [
    headerOf(flagged),
    ...keptAll(flagged, WORKERS),
  ]),
];

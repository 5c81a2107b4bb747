/** Who somebody is: what is never stored, what stands for nobody, and the same person twice. */
import {
  column,
  headerOf,
  kept,
  keptAll,
  own,
  spoilt,
  textFile,
  unread,
  type FileColumn,
  type MangledFile,
} from '../mangled-file.ts';
import { HOURS, TRAINING, WORKERS } from '../slices.ts';

const noZeros = column('zip', 'zip', (zip) => zip.replace(/^0+/, ''));
const zipped = [...own('worker_key', 'gender', 'race'), noZeros, ...own('tract')];
const zipLines = WORKERS.map((row) => {
  const line = kept(zipped, row);
  return row['zip'] === '' ? line : { ...line, fate: { ...line.fate, said: ['zip-zero'] } };
});

const NAMES = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli', 'Flo', 'Gus', 'Hal', 'Ida', 'Jo', 'Kit', 'Lou'];
const personal: readonly FileColumn[] = [
  unread('Employee Name', (place) => `Wren, ${NAMES[place] ?? ''}`),
  unread('SSN', (place) => `000-12-${String(1000 + place)}`),
  unread('Date of Birth', (place) => `04/0${1 + (place % 9)}/1980`),
  unread('E-mail', (place) => `p${place}@example.org`),
  unread('Phone', (place) => `(617) 555-01${10 + place}`),
  unread('Home Address', (place) => `${place} Elm Street`),
];
const hidden: readonly FileColumn[] = [
  unread('Ref', (place) => `000-12-${String(1000 + place)}`),
  unread('Who', (place) => `Wren, ${NAMES[place] ?? ''}`),
  unread('Contact', (place) => `p${place}@example.org`),
];
const WORK = own('period_end', 'employer', 'worker_key', 'hours_st', 'hours_ot');

const nobody: readonly FileColumn[] = [
  ...own('period_end', 'employer'),
  {
    header: 'General Contractor',
    field: 'parent_contractor',
    write: ({ parent_contractor: by = '' }) => (by === '' ? 'No General Contractor' : by),
  },
  ...own('worker_key', 'hours_st', 'hours_ot'),
];
const nobodyRecipe = {
  plumblineRecipe: 1,
  kind: 'hours',
  fields: {
    period_end: { column: 'period_end' },
    employer: { column: 'employer' },
    parent_contractor: { column: 'General Contractor', values: { 'No General Contractor': null } },
    worker_key: { column: 'worker_key' },
    hours_st: { column: 'hours_st' },
    hours_ot: { column: 'hours_ot' },
  },
} as const;

const CODED = own('worker_key', 'gender', 'race', 'veteran');
const served = [
  ...own(
    'trainee_key',
    'program',
    'program_type',
    'occupation',
    'enrolled_on',
    'outcome',
    'services',
  ),
];

export const IDENTITY_FILES: readonly MangledFile[] = [
  textFile('zip-zeros.csv', 'ZIP codes that a spreadsheet took the zeros from', 'workers', [
    headerOf(zipped),
    ...zipLines,
  ]),
  textFile(
    'personal-columns.csv',
    'names, SSN, birth dates, e-mail, telephone and home addresses, which are never stored',
    'hours',
    [headerOf([...personal, ...WORK]), ...keptAll([...personal, ...WORK], HOURS)],
  ),
  textFile(
    'personal-values.csv',
    'the same under headers that say nothing: known by their shape',
    'hours',
    [headerOf([...WORK, ...hidden]), ...keptAll([...WORK, ...hidden], HOURS)],
  ),
  textFile(
    'no-general-contractor.csv',
    'No General Contractor in place of an empty cell',
    'hours',
    [headerOf(nobody), ...keptAll(nobody, HOURS)],
    { recipe: nobodyRecipe },
  ),
  textFile(
    'same-person-twice.csv',
    'two people whose row stands there twice with other values',
    'workers',
    [
      headerOf(CODED),
      ...keptAll(CODED, WORKERS),
      ...WORKERS.slice(0, 2).map((row) => spoilt(CODED, row, 'veteran', 'yes', 'duplicate-row')),
    ],
  ),
  textFile('several-services.csv', 'several services in one cell of a training file', 'training', [
    headerOf(served),
    ...keptAll(served, TRAINING),
  ]),
];

/** The apprentice register as the federal upload sheet has it, with its numbered answers. */
import { LAST_QUARTER, firstOfMonth, quarterOf } from '../calendar.ts';
import type { ProgramRecords } from '../program-files.ts';
import { randomStream } from '../random.ts';
import type { TrainingRow } from '../training.ts';
import { inventedPerson } from './invented-people.ts';
import {
  good,
  spoilt,
  withBadRows,
  type FaultCode,
  type MangledFile,
  type MangledRow,
} from './mangled-file.ts';
import { monthDayYear } from './spellings.ts';

const RACES = {
  'american-indian': 'Race-American Indian / Alaskan Native',
  asian: 'Asian',
  black: 'Black / African American',
  'pacific-islander': 'Native Hawaiian / Other Pacific Islander',
  white: 'White',
} as const;
const HEADER = [
  'Apprentice Number',
  'Apprentice First Name',
  'Apprentice Last Name',
  'Social Security Number',
  'Date of Birth',
  'Gender',
  'Apprentice Street Address',
  'Apprentice 5-Digit Zip Code',
  'Telephone',
  'Email',
  'Ethnicity Hispanic / Latino',
  ...Object.values(RACES),
  'Veteran Status',
  'Apprentice Disability Status',
  'Apprentice Education Level',
  'Occupation',
  'Date Apprenticeship Begins',
  'Expected Completion Date',
  'Apprentice Status',
  'Completion Date',
  'Exit Date',
  'In Probationary Period at Exit',
  'Career Linkage or Direct Entry',
  'Career Connection',
];
const QUARTER_OPENS = firstOfMonth(21);
const NOT_ANSWERED = '9';

function answered(race: string): boolean {
  return race !== '' && race !== 'declined';
}

function raceCells(race: string): string[] {
  const named = race.split('+');
  return Object.keys(RACES).map((code) => {
    if (!answered(race)) return NOT_ANSWERED;
    const foldedIntoWhite = code === 'white' && named.includes('middle-eastern');
    return named.includes(code) || foldedIntoWhite ? '1' : '0';
  });
}

function oneTwoNine(answer: string): string {
  return { yes: '1', no: '2' }[answer] ?? NOT_ANSWERED;
}

/** 9 is a doctorate in this column and 5 is not disclosed. */
function education(random: ReturnType<typeof randomStream>, noDegree: string): string {
  if (noDegree === 'yes') return random.pick(['1', '2', '3', '4']);
  return noDegree === 'no' ? random.pick(['6', '7', '8', '9']) : '5';
}

function apprenticeCells(row: TrainingRow): MangledRow {
  const random = randomStream('upload', row.trainee_key);
  const person = inventedPerson(row.trainee_key);
  const status = { completed: 'Completed', cancelled: 'Cancelled', 'in-progress': 'Active' };
  return good([
    row.trainee_key,
    person.first,
    person.last,
    person.socialSecurity,
    monthDayYear(person.birthDate),
    { woman: 'F', man: 'M' }[row.gender] ?? NOT_ANSWERED,
    person.street,
    row.zip,
    person.phone,
    person.email,
    answered(row.race) ? (row.race.split('+').includes('hispanic') ? '1' : '2') : NOT_ANSWERED,
    ...raceCells(row.race),
    oneTwoNine(row.veteran),
    oneTwoNine(row.disability),
    education(random, row.no_college_degree),
    row.occupation,
    monthDayYear(row.enrolled_on),
    monthDayYear(row.due_on),
    new Map(Object.entries(status)).get(row.outcome) ?? 'Suspended',
    monthDayYear(row.completed_on),
    monthDayYear(row.exited_on),
    row.exited_on === '' ? '' : row.in_probation === 'yes' ? 'Y' : 'N',
    row.direct_entry === 'yes' ? 'DE' : random.pick(['N', 'N', 'N', 'JC', 'HD', 'SR']),
    row.direct_entry === 'yes' ? 'Pre-Apprenticeship' : '',
  ]);
}

function spoil(column: string, code: FaultCode, value: string) {
  return (row: MangledRow) => spoilt(HEADER, row, { code, column }, value);
}

function duplicate(row: MangledRow): MangledRow {
  return { cells: row.cells, fault: { code: 'duplicate-row', column: '' } };
}

function inQuarter(row: TrainingRow): boolean {
  const end = row.completed_on || row.exited_on;
  return end === '' || end >= QUARTER_OPENS;
}

/** Registered apprentices who were in at some time in the last quarter. */
export function apprenticeUpload(records: ProgramRecords): MangledFile {
  const own = records.training
    .map(({ row }) => row)
    .filter((row) => row.program_type === 'registered-apprenticeship' && inQuarter(row));
  const begun = own.filter((row) => quarterOf(row.enrolled_on) === LAST_QUARTER).length;
  return {
    name: 'apprentice-upload.csv',
    kind: 'training',
    story: [
      `Registered apprentices who were in at some time in 2026-Q3 (${begun} of them began in it), in the columns of the RAPIDS apprentice upload and six more for number, due date, status and exit.`,
      'Social Security numbers, birth dates, names, street, telephone and e-mail are in it, to be dropped. The numbers begin with 000, which was never issued.',
      'Gender is F, M or 9; ethnicity, veteran and disability 1, 2 or 9; each race 1, 0 or 9; in the education column 9 is a doctorate and 5 is not disclosed.',
      'A Hispanic apprentice who named no race has 0 in all five; Middle Eastern is counted as White; nonbinary, declined and blank are all 9.',
    ],
    encoding: 'utf-8',
    delimiter: ',',
    lineEnd: '\n',
    titleLines: [],
    header: HEADER,
    rows: withBadRows(own.map(apprenticeCells), [
      [18, spoil('Gender', 'unknown-code', '7')],
      [90, spoil('Date Apprenticeship Begins', 'missing-value', '')],
      [91, spoil('Date Apprenticeship Begins', 'bad-date', '02/30/2025')],
      [200, duplicate],
      [201, duplicate],
    ]),
    footerLines: [],
    hours: null,
  };
}

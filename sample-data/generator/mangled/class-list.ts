/** Pre-apprentices as a school keeps them in a spreadsheet. */
import { firstOfMonth } from '../calendar.ts';
import type { ProgramRecords } from '../program-files.ts';
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
import { excelSerial, raceWords } from './spellings.ts';

const HEADER = [
  'ID',
  'Student',
  'School',
  'Track',
  'Start',
  'Scheduled end',
  'Finished',
  'Dropped',
  'Status',
  'Placed',
  'Direct entry',
  'Supports received',
  'Gender',
  'Race',
  '',
  '',
];
const QUARTER_OPENS = firstOfMonth(21);

function services(text: string): string {
  if (text === 'none') return 'None';
  return text
    .split('+')
    .map((service) => service.slice(0, 1).toUpperCase() + service.slice(1))
    .join('; ');
}

const GENDERS: Readonly<Record<string, string>> = {
  woman: 'woman',
  man: 'man',
  nonbinary: 'non-binary',
  declined: 'refused',
};

function studentCells(row: TrainingRow): MangledRow {
  const person = inventedPerson(row.trainee_key);
  return good([
    row.trainee_key,
    `${person.last}, ${person.first}`,
    row.program,
    row.occupation,
    excelSerial(row.enrolled_on),
    excelSerial(row.due_on),
    excelSerial(row.completed_on),
    excelSerial(row.exited_on),
    { completed: 'done', cancelled: 'dropped' }[row.outcome] ?? 'in class',
    excelSerial(row.placed_on),
    row.direct_entry === 'yes' ? 'x' : '',
    services(row.services),
    GENDERS[row.gender] ?? '',
    raceWords(row.race),
    '',
    '',
  ]);
}

function spoil(column: string, code: FaultCode, value: string) {
  return (row: MangledRow) => spoilt(HEADER, row, { code, column }, value);
}

const BLANK_LINE: MangledRow = { cells: [], fault: null };

/** Pre-apprentices who were in class at some time in the last quarter, by school. */
export function classList(records: ProgramRecords): MangledFile {
  const own = records.training
    .map(({ row }) => row)
    .filter((row) => row.program_type === 'pre-apprenticeship')
    .filter((row) => (row.completed_on || row.exited_on || QUARTER_OPENS) >= QUARTER_OPENS)
    .sort((a, b) => (a.program === b.program ? 0 : a.program < b.program ? -1 : 1));
  const rows = withBadRows(own.map(studentCells), [
    [4, spoil('Start', 'spreadsheet-damage', '########')],
    [9, spoil('Finished', 'end-before-start', '12')],
    [14, () => BLANK_LINE],
    [15, spoil('ID', 'spreadsheet-damage', '1E+05')],
    [22, () => BLANK_LINE],
  ]);
  const total = HEADER.map((column) => {
    if (column === 'ID') return 'TOTAL';
    return column === 'Student' ? String(own.length) : '';
  });
  return {
    name: 'class-list.csv',
    kind: 'training',
    story: [
      'Pre-apprentices in class at some time in 2026-Q3; dates are spreadsheet serial numbers (46204 is 1 July 2026).',
      'Two title lines and a blank one stand above the header, blank lines among the rows, two empty columns at the end, a total row at the foot.',
      'A direct entry is an "x"; supports are separated by "; "; names are in it, to be dropped.',
    ],
    encoding: 'utf-8',
    delimiter: ',',
    lineEnd: '\r\n',
    titleLines: ['Pre-apprenticeship class list,,,', '"July, August, September 2026",,,', ',,,'],
    header: HEADER,
    rows: [...rows, { cells: total, fault: { code: 'total-row', column: '' } }],
    footerLines: [],
    hours: null,
  };
}

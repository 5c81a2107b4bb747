/** Everybody employed during the quarter as a personnel system exports them. */
import { LAST_QUARTER, addDays, firstOfMonth, lastOfQuarter } from '../calendar.ts';
import type { Demographics } from '../people.ts';
import type { ProgramRecords } from '../program-files.ts';
import { randomStream } from '../random.ts';
import type { EmploymentRow } from '../workforce-records.ts';
import { inventedPerson } from './invented-people.ts';
import {
  good,
  spoilt,
  withBadRows,
  type FaultCode,
  type MangledFile,
  type MangledRow,
} from './mangled-file.ts';
import { dollars, oneRace, shortMonthDayYear, withoutLeadingZeros } from './spellings.ts';

const HEADER = [
  'Employee_Name',
  'EmpID',
  'Company',
  'Project',
  'Position',
  'Class',
  'WeeklyPay',
  'Zip',
  'DOB',
  'Sex',
  'HispanicLatino',
  'RaceDesc',
  'DateofHire',
  'DateofTermination',
  'TermReason',
  'Union',
  'Email',
];
const QUARTER_OPENS = firstOfMonth(21);
const STILL_EMPLOYED = 'N/A-StillEmployed';
const REASONS: Readonly<Record<string, string>> = {
  voluntary: 'resigned',
  involuntary: 'discharged',
  layoff: 'lack of work',
  completed: 'project finished',
  transferred: 'transfer',
  other: 'unknown',
};

function padded(key: string, text: string): string {
  const random = randomStream('padding', key, text);
  return `${' '.repeat(random.whole(0, 2))}${text}${' '.repeat(random.whole(0, 6))}`;
}

function hispanic(person: Demographics): string {
  if (person.race === '' || person.race === 'declined') return '';
  return person.race.split('+').includes('hispanic') ? 'Yes' : 'No';
}

interface Employed {
  readonly row: EmploymentRow;
  readonly person: Demographics;
  readonly weeklyPay: number | null;
}

function employeeCells({ row, person, weeklyPay }: Employed): MangledRow {
  const invented = inventedPerson(row.worker_key);
  const pad = (text: string) => padded(row.worker_key, text);
  const sex = { woman: 'F', man: 'M' }[person.gender] ?? '';
  return good([
    pad(`${invented.last}, ${invented.first}`),
    row.worker_key,
    row.employer,
    row.project,
    pad(row.trade),
    pad(row.worker_class),
    weeklyPay === null ? '' : dollars(weeklyPay),
    withoutLeadingZeros(person.zip),
    shortMonthDayYear(invented.birthDate),
    sex === '' ? '' : pad(sex),
    hispanic(person),
    person.race === '' ? '' : pad(oneRace(person.race)),
    shortMonthDayYear(row.started_on),
    row.ended_on === '' ? STILL_EMPLOYED : shortMonthDayYear(row.ended_on),
    row.ended_on === '' ? STILL_EMPLOYED : (REASONS[row.end_reason] ?? ''),
    row.union === 'yes' ? '1' : '0',
    invented.email,
  ]);
}

function spoil(column: string, code: FaultCode, value: string) {
  return (row: MangledRow) => spoilt(HEADER, row, { code, column }, value);
}

function endedBeforeStart(row: MangledRow): MangledRow {
  const fault = { code: 'end-before-start', column: 'DateofTermination' } as const;
  return spoilt(HEADER, row, fault, shortMonthDayYear(addDays('2024-10-01', -30)));
}

function weeklyPayByWorker(records: ProgramRecords): Map<string, number> {
  const hoursIn: Readonly<Record<string, number>> = { hour: 40, week: 1, year: 1 / 52 };
  const asOf = lastOfQuarter(LAST_QUARTER);
  return new Map(
    records.pay
      .filter(({ date }) => date === asOf)
      .map(({ row }) => [
        String(row.worker_key),
        Number(row.base_pay) * (hoursIn[String(row.pay_unit)] ?? 40),
      ]),
  );
}

/** Spells that were open at some time in the last quarter. */
export function personnelExport(records: ProgramRecords): MangledFile {
  const people = new Map(records.workers.map(({ row }) => [row.worker_key, row]));
  const pay = weeklyPayByWorker(records);
  const employed = records.employment.flatMap(({ row }) => {
    const person = people.get(row.worker_key);
    if (person === undefined || (row.ended_on !== '' && row.ended_on < QUARTER_OPENS)) return [];
    return [{ row, person, weeklyPay: pay.get(row.worker_key) ?? null }];
  });
  return {
    name: 'personnel-export.csv',
    kind: 'employment',
    story: [
      'Employment spells open at some time in 2026-Q3, the first of them since October 2024; UTF-8 with a byte-order mark.',
      'Values are padded with spaces, dates are M/D/YY, and DateofTermination says "N/A-StillEmployed" where there is none.',
      'Names, birth dates and e-mail addresses are in it, to be dropped. ZIP codes lost their leading zeros.',
      'WeeklyPay is text such as "$1,976.40", blank for those who had left by the end of the quarter. Union is 1 or 0.',
      'One worker may have several spells, so that EmpID repeats.',
      'Sex knows F and M only: nonbinary, declined and not answered are all blank.',
    ],
    encoding: 'utf-8-bom',
    delimiter: ',',
    lineEnd: '\r\n',
    titleLines: [],
    header: HEADER,
    rows: withBadRows(employed.map(employeeCells), [
      [33, endedBeforeStart],
      [34, endedBeforeStart],
      [210, spoil('DateofHire', 'bad-date', '2/30/26')],
      [444, spoil('EmpID', 'spreadsheet-damage', '1E+05')],
      [445, spoil('DateofTermination', 'spreadsheet-damage', '########')],
      [700, spoil('DateofHire', 'missing-value', '')],
    ]),
    footerLines: [],
    hours: null,
  };
}

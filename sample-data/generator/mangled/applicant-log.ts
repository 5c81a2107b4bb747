/** The quarter's applicants as an applicant system exports them. */
import type { ApplicantsRow } from '../applicants.ts';
import { LAST_QUARTER, quarterOf } from '../calendar.ts';
import type { ProgramRecords } from '../program-files.ts';
import { inventedPerson } from './invented-people.ts';
import {
  good,
  spoilt,
  withBadRows,
  type FaultCode,
  type MangledFile,
  type MangledRow,
} from './mangled-file.ts';
import { monthDayYear, raceWords, withoutLeadingZeros } from './spellings.ts';

const HEADER = [
  'Candidate ID',
  'Candidate Name',
  'Email',
  'Mobile',
  'Req #',
  'Project',
  'Hiring Company',
  'Craft',
  'Source of Applicant',
  'Date Applied',
  'Date Qualified',
  'Date Referred',
  'Interview Date',
  'Offer Date',
  'Hire Date',
  'Withdrawn Date',
  'Disposition',
  'Disposition Reason',
  'Sex',
  'Race/Ethnicity (all that apply)',
  'Veteran?',
  'Disability?',
  'Local Resident?',
  'ZIP',
];
const SEX: Readonly<Record<string, string>> = {
  woman: 'Female',
  man: 'Male',
  nonbinary: 'Non-binary',
  declined: 'Prefer not to say',
};
const ANSWER: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  declined: 'Prefer not to say',
};
const DISPOSITION: Readonly<Record<string, string>> = {
  hired: 'Hired',
  'offer-declined': 'Declined offer',
  'not-selected': 'Not selected',
  withdrawn: 'Withdrew',
  pending: 'Open',
};

function applicantCells(row: ApplicantsRow): MangledRow {
  const person = inventedPerson(row.applicant_key);
  return good([
    row.applicant_key,
    `${person.first} ${person.last}`,
    person.email,
    person.phone,
    row.requisition,
    row.project,
    row.employer,
    row.trade,
    row.source.replaceAll('-', ' '),
    monthDayYear(row.applied_on),
    monthDayYear(row.qualified_on),
    monthDayYear(row.referred_on),
    monthDayYear(row.interviewed_on),
    monthDayYear(row.offered_on),
    monthDayYear(row.hired_on),
    monthDayYear(row.withdrawn_on),
    DISPOSITION[row.decision] ?? row.decision,
    row.reason,
    SEX[row.gender] ?? '',
    raceWords(row.race),
    ANSWER[row.veteran] ?? '',
    ANSWER[row.disability] ?? '',
    ANSWER[row.local_resident] ?? '',
    withoutLeadingZeros(row.zip),
  ]);
}

function spoil(column: string, code: FaultCode, value: string) {
  return (row: MangledRow) => spoilt(HEADER, row, { code, column }, value);
}

function duplicate(row: MangledRow): MangledRow {
  return { cells: row.cells, fault: { code: 'duplicate-row', column: '' } };
}

/** Applicants of the last quarter. */
export function applicantLog(records: ProgramRecords): MangledFile {
  const own = records.applicants.filter(({ date }) => quarterOf(date) === LAST_QUARTER);
  return {
    name: 'applicant-log.txt',
    kind: 'applicants',
    story: [
      'Applicants of 2026-Q3; UTF-16 with tabs, dates as MM/DD/YYYY.',
      'Names, e-mail addresses and telephone numbers are in it, to be dropped.',
      'ZIP codes lost their leading zeros ("213" was 00213). Several races stand in one cell, separated by "; ".',
      'The day of the decision is not in it.',
    ],
    encoding: 'utf-16le',
    delimiter: '\t',
    lineEnd: '\r\n',
    titleLines: [],
    header: HEADER,
    rows: withBadRows(
      own.map(({ row }) => applicantCells(row)),
      [
        [12, duplicate],
        [13, duplicate],
        [60, spoil('Date Applied', 'bad-date', '13/45/2026')],
        [61, spoil('Candidate ID', 'missing-value', '')],
        [120, spoil('Hire Date', 'end-before-start', '06/01/2026')],
        [180, duplicate],
        [181, spoil('Disposition', 'unknown-code', 'See notes')],
      ],
    ),
    footerLines: [],
    hours: null,
  };
}

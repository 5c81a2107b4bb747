/** Two projects' hours in the two layouts of a city's residents jobs policy. */
import { isOfColor, type Demographics } from '../people.ts';
import { BRIDGE, PRIME_OF, STATION } from '../program.ts';
import { totalHours, type Worked } from '../stories/hours-stories.ts';
import { good, spoilt, withBadRows, type MangledFile, type MangledRow } from './mangled-file.ts';
import { monthDayYear, oneRace } from './spellings.ts';
import { weeksOf } from './weeks.ts';

const NEW_HEADER = [
  'agency',
  'compliance_project_name',
  'project_address',
  'neighborhood',
  'developer',
  'general_contractor_name',
  'subcontractor',
  'trade',
  'period_ending',
  'gender',
  'person_of_color',
  'race',
  'boston_resident',
  'worker_hours_this_period',
];
const OLD_HEADER = [
  'Agency',
  'ProjectName',
  'ProjectAddress',
  'Neighborhood',
  'Developer',
  'GeneralContractor',
  'SubContractor',
  'Trade',
  'DateEntered',
  'SEX',
  'MINOR',
  'Race_Desc',
  'RESIDENT',
  'TotalHours',
];

type YesNo = readonly [yes: string, no: string];

function known(answer: boolean | null, [yes, no]: YesNo): string {
  if (answer === null) return '';
  return answer ? yes : no;
}

function ofColor(person: Demographics): boolean | null {
  return person.race === '' || person.race === 'declined' ? null : isOfColor(person);
}

function resident(person: Demographics): boolean | null {
  return person.local_resident === '' ? null : person.local_resident === 'yes';
}

const NEW_GENDER: Readonly<Record<string, string>> = {
  woman: 'Woman',
  man: 'Man',
  nonbinary: 'Nonbinary',
};
const OLD_GENDER: Readonly<Record<string, string>> = { woman: 'F', man: 'M', nonbinary: 'X' };
const TRUE_FALSE: YesNo = ['t', 'f'];
const YES_NO: YesNo = ['Y', 'N'];

function stationRows({ row, person }: Worked): MangledRow[] {
  const prime = PRIME_OF[STATION] ?? '';
  return weeksOf(row.period_start, row.hours_st + row.hours_ot).map((week) =>
    good([
      'City Redevelopment Desk',
      `${STATION} `,
      '1 Terminal Square',
      'Old Depot',
      'Depot Partners',
      row.employer === prime ? 'No General Contractor' : prime,
      row.employer,
      row.trade.toUpperCase(),
      week.ending,
      NEW_GENDER[person.gender] ?? '',
      known(ofColor(person), TRUE_FALSE),
      oneRace(person.race),
      known(resident(person), TRUE_FALSE),
      week.hours.toFixed(2),
    ]),
  );
}

/** Union Station Renewal, weekly, in the newer layout. */
export function newResidentsJobs(worked: readonly Worked[]): MangledFile {
  const own = worked.filter(({ row }) => row.project === STATION);
  const spoil =
    (
      column: string,
      code: 'bad-date' | 'bad-number' | 'negative-number' | 'missing-value',
      value: string,
    ) =>
    (row: MangledRow) =>
      spoilt(NEW_HEADER, row, { code, column }, value);
  const hours = 'worker_hours_this_period';
  return {
    name: 'residents-jobs-new-layout.csv',
    kind: 'hours',
    story: [
      `${STATION}, weekly hours, in the newer layout of Boston's open data; UTF-8 with a byte-order mark.`,
      'There is no worker key and no worker class: two rows that are alike are two workers, not a duplicate.',
      'The project name ends in a space, trades are in capitals, "No General Contractor" means that the subcontractor named is the prime.',
      'Race allows one answer: whoever named several, or one that the list lacks, is "Other". Declined gender is blank.',
    ],
    encoding: 'utf-8-bom',
    delimiter: ',',
    lineEnd: '\r\n',
    titleLines: [],
    header: NEW_HEADER,
    rows: withBadRows(own.flatMap(stationRows), [
      [40, spoil(hours, 'negative-number', '-8.00')],
      [205, spoil(hours, 'bad-number', 'n/a')],
      [511, spoil('period_ending', 'missing-value', '')],
      [760, spoil('period_ending', 'bad-date', '2026-09-31')],
      [761, spoil(hours, 'negative-number', '-16.00')],
    ]),
    footerLines: [],
    hours: totalHours(own),
  };
}

function bridgeRow({ row, person }: Worked): MangledRow {
  return good([
    'City Redevelopment Desk',
    BRIDGE,
    'Pier 9',
    'Harborside',
    'Crossing Authority',
    PRIME_OF[BRIDGE] ?? '',
    row.employer,
    row.trade,
    monthDayYear(row.period_end),
    OLD_GENDER[person.gender] ?? '',
    known(ofColor(person), YES_NO),
    oneRace(person.race),
    known(resident(person), YES_NO),
    String(row.hours_st + row.hours_ot),
  ]);
}

function totalRow(name: string, hours: number): MangledRow {
  const shown = hours.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ',');
  const cells = OLD_HEADER.map((column) => {
    if (column === 'SubContractor') return name;
    return column === 'TotalHours' ? shown : '';
  });
  return { cells, fault: { code: 'total-row', column: '' } };
}

/** Harbor Crossing Bridge, monthly, in the older layout, with a total after each employer. */
export function oldResidentsJobs(worked: readonly Worked[]): MangledFile {
  const own = worked.filter(({ row }) => row.project === BRIDGE);
  const employers = [...new Set(own.map(({ row }) => row.employer))].sort();
  const rows = employers.flatMap((employer) => {
    const theirs = own.filter(({ row }) => row.employer === employer);
    return [...theirs.map(bridgeRow), totalRow(`${employer} TOTAL`, totalHours(theirs))];
  });
  return {
    name: 'residents-jobs-old-layout.csv',
    kind: 'hours',
    story: [
      `${BRIDGE}, monthly hours, in the older layout, with dates as MM/DD/YYYY.`,
      'A total row follows each employer and a grand total ends the file: counted in, every hour counts three times.',
      'The prime contractor stands in both GeneralContractor and SubContractor for its own hours.',
    ],
    encoding: 'utf-8',
    delimiter: ',',
    lineEnd: '\r\n',
    titleLines: [],
    header: OLD_HEADER,
    rows: [...rows, totalRow('GRAND TOTAL', totalHours(own))],
    footerLines: [],
    hours: totalHours(own),
  };
}

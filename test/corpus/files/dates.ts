/** Every way to write a day, a month or a quarter. */
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
import { EMPLOYMENT, HOURS, type Row } from '../slices.ts';

const parts = (day: string) => day.split('-');
const two = (text = '') => text.padStart(2, '0');
const bare = (text = '') => String(Number(text));
/** Days since 30 December 1899, as a spreadsheet counts. */
const serial = (day: string) => String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

type Written = (day: string) => string;
const mdy: Written = (day) => {
  const [y, m, d] = parts(day);
  return `${two(m)}/${two(d)}/${y ?? ''}`;
};
const short: Written = (day) => {
  const [y = '', m, d] = parts(day);
  return `${bare(m)}/${bare(d)}/${y.slice(2)}`;
};

const FORMATS: readonly (readonly [name: string, mangling: string, write: Written])[] = [
  ['dates-us', 'days as 09/30/2026', mdy],
  ['dates-us-short', 'days as 9/30/26, two-digit years without leading zeros', short],
  ['dates-us-dashes', 'days as 09-30-2026', (day) => mdy(day).replaceAll('/', '-')],
  [
    'dates-us-time',
    'days as 09/30/2026 0:00:00, with a time after them',
    (day) => `${mdy(day)} 0:00:00`,
  ],
  ['dates-us-clock', 'days as 09/30/2026 12:00:00 AM', (day) => `${mdy(day)} 12:00:00 AM`],
  [
    'dates-day-first',
    'days as 30/09/2026',
    (day) => {
      const [y, m, d] = parts(day);
      return `${two(d)}/${two(m)}/${y ?? ''}`;
    },
  ],
  [
    'dates-day-first-short',
    'days as 30/9/26',
    (day) => {
      const [y = '', m, d] = parts(day);
      return `${bare(d)}/${bare(m)}/${y.slice(2)}`;
    },
  ],
  ['dates-points', 'days as 30.09.2026', (day) => parts(day).toReversed().join('.')],
  ['dates-compact', 'days as 20260930', (day) => day.replaceAll('-', '')],
  ['dates-iso-time', 'days as 2026-09-30T00:00:00', (day) => `${day}T00:00:00`],
  [
    'dates-iso-slashes',
    'days as 2026-9-30, without leading zeros',
    (day) => parts(day).map(bare).join('-'),
  ],
  ['dates-serial', 'days as day numbers of a spreadsheet, 46295', serial],
];
const REST = own('employer', 'trade', 'worker_key', 'hours_st', 'hours_ot');
const dated = (write: Written): readonly FileColumn[] => [
  column('period_start', 'period_start', write),
  column('period_end', 'period_end', write),
  ...REST,
];

/** A file with one column of whole periods: their first and last days come of it. */
function periods(write: Written, first: Written, last: Written): readonly FileColumn[] {
  return [
    { ...column('Period', 'period_end', write), value: ({ period_end = '' }) => last(period_end) },
    ...REST,
    {
      header: 'unused',
      write: () => '',
      field: 'period_start',
      value: (row) => first(row['period_end'] ?? ''),
    },
  ];
}
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];
const monthFirst: Written = (day) => `${day.slice(0, 7)}-01`;
const WHOLE: readonly (readonly [string, string, readonly FileColumn[]])[] = [
  [
    'months',
    'a column of months, Sep-26, in place of days',
    periods(
      (day) => `${MONTHS[Number(parts(day)[1])] ?? ''}-26`,
      monthFirst,
      (day) => day,
    ),
  ],
  [
    'months-numbered',
    'a column of months, 2026-09',
    periods(
      (day) => day.slice(0, 7),
      monthFirst,
      (day) => day,
    ),
  ],
  [
    'quarters',
    'a column of quarters, Q3 2026',
    periods(
      () => 'Q3 2026',
      () => '2026-07-01',
      () => '2026-09-30',
    ),
  ],
];

const WEEKLY: readonly FileColumn[] = [
  column('Week Ending', 'period_end'),
  ...REST,
  {
    header: 'unused',
    write: () => '',
    field: 'period_start',
    value: ({ period_end: end = '' }) =>
      new Date(Date.parse(end) - 6 * 86_400_000).toISOString().slice(0, 10),
  },
];
const SPELLS = [
  ...own('worker_key', 'employer', 'project', 'trade', 'worker_class'),
  column('Hire Date', 'started_on', mdy),
  column('Termination Date', 'ended_on', (day) => (day === '' ? '' : mdy(day))),
  ...own('end_reason', 'union'),
];
const OPEN = ['N/A-StillEmployed', 'Present', '-', '12/31/9999', 'Actual', 'N/A'];
const open = EMPLOYMENT.filter(({ ended_on: ended }) => ended === '');
const ended = EMPLOYMENT.filter(({ ended_on: day }) => day !== '');
const ENDED_AT = SPELLS.findIndex(({ field }) => field === 'ended_on');

const US = dated(mdy);
const row = (place: number): Row => HOURS[place] ?? {};
const sound = (from: number, to: number) => keptAll(US, HOURS.slice(from, to));
const END = 'period_end';

export const DATE_FILES: readonly MangledFile[] = [
  ...FORMATS.map(([name, mangling, write]) =>
    textFile(`${name}.csv`, mangling, 'hours', [
      headerOf(dated(write)),
      ...keptAll(dated(write), HOURS),
    ]),
  ),
  ...WHOLE.map(([name, mangling, columns]) =>
    textFile(`${name}.csv`, mangling, 'hours', [headerOf(columns), ...keptAll(columns, HOURS)], {
      says: ['whole-periods-period_start', 'whole-periods-period_end'],
    }),
  ),
  textFile(
    'week-ending.csv',
    'a column Week Ending, whose first days are six days before',
    'hours',
    [headerOf(WEEKLY), ...keptAll(WEEKLY, HOURS)],
    { says: ['days-before-period_start'] },
  ),
  textFile('dates-mixed.csv', 'US days with a day number and an ISO day among them', 'hours', [
    headerOf(US),
    ...sound(0, 8),
    altered(kept(US, row(8)), 1, serial(row(8)[END] ?? ''), {}, 'other-date-format'),
    altered(kept(US, row(9)), 1, row(9)[END] ?? '', {}, 'other-date-format'),
    ...sound(10, 12),
  ]),
  textFile(
    'dates-that-are-none.csv',
    'days that no calendar has, and words, in a column of US days',
    'hours',
    [
      headerOf(US),
      ...sound(0, 8),
      spoilt(US, row(8), END, '09/31/2026', 'unreadable-date'),
      spoilt(US, row(9), END, '31/08/2026', 'unreadable-date'),
      spoilt(US, row(10), END, 'end of month', 'unreadable-date'),
      spoilt(US, row(11), END, '13/13/2026', 'unreadable-date'),
    ],
  ),
  textFile('last-day-before-first.csv', 'rows whose last day is before their first', 'hours', [
    headerOf(US),
    ...sound(0, 10),
    spoilt(US, row(10), END, '01/31/2026', 'check-ends-after-start'),
    spoilt(US, row(11), END, '06/30/2026', 'check-ends-after-start'),
  ]),
  {
    ...textFile(
      'dates-ambiguous.csv',
      'days that can be read as US and as day first: nothing is loaded until somebody says which',
      'hours',
      [],
    ),
    ...ambiguous(),
  },
  textFile(
    'still-employed.csv',
    'N/A-StillEmployed, Present, - and 12/31/9999 where people still work',
    'employment',
    [
      headerOf(SPELLS),
      ...keptAll(SPELLS, ended),
      ...open.map((one, place) =>
        altered(kept(SPELLS, one), ENDED_AT, OPEN[place % OPEN.length] ?? '', {}, 'open-date'),
      ),
    ],
  ),
];

function ambiguous(): Pick<MangledFile, 'kind' | 'says' | 'bytes'> {
  const columns = [column('Week Ending', 'period_end', () => '03/04/2026'), ...REST];
  const { bytes } = textFile('', '', 'hours', [headerOf(columns), ...keptAll(columns, HOURS)]);
  return { kind: null, says: ['ambiguous-date'], bytes };
}

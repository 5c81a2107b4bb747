/** Every way to write an amount, and what a spreadsheet makes of cells. */
import {
  altered,
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
import { HOURS, PAY, type Row } from '../slices.ts';
import type { Writing } from '../text-file.ts';

const WHO = own('period_end', 'employer', 'trade', 'worker_key');
type Written = (amount: string) => string;
const worked = (write: Written): readonly FileColumn[] => [
  ...WHO,
  column('hours_st', 'hours_st', write),
  column('hours_ot', 'hours_ot', write),
];
const clock: Written = (amount) => {
  const minutes = Math.round(Number(amount) * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};
const comma: Written = (amount) => Number(amount).toFixed(2).replace('.', ',');
const WAYS: readonly (readonly [string, string, Written, Writing?])[] = [
  ['decimal-commas', 'decimal commas and semicolons', comma, { delimiter: ';' }],
  ['decimal-commas-quoted', 'decimal commas in quotation marks between commas', comma],
  ['hours-and-minutes', 'hours as 40:30', clock],
  ['trailing-zeros', 'hours as 00040.5000', (amount) => `000${Number(amount).toFixed(4)}`],
];

const paid = (write: Written): readonly FileColumn[] => [
  ...own('as_of', 'worker_key', 'employer', 'trade', 'worker_class'),
  column('base_pay', 'base_pay', write),
  ...own('pay_unit', 'weekly_hours'),
  column('bonus', 'bonus', write),
];
const grouped: Written = (amount) =>
  Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
const YEARLY = PAY.map((row, place) => ({
  ...row,
  base_pay: String(Math.round(Number(row['base_pay']) * 2_080)),
  pay_unit: 'year',
  bonus: String(place * 1_250),
}));

/** Pay without a unit of its own, under a header that says it. */
const salaries = (header: string): readonly FileColumn[] => [
  ...own('as_of', 'worker_key', 'employer'),
  column(header, 'base_pay'),
  own('weekly_hours')[0] ?? unread(''),
  { header: 'note', write: () => '', field: 'pay_unit', value: ({ pay_unit: unit = '' }) => unit },
];
const UNITS: readonly (readonly [string, string, string, number])[] = [
  ['pay-by-year', 'Annual Salary', 'year', 2_080],
  ['pay-by-month', 'Monthly Pay', 'month', 173],
  ['pay-by-two-weeks', 'Biweekly Pay', 'two-weeks', 80],
  ['pay-by-week', 'Weekly Wage', 'week', 40],
];
const inUnit = (unit: string, hours: number) =>
  PAY.map((row) => ({
    ...row,
    pay_unit: unit,
    base_pay: String(Math.round(Number(row['base_pay']) * hours)),
  }));

const THREE: readonly FileColumn[] = [
  ...own('period_end', 'employer', 'worker_key'),
  column('Regular Hours', 'hours_st'),
  {
    ...column('Overtime', 'hours_ot'),
    value: (row, place) => Number(row['hours_ot']) + doubled(place),
  },
  {
    header: 'Double Time',
    write: (_, place) => (doubled(place) === 0 ? '' : String(doubled(place))),
  },
];
function doubled(place: number): number {
  return place % 3;
}

const PLAIN = worked((amount) => amount);
const row = (place: number): Row => HOURS[place] ?? {};
const sound = (to: number) => [headerOf(PLAIN), ...keptAll(PLAIN, HOURS.slice(0, to))];
const at = (header: string) => PLAIN.findIndex((one) => one.header === header);

export const NUMBER_FILES: readonly MangledFile[] = [
  ...WAYS.map(([name, mangling, write, writing = {}]) =>
    textFile(
      `${name}.csv`,
      mangling,
      'hours',
      [headerOf(worked(write)), ...keptAll(worked(write), HOURS)],
      { writing },
    ),
  ),
  textFile('dollars.csv', 'dollar signs and thousands separators', 'pay', [
    headerOf(paid((amount) => `$${grouped(amount)}`)),
    ...keptAll(
      paid((amount) => `$${grouped(amount)}`),
      YEARLY,
    ),
  ]),
  textFile('dollars-spaced.csv', 'amounts as USD 1,234.50 with spaces around', 'pay', [
    headerOf(paid((amount) => ` USD ${grouped(amount)} `)),
    ...keptAll(
      paid((amount) => ` USD ${grouped(amount)} `),
      YEARLY,
    ),
  ]),
  ...UNITS.map(([name, header, unit, hours]) =>
    textFile(
      `${name}.csv`,
      `pay in a column called ${header}, which alone says the unit`,
      'pay',
      [headerOf(salaries(header)), ...keptAll(salaries(header), inUnit(unit, hours))],
      { says: ['pay-unit-from-header'] },
    ),
  ),
  textFile('parentheses.csv', 'negative hours in parentheses, which are rejected', 'hours', [
    ...sound(10),
    spoilt(PLAIN, row(10), 'hours_st', '(8.00)', 'number-out-of-range'),
    spoilt(PLAIN, row(11), 'hours_ot', '-2', 'number-out-of-range'),
  ]),
  textFile(
    'three-kinds-of-hours.csv',
    'straight time, overtime and double time in three columns',
    'hours',
    [headerOf(THREE), ...keptAll(THREE, HOURS)],
    { says: ['hours-added-up'] },
  ),
  textFile(
    'words-for-numbers.csv',
    'words, two numbers and a dash where hours should be',
    'hours',
    [
      ...sound(9),
      spoilt(PLAIN, row(9), 'hours_st', 'forty', 'unreadable-number'),
      spoilt(PLAIN, row(10), 'hours_st', '8 + 2', 'unreadable-number'),
      altered(kept(PLAIN, row(11)), at('hours_ot'), '-', { hours_ot: null }),
    ],
  ),
  textFile(
    'spreadsheet-damage.csv',
    '#####, #REF!, 1E+05 and Oct-49 where a spreadsheet damaged cells',
    'hours',
    [
      ...sound(7),
      spoilt(PLAIN, row(7), 'period_end', '########', 'spreadsheet-damage'),
      spoilt(PLAIN, row(8), 'employer', '#REF!', 'spreadsheet-damage'),
      spoilt(PLAIN, row(9), 'worker_key', '1.23457E+11', 'spreadsheet-damage'),
      spoilt(PLAIN, row(10), 'trade', 'Oct-49', 'spreadsheet-damage'),
      spoilt(PLAIN, row(11), 'hours_st', '1E+05', 'spreadsheet-damage'),
    ],
  ),
  textFile('endless-numbers.csv', 'NaN, Infinity and a number of four hundred digits', 'hours', [
    ...sound(9),
    altered(kept(PLAIN, row(9)), at('hours_ot'), 'NaN', { hours_ot: null }),
    spoilt(PLAIN, row(10), 'hours_st', 'Infinity', 'number-out-of-range'),
    spoilt(PLAIN, row(11), 'hours_st', '9'.repeat(400), 'number-out-of-range'),
  ]),
];

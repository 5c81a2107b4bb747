/**
 * Monthly employment utilization reports: hours by trade and class, a column for every race and sex. Promises that
 * total columns are never added to their parts: where the form has no column for those who are in no minority
 * group, they are the total less the minority groups, and said to be. Headcounts and percentages are not read.
 */
import type { Columns } from '../build-recipe.ts';
import { plainHeader } from '../header-text.ts';
import type { FieldSource, LeaveOut, Unpivot, UnpivotColumn } from '../recipe.ts';
import type { Layout, LayoutReading } from './profile.ts';

export const UTILIZATION_REPORT: Layout = {
  id: 'utilization-report',
  title: {
    en: 'monthly employment utilization report (CC-257)',
    es: 'informe mensual de utilización de empleo (CC-257)',
  },
  source:
    'U.S. Department of Labor, Office of Federal Contract Compliance Programs, Form CC-257 (OMB 0575-0018, docket 201801-0575-001): columns 6a to 6e by M and F, rows by trade and class with subtotals',
};

type Sex = 'man' | 'woman';
type Group =
  | 'total'
  | 'black'
  | 'hispanic'
  | 'asian'
  | 'asian-or-pacific'
  | 'pacific-islander'
  | 'american-indian'
  | 'white'
  | 'two-or-more';

/** The first that is found in a header; what a group is not is taken out before. */
const GROUPS: readonly (readonly [Group, RegExp])[] = [
  ['asian-or-pacific', /\basian\b.*\bpacific\b|\bapi\b/],
  ['pacific-islander', /\bhawaiian\b|\bpacific islander\b|\bnhpi\b/],
  ['american-indian', /\bamerican indian\b|\balaska|\bnative american\b|\baian\b/],
  ['two-or-more', /\btwo or more\b|\bmultiracial\b/],
  ['black', /\bblack\b|\bafrican american\b/],
  ['hispanic', /\bhispanic\b|\blatin/],
  ['asian', /\basian\b/],
  ['white', /\bwhite\b|\bcaucasian\b/],
  ['total', /\btotal\b|\ball employees\b/],
];
const NOT_HISPANIC = /\b(?:non|not(?: of)?) hispanic(?: or latino)?(?: origin)?\b/g;
const SEXES: readonly (readonly [Sex, RegExp])[] = [
  ['woman', /^(?:f|female|females|women) | (?:f|female|females|women)$/],
  ['man', /^(?:m|male|males|men) | (?:m|male|males|men)$/],
];
/** Of people, percentages and the minority groups together: each is told by the hours of the groups. */
const NOT_HOURS =
  /\bnumber\b|\bheadcounts?\b|\bcount\b|\bpeople\b|\bpersons\b|\bpercent|\bpct\b|\bminorit|\bgoal\b/;
const SET: Readonly<Record<Exclude<Group, 'total'>, Readonly<Record<string, string>>>> = {
  black: { race: 'black' },
  hispanic: { race: 'hispanic' },
  asian: { race: 'asian' },
  // One category of the form, two of today's: which of them is not known.
  'asian-or-pacific': { person_of_color: 'yes' },
  'pacific-islander': { race: 'pacific-islander' },
  'american-indian': { race: 'american-indian' },
  white: { race: 'white' },
  'two-or-more': { race: 'two-or-more' },
};

/** Headers that the rows of such a report are named by. */
export const UTILIZATION_HEADERS: readonly string[] = ['construction trade', 'classifications'];
const CLASSES = [
  'classifications',
  'classification',
  'class',
  'worker class',
  'job classification',
];
const TRADES = ['construction trade', 'trade', 'trades', 'craft', 'construction trades'];
const TOTALS = [
  'sub-total',
  'subtotal',
  'sub total',
  'total',
  'totals',
  'grand total',
  'total journey workers',
  'total apprentices',
  'total trainees',
];

/** What the file holds; null when it is no such report. */
export function utilizationReport({ names }: Columns): LayoutReading | null {
  const plain = names.map(plainHeader);
  const hours = plain.flatMap((header) => groupOf(header) ?? []);
  const unpivot = unpivotOf(hours);
  const trade = TRADES.find((header) => plain.includes(header));
  if (unpivot === null || trade === undefined) return null;
  const workerClass = CLASSES.find((header) => plain.includes(header));
  const rows = [trade, ...(workerClass === undefined ? [] : [workerClass])];
  const column = (...headers: readonly string[]): readonly FieldSource[] =>
    headers.map((header) => ({ column: header }));
  return {
    kind: 'hours',
    fields: {
      trade: column(trade),
      ...(workerClass === undefined ? {} : { worker_class: column(workerClass) }),
      employer: column('name of contractor', 'name of federal contractor or subcontractor'),
      period_end: column('reporting period to', 'reporting period', 'report month'),
    },
    ignored: plain.filter((header) => !rows.includes(header) && isFigure(header)),
    leaveOut: rows.map((header): LeaveOut => ({ column: header, is: TOTALS })),
    unpivot,
  };
}

interface HoursColumn {
  readonly header: string;
  readonly group: Group;
  readonly sex: Sex;
}

function groupOf(header: string): HoursColumn | null {
  const sex = SEXES.find(([, pattern]) => pattern.test(header))?.[0];
  const bare = header.replaceAll(NOT_HISPANIC, '').trim();
  const group = GROUPS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (sex === undefined || group === undefined || !maybeHours(header)) return null;
  return { header, group, sex };
}

/** Of employees only the form's own column 6a, “Total all employees by trade”, is of hours. */
function maybeHours(header: string): boolean {
  const isOfPeople = /\bemployees\b|\bworkers\b/.test(header);
  return !NOT_HOURS.test(header) && (!isOfPeople || /\ball employees\b|\bhours\b/.test(header));
}

/** Any number that is not a group's hours, so that no field takes it. */
function isFigure(header: string): boolean {
  return NOT_HOURS.test(header) || /\btotal\b|\bhours\b|\bemployees\b/.test(header);
}

/** For both sexes at least two groups, and a column of the others or a total to work them out from. */
function unpivotOf(hours: readonly HoursColumn[]): Unpivot | null {
  const columns: UnpivotColumn[] = [];
  for (const sex of ['man', 'woman'] as const) {
    const own = hours.filter((one) => one.sex === sex);
    const groups = own.filter(({ group }) => group !== 'total');
    const isTwice = new Set(own.map(({ group }) => group)).size < own.length;
    const total = own.find(({ group }) => group === 'total');
    const hasWhite = groups.some(({ group }) => group === 'white');
    if (isTwice || groups.length < 2 || (!hasWhite && total === undefined)) return null;
    columns.push(
      ...groups.map(({ header, group }) => ({
        column: header,
        set: { gender: sex, ...(group === 'total' ? {} : SET[group]) },
      })),
    );
    if (hasWhite || total === undefined) continue;
    const less = groups.map(({ header }) => header);
    columns.push({ column: total.header, less, set: { gender: sex, person_of_color: 'no' } });
  }
  return { value: 'hours', columns };
}

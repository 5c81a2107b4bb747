/** Cells → dates, in SQL: NULL when the cell is empty or cannot be read. */
import { MONTH_FORMS, MONTHS, QUARTER_FORMS } from '../definition/period-text.ts';
import type { PeriodForm } from '../definition/period-text.ts';
import type { DateFormat } from '../intake/recipe.ts';
import { saysNothingSql } from './load-scalars.ts';
import { plainSql } from './load-text.ts';
import { sqlText, sqlTexts } from './sql-text.ts';

/** A format whose dates are written as year, month and day. */
type DayFormat = Exclude<DateFormat, 'excel-serial' | 'month' | 'quarter'>;
export function isDayFormat(format: DateFormat): format is DayFormat {
  return format in PARSE;
}

export const PARSE: Readonly<Record<DayFormat, string>> = {
  'YYYY-MM-DD': '%Y-%m-%d',
  'MM/DD/YYYY': '%m/%d/%Y',
  'DD/MM/YYYY': '%d/%m/%Y',
  'M/D/YY': '%m/%d/%y',
  'D/M/YY': '%d/%m/%y',
  YYYYMMDD: '%Y%m%d',
  'MM-DD-YYYY': '%m-%d-%Y',
  'DD.MM.YYYY': '%d.%m.%Y',
};
const TIMES = [
  '',
  ' %H:%M',
  ' %H:%M:%S',
  ' %I:%M:%S %p',
  'T%H:%M:%S',
  'T%H:%M:%SZ',
  'T%H:%M:%S.%g',
];

/**
 * The day of a cell; a time after it is passed over. Years outside 1900–2199 cannot be read. A spreadsheet day number
 * and a date such as 2026-09-30 mean one day only, and are read in a column of any format.
 */
export function dateSql(cell: string, format: DateFormat, lastDay: boolean): string {
  const own = ownSql(cell, format, lastDay);
  const others = [
    ...(format === 'excel-serial' ? [] : [serialSql(cell, SURE_SERIALS)]),
    ...(format === 'YYYY-MM-DD' ? [] : [isoSql(cell)]),
  ];
  return inCenturies(`coalesce(${[own, ...others].join(', ')})`);
}

function ownSql(cell: string, format: DateFormat, lastDay: boolean): string {
  if (format === 'excel-serial') return serialSql(cell, [1, 109_573]);
  if (format === 'month') return periodSql(cell, MONTH_FORMS, 1, lastDay);
  if (format === 'quarter') return periodSql(cell, QUARTER_FORMS, 3, lastDay);
  const formats = TIMES.map((time) => sqlText(PARSE[format] + time));
  const slow = `CAST(try_strptime(trim(${cell}), [${formats.join(', ')}]) AS DATE)`;
  if (format !== 'YYYY-MM-DD') return slow;
  return `CASE WHEN ${isoShaped(cell)} THEN TRY_CAST(${cell} AS DATE) ELSE ${slow} END`;
}

function inCenturies(day: string): string {
  return `list_transform([${day}], lambda d: CASE WHEN d BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' THEN d END)[1]`;
}

/** Days since 30 December 1899: 1954 to 2119. */
const SURE_SERIALS = [20_000, 80_000] as const;

function serialSql(cell: string, [least, most]: readonly [number, number]): string {
  const serial = `TRY_CAST(trim(${cell}) AS DOUBLE)`;
  const day = `DATE '1899-12-30' + CAST(floor(${serial}) AS INTEGER)`;
  return `CASE WHEN ${serial} BETWEEN ${least} AND ${most} THEN ${day} END`;
}

function isoShaped(cell: string): string {
  return `length(${cell}) = 10 AND ${cell}[5] = '-' AND ${cell}[8] = '-'`;
}
function isoSql(cell: string): string {
  return `CASE WHEN ${isoShaped(cell)} THEN TRY_CAST(${cell} AS DATE) END`;
}

/** First or last day of a period of so many months. */
function periodSql(
  cell: string,
  forms: readonly PeriodForm[],
  months: 1 | 3,
  lastDay: boolean,
): string {
  const names = Object.entries(MONTHS).map(([name, month]) => `${sqlText(name)}: ${month}`);
  const days = forms.map(({ pattern, year, part, named }) => {
    const whole = sqlText(`^(?:${pattern})$`);
    const group = (place: number): string => `nullif(regexp_extract(t, ${whole}, ${place}), '')`;
    const written = `TRY_CAST(${group(year)} AS INTEGER)`;
    const full = `CASE WHEN ${written} >= 100 THEN ${written} WHEN ${written} < 69 THEN ${written} + 2000 ELSE ${written} + 1900 END`;
    const number =
      named === true
        ? `MAP {${names.join(', ')}}[${group(part)}]`
        : `TRY_CAST(${group(part)} AS INTEGER)`;
    const month = months === 1 ? number : `(${number} * 3 - 2)`;
    return `make_date(${full}, ${month}, 1)`;
  });
  const first = `coalesce(${days.join(', ')})`;
  const day = lastDay ? `last_day(CAST(${first} + INTERVAL ${months - 1} MONTH AS DATE))` : first;
  return `list_transform([${plainSql(cell)}], lambda t: ${day})[1]`;
}

/** Words for a date that is still to come, lower case. */
const OPEN = [
  'present',
  'current',
  'currently employed',
  'still employed',
  'still working',
  'still active',
  'employed',
  'active',
  'ongoing',
  'to date',
  'open',
  'none',
  'presente',
  'actual',
  'actualmente',
  'activo',
  'activa',
  'vigente',
  'a la fecha',
  'en curso',
  '2958465',
  '0',
];

/** Whether a cell without a date says that there is none: nothing, “present”, or a day in the year 9999 or 0. */
export function noDateSql(cell: string): string {
  const plain = plainSql(cell);
  const never = String.raw`(.*[^\d])?(9999|0000)([^\d].*)?|9999\d{4}|0{8}|0?0[/.-]0?0[/.-]0+`;
  return `(${saysNothingSql(cell)} OR ${plain} IN ${sqlTexts(OPEN)} OR regexp_full_match(${plain}, ${sqlText(never)}))`;
}

/** Whether a cell is a date, but not written as its column mostly is. */
export function otherFormatSql(cell: string, format: DateFormat): string {
  return `${ownSql(cell, format, false)} IS NULL`;
}

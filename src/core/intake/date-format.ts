/** Which format the dates of a column are in, proved from its values; two that fit equally well are asked about. */
import { isPeriod, MONTH_FORMS, QUARTER_FORMS } from '../definition/period-text.ts';
import type { DateFormat } from './recipe.ts';

interface FormatReading {
  readonly format: DateFormat;
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'day')[];
}
const TIME = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?)?$/;
const FORMATS: readonly FormatReading[] = [
  format('YYYY-MM-DD', /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/, ['year', 'month', 'day']),
  format('MM/DD/YYYY', /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, ['month', 'day', 'year']),
  format('DD/MM/YYYY', /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, ['day', 'month', 'year']),
  format('M/D/YY', /^(\d{1,2})\/(\d{1,2})\/(\d{2})/, ['month', 'day', 'year']),
  format('D/M/YY', /^(\d{1,2})\/(\d{1,2})\/(\d{2})/, ['day', 'month', 'year']),
  format('YYYYMMDD', /^(\d{4})(\d{2})(\d{2})/, ['year', 'month', 'day']),
  format('MM-DD-YYYY', /^(\d{1,2})-(\d{1,2})-(\d{4})/, ['month', 'day', 'year']),
  format('DD.MM.YYYY', /^(\d{1,2})\.(\d{1,2})\.(\d{4})/, ['day', 'month', 'year']),
];
/** A day that stands for none: in the year 9999 or 0. */
const NEVER = /(?:^|\D)(?:9999|0000)(?:\D|$)|^9999\d{4}$/;
/** Days since 30 December 1899: 1954 to 2119. */
const EARLIEST_SERIAL = 20_000;
const LATEST_SERIAL = 80_000;

function format(
  id: DateFormat,
  date: RegExp,
  order: readonly ('year' | 'month' | 'day')[],
): FormatReading {
  return { format: id, pattern: new RegExp(date.source + TIME.source, 'i'), order };
}

/** Which values are dates in each format that fits any, the format that fits most first. */
function fittingFormats(values: readonly string[]): readonly {
  readonly format: DateFormat;
  readonly fits: ReadonlySet<string>;
  readonly count: number;
}[] {
  const those = (holds: (value: string) => boolean): ReadonlySet<string> =>
    new Set(values.filter(holds));
  const days = FORMATS.map((reading) => ({
    format: reading.format,
    fits: those((value) => isDateIn(reading, value)),
  }));
  const others = [
    { format: 'excel-serial', fits: those(isSerial) },
    { format: 'month', fits: those((value) => isPeriod(MONTH_FORMS, value)) },
    { format: 'quarter', fits: those((value) => isPeriod(QUARTER_FORMS, value)) },
  ] as const;
  return [...days, ...others]
    .filter(({ fits }) => fits.size > 0)
    .map((one) => ({ ...one, count: values.filter((value) => one.fits.has(value)).length }))
    .sort((a, b) => b.count - a.count);
}

/**
 * The one format; `ambiguous` with both when day and month can be told apart by no value; null when none fits half.
 * Spreadsheet day numbers and dates such as 2026-09-30 count for any format: they can be read in no other way.
 */
export function dateFormatOf(
  values: readonly string[],
): DateFormat | { readonly ambiguous: readonly [DateFormat, DateFormat] } | null {
  const filled = values
    .map((value) => value.trim())
    .filter((value) => /\d/.test(value) && !NEVER.test(value));
  const fitting = fittingFormats(filled);
  const [best, second] = fitting;
  if (best === undefined) return null;
  const sure = fitting.filter(({ format }) => format === 'excel-serial' || format === 'YYYY-MM-DD');
  const read = filled.filter((value) => [best, ...sure].some(({ fits }) => fits.has(value)));
  if (read.length * 2 < filled.length) return null;
  if (second?.count !== best.count) return best.format;
  const apart = sure.includes(best) || sure.includes(second);
  const same = [...best.fits].every((value) => second.fits.has(value));
  return apart && !same ? best.format : { ambiguous: [best.format, second.format] };
}

function isDateIn(reading: FormatReading, value: string): boolean {
  const match = reading.pattern.exec(value);
  if (match === null) return false;
  const part = (name: 'year' | 'month' | 'day'): number =>
    Number(match[reading.order.indexOf(name) + 1]);
  const year = part('year');
  const fullYear = year < 69 ? year + 2000 : year < 100 ? year + 1900 : year;
  return fullYear >= 1900 && fullYear < 2200 && isDay(fullYear, part('month'), part('day'));
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isSerial(value: string): boolean {
  const number = /^\d{5}(?:\.0+)?$/.test(value) ? Number(value) : 0;
  return number >= EARLIEST_SERIAL && number <= LATEST_SERIAL;
}

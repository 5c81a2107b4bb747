/**
 * Months of the sample program are counted from 0 (October 2024) to 23 (September 2026); dates are
 * ISO text, so that they compare as text. Promises local calendar dates without time zones.
 */
export const MONTHS_REPORTED = 24;
export const LAST_DAY = '2026-09-30';
export const QUARTERS = [
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
  '2026-Q3',
] as const;
export type Quarter = (typeof QUARTERS)[number];
export const LAST_QUARTER: Quarter = '2026-Q3';

const DAY = 86_400_000;
const FIRST_YEAR = 2024;
const FIRST_MONTH_OF_YEAR = 9;

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function firstDayOf(month: number): string {
  return isoDate(Date.UTC(FIRST_YEAR, FIRST_MONTH_OF_YEAR + month, 1));
}

function lastDayOf(month: number): string {
  return isoDate(Date.UTC(FIRST_YEAR, FIRST_MONTH_OF_YEAR + month + 1, 0));
}

const FIRST_DAYS = Array.from({ length: MONTHS_REPORTED }, (_, month) => firstDayOf(month));
const LAST_DAYS = Array.from({ length: MONTHS_REPORTED }, (_, month) => lastDayOf(month));

export function firstOfMonth(month: number): string {
  return FIRST_DAYS[month] ?? firstDayOf(month);
}

export function lastOfMonth(month: number): string {
  return LAST_DAYS[month] ?? lastDayOf(month);
}

/** 1 for January to 12 for December. */
export function monthOfYear(month: number): number {
  return ((FIRST_MONTH_OF_YEAR + month) % 12) + 1;
}

export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(date) + days * DAY);
}

/** Days from the first date to the second: 0 for the same day, below 0 when it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, 28)));
}

/** The quarter a date falls in; a date before the program opened counts to its first quarter. */
export function quarterOf(date: string): Quarter {
  const name = `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  const found = QUARTERS.find((quarter) => quarter === name);
  if (found !== undefined) return found;
  if (date < firstOfMonth(0)) return QUARTERS[0];
  throw new Error(`${date} lies after the last quarter of the sample program.`);
}

/** The last day of a quarter of the program. */
export function lastOfQuarter(quarter: Quarter): string {
  return lastOfMonth(QUARTERS.indexOf(quarter) * 3 + 2);
}

/** A day of the given month of the program, from 1; a day past its end becomes the last one. */
export function dayInMonth(month: number, day: number): string {
  const date = addDays(firstOfMonth(month), day - 1);
  const last = lastOfMonth(month);
  return date > last ? last : date;
}

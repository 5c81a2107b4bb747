/** Dates, numbers, races and trades the way other systems write them. */
import { daysBetween } from '../calendar.ts';

/** 07/04/2026 */
export function monthDayYear(date: string): string {
  return date === '' ? '' : `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
}

/** 7/4/26 */
export function shortMonthDayYear(date: string): string {
  if (date === '') return '';
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${date.slice(2, 4)}`;
}

/** 04/07/2026 */
export function dayMonthYear(date: string): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Days since 30 December 1899, as spreadsheets count from March 1900 on. */
export function excelSerial(date: string): string {
  return date === '' ? '' : String(daysBetween('1899-12-30', date));
}

/** $1,234.50 */
export function dollars(value: number): string {
  return `$${value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
}

/** 1.234,50 */
export function decimalComma(value: number): string {
  const [units = '', cents = ''] = value.toFixed(2).split('.');
  return `${units.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}

/** A ZIP code after a spreadsheet took it for a number. */
export function withoutLeadingZeros(zip: string): string {
  return zip.replace(/^0+/, '');
}

const RACE_WORDS: Readonly<Record<string, string>> = {
  'american-indian': 'American Indian or Alaska Native',
  asian: 'Asian',
  black: 'Black or African American',
  hispanic: 'Hispanic or Latino',
  'middle-eastern': 'Middle Eastern or North African',
  'pacific-islander': 'Native Hawaiian or Pacific Islander',
  white: 'White',
};

/** Several races in one cell, separated by "; ". */
export function raceWords(race: string): string {
  if (race === 'declined') return 'Prefer not to say';
  return race
    .split('+')
    .map((part) => RACE_WORDS[part] ?? part)
    .join('; ');
}

const ONE_RACE: Readonly<Record<string, string>> = {
  'american-indian': 'Native American',
  asian: 'Asian',
  black: 'African American',
  hispanic: 'Hispanic/Latino',
  white: 'Caucasian',
  declined: 'Declined',
  '': 'Not Specified',
};

/** One race only: whoever named several, or one that the list lacks, becomes "Other". */
export function oneRace(race: string): string {
  return ONE_RACE[race] ?? 'Other';
}

export const TRADE_CODES: Readonly<Record<string, string>> = {
  Carpenter: 'CARP',
  'Cement Mason': 'CEMAS',
  Electrician: 'ELEC',
  Ironworker: 'IRON',
  Laborer: 'LAB',
  'Operating Engineer': 'OPENG',
  Painter: 'PAINT',
  Pipefitter: 'PIPE',
  'Sheet Metal Worker': 'SHTML',
  'Truck Driver': 'TRUCK',
};

/** Numbers, dates and periods as people read them. Percent exists only here: a rate is 0–1 everywhere else. */
import type { Language } from '../../core/definition/words.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(TAGS[language], options);
  formats.set(key, format);
  return format;
}

/** 0.0641 → 6.4% */
export function percent(fraction: number, language: Language): string {
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(fraction);
}

/** The size of a difference of two fractions, in points: 0.005 → 0.5. */
export function pointsOf(fraction: number, language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.abs(fraction) * 100,
  );
}

export function wholeNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

export function oneDecimal(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** 1234.567 → 1,234.57; a sum of hours as the paper has it. */
export function upToHundredths(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

export function dollars(value: number, language: Language): string {
  return numberFormat(language, { style: 'currency', currency: 'USD' }).format(value);
}

/** `2026-09-30` → September 30, 2026; a calendar date, free of time zones. */
export function dayOf(isoDate: string, language: Language): string {
  return dateFormat(language, { dateStyle: 'long' }).format(utc(isoDate));
}

/** An ISO date and time → November 27, 2026 at 1:05 PM EST, where the person is. */
export function momentOf(isoMoment: string, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    dateStyle: 'long',
    timeStyle: 'long',
  }).format(new Date(isoMoment));
}

/** `2026-09-01` → Sep 2026. */
export function monthOf(isoDate: string, language: Language): string {
  return dateFormat(language, { month: 'short', year: 'numeric' }).format(utc(isoDate));
}

/** `2026-Q3..2026-Q4` → Q3 2026 to Q4 2026; the period of a bad link stays as it is. */
export function periodTitle(id: string, language: Language): string {
  const [first = id, last] = id.split('..').map((quarter) => quarterTitle(quarter, language));
  if (last === undefined) return first;
  return language === 'es' ? `${first} a ${last}` : `${first} to ${last}`;
}

/** `2026-Q3` → Q3 2026, in Spanish T3 2026 (trimestre). */
function quarterTitle(quarter: string, language: Language): string {
  const [year, number] = quarter.split('-Q');
  if (year === undefined || number === undefined) return quarter;
  return `${language === 'es' ? 'T' : 'Q'}${number} ${year}`;
}

/** `A, B and C`. */
export function listOf(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(parts);
}

/** 1234567 bytes → 1.2 MB. */
export function sizeOf(bytes: number, language: Language): string {
  if (bytes < 1000) return `${wholeNumber(bytes, language)} B`;
  if (bytes < 1_000_000) return `${wholeNumber(bytes / 1000, language)} kB`;
  return `${oneDecimal(bytes / 1_000_000, language)} MB`;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone: 'UTC' });
}
function utc(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

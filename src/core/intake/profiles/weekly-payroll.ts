/**
 * Weekly certified payrolls: the hours of every day in a column of its own, straight time and overtime apart or
 * on a line each. Promises to add up either the days or to take the totals, never both: where the days are there
 * they are what is read.
 */
import type { Catalogue } from '../../definition/catalogue.ts';
import type { Columns } from '../build-recipe.ts';
import { plainHeader } from '../header-text.ts';
import { isDoubleTime } from '../hours-parts.ts';
import { mapColumns } from '../map-columns.ts';
import type { FieldSource } from '../recipe.ts';
import type { Layout, LayoutReading } from './profile.ts';

export const WEEKLY_PAYROLL: Layout = {
  id: 'weekly-payroll',
  title: {
    en: 'weekly certified payroll (WH-347)',
    es: 'nómina certificada semanal (WH-347)',
  },
  source:
    'U.S. Department of Labor, Wage and Hour Division, Form WH-347 (OMB 1235-0008): columns 1 to 9, and journeyworker (J) or registered apprentice (RA) in its edition of 2025',
};

type Part = 'any' | 'straight' | 'over';
const DAYS: readonly RegExp[] = [
  /^(?:sun(?:day)?|domingo|d(?:ay)? ?1)$/,
  /^(?:mon(?:day)?|lunes|d(?:ay)? ?2)$/,
  /^(?:tues?(?:day)?|martes|d(?:ay)? ?3)$/,
  /^(?:wed(?:nesday)?|miércoles|d(?:ay)? ?4)$/,
  /^(?:thu(?:rs?)?(?:day)?|jueves|d(?:ay)? ?5)$/,
  /^(?:fri(?:day)?|viernes|d(?:ay)? ?6)$/,
  /^(?:sat(?:urday)?|sábado|d(?:ay)? ?7)$/,
];
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['straight', /\b(?:st|s t|straight(?: time)?|reg(?:ular)?)\b/],
  ['over', /\b(?:ot|o t|over ?time|dt|double ?time)\b/],
];
/** What stands around the day in a header: the heading of the form's column 4, and the date. */
const AROUND = /\b(?:day and date|hours worked(?: each day)?|hours|hrs|hour|date)\b/g;
const DATE = / \d{1,2} \d{1,2}(?: \d{2,4})?$/;
/** The form's own seven letters; the second T and S are told apart by their number. */
const LETTERS = ['s', 'm', 't', 'w', 't 2', 'f', 's 2'];
const MEASURES = ['hours', 'hours_st', 'hours_ot'];
const LEVEL = { j: 'journey', ra: 'apprentice', 'registered apprentice': 'apprentice' } as const;
const LEVELS = [
  'journeyworker j or registered apprentice ra',
  'journeyworker or registered apprentice',
  'journeyworker or apprentice',
  'j or ra',
  'j ra',
  'j a',
];

/** What the file holds; null when it is no such payroll. */
export function weeklyPayroll(
  catalogue: Catalogue,
  columns: Columns,
  personal: ReadonlySet<string>,
): LayoutReading | null {
  const kind = catalogue.records.find(({ id }) => id === 'hours');
  const free = columns.names.filter((name) => !personal.has(name));
  const found = kind === undefined ? new Map<string, { column: string }>() : mapColumns(kind, free);
  if (!['trade', 'worker_class', 'pay_rate'].some((field) => found.has(field))) return null;
  const plain = free.map(plainHeader);
  const hours = hoursOf(plain);
  const onLines = hours !== null && 'hours' in hours;
  if (hours === null || (onLines && plain.some(isLineHeader) && found.has('worker_key')))
    return null;
  const read = new Set(Object.values(hours).flatMap(({ sum }) => sum));
  const totals = MEASURES.flatMap((field) => plainHeader(found.get(field)?.column ?? ''));
  const level = LEVELS.find((header) => plain.includes(header));
  const work = ['work classification', 'labor classification'];
  return {
    kind: 'hours',
    fields: {
      ...hours,
      trade: [...work, ...(level === undefined ? [] : ['classification'])].map(columnOf),
      ...(level === undefined ? {} : { worker_class: { column: level, values: LEVEL } }),
      project: ['project and location', 'project or contract no'].map(columnOf),
      pay_rate: ['rate of pay st', 'st rate of pay', 'hourly wage rate st'].map(columnOf),
    },
    ignored: plain.filter(
      (header) =>
        !read.has(header) &&
        (totals.includes(header) || isTotalHours(header) || isDoubleTime(header)),
    ),
  };
}

function columnOf(column: string): FieldSource {
  return { column };
}

/** A column that says whether a line is of straight time or of overtime. */
function isLineHeader(header: string): boolean {
  return /^(?:ot or st|st or ot|o or s|ot st|st ot|hour type|hours type|time type)$/.test(header);
}

function isTotalHours(header: string): boolean {
  return /\btotal\b/.test(header) && /\b(?:hours|hrs|st|ot|straight|over ?time)\b/.test(header);
}

/** The days as sums; null where at least five of the seven are not there, or one is there twice. */
function hoursOf(
  plain: readonly string[],
): Readonly<Record<string, { readonly sum: readonly string[] }>> | null {
  const days = plain.flatMap((header) => dayOf(header) ?? []);
  const of = (part: Part) => days.filter((one) => one.part === part);
  const isWeek = (part: Part): boolean => {
    const own = of(part).map(({ day }) => day);
    return own.length >= 5 && new Set(own).size === own.length;
  };
  const sum = (part: Part) => ({ sum: of(part).map(({ header }) => header) });
  if (isWeek('straight') && of('any').length === 0) {
    return {
      hours_st: sum('straight'),
      ...(of('over').length > 0 ? { hours_ot: sum('over') } : {}),
    };
  }
  if (isWeek('any') && days.length === of('any').length) return { hours: sum('any') };
  const letters = LETTERS.map((letter) => plain.find((header) => bareOf(header) === letter));
  const whole = letters.filter((header) => header !== undefined);
  return whole.length === LETTERS.length && days.length === 0 ? { hours: { sum: whole } } : null;
}

function bareOf(header: string): string {
  return header.replaceAll(AROUND, ' ').replaceAll(/\s+/g, ' ').trim();
}

function dayOf(
  header: string,
): { readonly header: string; readonly day: number; readonly part: Part } | null {
  const bare = bareOf(header);
  const part = PARTS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'any';
  const name = PARTS.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), bare)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const day = DAYS.findIndex(
    (pattern) => pattern.test(name) || pattern.test(name.replace(DATE, '')),
  );
  return day < 0 ? null : { header, day, part };
}

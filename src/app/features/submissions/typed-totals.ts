/** Totals as a person types them from their paper. */
import type { Measure } from '../../../core/workspace/check.ts';

export type TypedTexts = Readonly<Partial<Record<Measure, string>>>;
export type TypedFault = 'not-a-number' | 'not-whole' | 'ambiguous';
export interface TypedTotals {
  readonly typed: Readonly<Partial<Record<Measure, number>>>;
  readonly faults: Readonly<Partial<Record<Measure, TypedFault>>>;
}

/** What was typed, as numbers; what is empty was not typed. */
export function typedTotals(texts: TypedTexts): TypedTotals {
  const typed: Partial<Record<Measure, number>> = {};
  const faults: Partial<Record<Measure, TypedFault>> = {};
  for (const of of ['rows', 'hours', 'people'] as const) {
    const text = texts[of]?.trim() ?? '';
    if (text === '') continue;
    const read = readTotal(text, of !== 'hours');
    if (typeof read === 'number') typed[of] = read;
    else faults[of] = read;
  }
  return { typed, faults };
}

/**
 * A number with a comma or a point between thousands and before decimals, whichever way round, where only one
 * reading is possible. `1,234` is read as this site writes it, in English and in the Spanish of the United States;
 * `1.234` may be either and is not read, unless only whole numbers are.
 */
export function readTotal(text: string, whole: boolean): number | TypedFault {
  const plain = text.trim().replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return 'not-a-number';
  const marks = [...plain.replace(/\d/g, '')];
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const before = marks.slice(0, -1);
  const grouped = isGrouped(plain, marks);
  if (before.includes(last)) return grouped && allSame(marks) ? digitsOf(plain) : 'not-a-number';
  if (before.length > 0) return withDecimals(plain, last, before, whole);
  if (!grouped) return decimals(plain, last, whole);
  return last === ',' || whole ? digitsOf(plain) : 'ambiguous';
}

/** One mark before the decimals, the other between all thousands. */
function withDecimals(plain: string, last: string, before: readonly string[], whole: boolean) {
  const thousands = plain.slice(0, plain.lastIndexOf(last));
  if (!allSame(before) || !isGrouped(thousands, before)) return 'not-a-number';
  return decimals(`${digitsOf(thousands)}${plain.slice(thousands.length)}`, last, whole);
}

function decimals(plain: string, mark: string, whole: boolean): number | TypedFault {
  const value = Number(plain.replace(mark, '.'));
  return whole && !Number.isInteger(value) ? 'not-whole' : value;
}

/** The marks part the digits as thousands are parted, and no zero stands in front. */
function isGrouped(plain: string, marks: readonly string[]): boolean {
  const [first = '', ...others] = plain.split(/[.,]/);
  const parted = marks.length === others.length && others.every((part) => part.length === 3);
  return parted && /^[1-9]\d{0,2}$/.test(first);
}

function allSame(marks: readonly string[]): boolean {
  return new Set(marks).size === 1;
}
function digitsOf(text: string): number {
  return Number(text.replace(/[.,]/g, ''));
}

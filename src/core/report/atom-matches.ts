import type { Predicate } from '../definition/predicate.ts';
import { DECLINED } from '../definition/grouping.ts';

export type Atom = readonly (string | null)[];

/**
 * Whether the demographics of an atom meet a group's condition. Only conditions on codes and flags have a
 * meaning here; throws RangeError on a date, number or event, which no grouping may ask about.
 */
export function atomMatches(predicate: Predicate, columns: readonly string[], atom: Atom): boolean {
  if ('all' in predicate) return predicate.all.every((part) => atomMatches(part, columns, atom));
  if ('any' in predicate) return predicate.any.some((part) => atomMatches(part, columns, atom));
  if ('not' in predicate) return !atomMatches(predicate.not, columns, atom);
  if (!('column' in predicate)) throw notDemographic(predicate);
  const place = columns.indexOf(predicate.column);
  if (place < 0) throw new RangeError(`the grouping has no column ${predicate.column}`);
  const value = atom[place] ?? null;
  if ('known' in predicate) return isKnown(value);
  if ('is' in predicate) return value !== null && predicate.is.includes(value);
  if ('includes' in predicate) {
    return codesOf(value).some((code) => predicate.includes.includes(code));
  }
  if ('only' in predicate) {
    const codes = codesOf(value);
    const same = codes.length === new Set(predicate.only).size;
    return same && predicate.only.every((code) => codes.includes(code));
  }
  throw notDemographic(predicate);
}

/** Filled in, and not "declined". */
export function isKnown(value: string | null): boolean {
  return value !== null && !saysDeclined(value);
}

export function saysDeclined(value: string | null): boolean {
  return codesOf(value).includes(DECLINED);
}

function codesOf(value: string | null): readonly string[] {
  return value === null ? [] : value.split('+');
}

function notDemographic(predicate: Predicate): RangeError {
  return new RangeError(`not a condition on demographics: ${Object.keys(predicate).join(', ')}`);
}

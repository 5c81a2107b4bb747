/** What people type into the program's fields, read exactly: whole hundredths, never a rounded fraction. */

export type EntryFault =
  | 'empty'
  | 'listed'
  | 'no-number'
  | 'too-exact'
  | 'over-hundred'
  | 'no-amount'
  | 'too-few'
  | 'ends-before-start';

export type Entry<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: EntryFault };

/** Fewest people that may get a verdict. */
export const FEWEST = 10;
const WHOLE_PERCENT = 10_000;

/** `15.3`, `15,3` or `15.3 %` → 1530 hundredths of a percent. */
export function readBasisPoints(text: string): Entry<number> {
  const read = readHundredths(text.replace(/\s*%\s*$/u, ''));
  if (read.ok && read.value > WHOLE_PERCENT) return { ok: false, fault: 'over-hundred' };
  return read;
}

/** 1530 → `15.3`, as readBasisPoints reads it back. */
export function basisPointsText(basisPoints: number): string {
  return hundredthsText(basisPoints, 0);
}

/** `24.50` or `$24.50` → 24.5; nothing typed: null, not set. */
export function readDollars(text: string): Entry<number | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const read = readHundredths(text.replace(/^\s*\$\s*/u, ''));
  if (!read.ok) return read;
  return read.value === 0
    ? { ok: false, fault: 'no-amount' }
    : { ok: true, value: read.value / 100 };
}

/** 24.5 → `24.50`; not set: nothing. */
export function dollarsText(dollars: number | undefined): string {
  return dollars === undefined ? '' : hundredthsText(Math.round(dollars * 100), 2);
}

/** A whole number of people from 10 up. */
export function readPeople(text: string): Entry<number> {
  const typed = text.trim();
  if (typed === '') return { ok: false, fault: 'empty' };
  const people = /^\d+$/u.test(typed) ? Number(typed) : 0;
  return people < FEWEST ? { ok: false, fault: 'too-few' } : { ok: true, value: people };
}

/** `80` percent → 0.8. */
export function readShare(text: string): Entry<number> {
  const read = readBasisPoints(text);
  return read.ok ? { ok: true, value: read.value / WHOLE_PERCENT } : read;
}

/** 0.8 → `80`. */
export function shareText(share: number): string {
  return hundredthsText(Math.round(share * WHOLE_PERCENT), 0);
}

function readHundredths(text: string): Entry<number> {
  const typed = text.trim();
  if (typed === '') return { ok: false, fault: 'empty' };
  const [, whole, decimals = ''] = /^(\d+)(?:[.,](\d+))?$/u.exec(typed) ?? [];
  if (whole === undefined) return { ok: false, fault: 'no-number' };
  if (decimals.length > 2) return { ok: false, fault: 'too-exact' };
  return { ok: true, value: Number(whole) * 100 + Number(decimals.padEnd(2, '0')) };
}

function hundredthsText(hundredths: number, decimalsAtLeast: number): string {
  const whole = String(Math.floor(hundredths / 100));
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0{1,2}$/u, '')
    .padEnd(decimalsAtLeast, '0');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

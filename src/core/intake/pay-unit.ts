/** What the header over pay says of its unit: “Annual Salary”, “Hourly Rate”, “Pago por hora”. */
import type { RecordKind } from '../definition/record-kind.ts';
import { plainHeader } from './header-text.ts';

/** Words by unit; the longer ones come first, for “weekly” is in “bi weekly”. */
const SAYS: readonly (readonly [string, RegExp])[] = [
  ['two-weeks', /\bbi ?weekly\b|\bfortnight(?:ly)?\b|\btwo weeks\b|\bcatorcenal\b/],
  ['half-month', /\bsemi ?monthly\b|\btwice (?:a month|monthly)\b|\bquincenal\b/],
  ['hour', /\bhourly\b|\b(?:per|an) h(?:ou)?r\b|\bhr rate\b|\bpor hora\b/],
  ['week', /\bweekly\b|\bper week\b|\bsemanal\b|\bpor semana\b/],
  ['month', /\bmonthly\b|\bper month\b|\bmensual\b|\bpor mes\b|\bal mes\b/],
  [
    'year',
    /\bannual(?:ly|ized)?\b|\byearly\b|\bper (?:year|annum)\b|\banual\b|\bpor año\b|\bal año\b/,
  ],
];

/** Fields of a kind that is about pay with a unit; null for other kinds. */
export function payFieldsOf(
  kind: RecordKind,
): { readonly amount: string; readonly unit: string; readonly weeklyHours: string } | null {
  for (const derived of Object.values(kind.derived)) if (derived.kind === 'hourly') return derived;
  return null;
}

/** The unit that a header names; null when it names none or more than one. */
export function unitSaidBy(header: string): string | null {
  const plain = plainHeader(header);
  const said = SAYS.filter(([, pattern]) => pattern.test(plain)).map(([unit]) => unit);
  const [first] = said;
  if (first === undefined) return null;
  const within =
    (first === 'two-weeks' && said[1] === 'week') ||
    (first === 'half-month' && said[1] === 'month');
  return said.length === 1 || (within && said.length === 2) ? first : null;
}

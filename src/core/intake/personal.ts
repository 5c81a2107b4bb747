/**
 * Finds columns that say who a person is. Promises to name a column by its header or by the shape of
 * its values; such columns are never stored. Not personal: what a project or a firm is called or where it lies.
 */
import type { PersonalKind } from './inspection.ts';
import { plainHeader } from './header-text.ts';

const PERSON =
  '(?:worker|employee|emp|apprentice|trainee|applicant|candidate|participant|student|person|personal|home)';
const HEADERS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'social-security-number',
    /\b(?:ssn|ss number|ss no|social security|soc sec|ssn4|itin|seguro social)\b|^last (?:4|four)(?: digits)?$/,
  ],
  // Element 200 of the federal participant record has no name where columns are named by numbers.
  [
    'birth-date',
    /\b(?:dob|birth ?date|date of birth|birth ?day|born on|nacimiento)\b|^(?:pirl ?|p)200$/,
  ],
  ['email', /\b(?:e mail|email|correo)\b/],
  ['phone', /\b(?:phone|telephone|mobile|cell|cell phone|tel[eé]fono)\b/],
  [
    'address',
    new RegExp(
      String.raw`^(?:${PERSON} )?(?:street )?address(?: (?:line )?\d)?$|^(?:${PERSON} )?(?:street|mailing|home|residential) address|^street$|^direcci[oó]n$|^domicilio$`,
    ),
  ],
  [
    'name',
    new RegExp(
      String.raw`^(?:${PERSON} )?(?:(?:first|last|middle|full|legal|given|family|preferred) ?(?:name|initial)|surname|forename)s?$|^${PERSON} ?names?$|^(?:manager|supervisor|spouse|emergency contact|next of kin) ?names?$|^names?$|^(?:last|first) name\b|^nombre$|^apellidos?$|^nombre completo$|^mi$`,
    ),
  ],
];
const SHAPES: readonly (readonly [PersonalKind, RegExp])[] = [
  ['social-security-number', /^\d{3}-\d{2}-\d{4}$/],
  ['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['phone', /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/],
];
/** A day as the federal participant record writes it, under the bare number of its element. */
const BARE_BIRTH_DATE = { header: '200', value: /^(?:19|20)\d{6}$/ };
const PERSON_NAME = /^\p{Lu}[\p{L}'’ -]+, ?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?$/u;
/** A header such as `Employee #`: a name or a number, as the values say. */
const BARE_PERSON = new RegExp(`^${PERSON}$`);
const NUMBERED = /^[a-z]{0,5}[-_ ]?\d[\da-z-]*$/i;
const NINE_DIGITS = /^\d{9}$/;
const FIRM = /\b(?:inc|llc|ltd|co|corp|company|sons|bros|associates|group|lp|llp)\b/i;

/** What a column says about persons; null when it says nothing. `values` are those of the head. */
export function personalKind(header: string, values: readonly string[]): PersonalKind | null {
  const plain = plainHeader(header);
  for (const [kind, pattern] of HEADERS) {
    if (pattern.test(plain)) return kind;
  }
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (BARE_PERSON.test(plain)) {
    if (mostly(filled, (value) => NINE_DIGITS.test(value), 0.5)) return 'social-security-number';
    if (!mostly(filled, (value) => NUMBERED.test(value), 0.9)) return 'name';
  }
  if (filled.length === 0) return null;
  const isBirth = (value: string): boolean => BARE_BIRTH_DATE.value.test(value);
  if (plain === BARE_BIRTH_DATE.header && mostly(filled, isBirth, 0.5)) return 'birth-date';
  for (const [kind, shape] of SHAPES) {
    if (mostly(filled, (value) => shape.test(value), 0.5)) return kind;
  }
  const isName = (value: string): boolean => PERSON_NAME.test(value) && !FIRM.test(value);
  return mostly(filled, isName, 0.8) && new Set(filled).size > 2 ? 'name' : null;
}

function mostly(
  values: readonly string[],
  holds: (value: string) => boolean,
  part: number,
): boolean {
  return values.length > 0 && values.filter(holds).length >= values.length * part;
}

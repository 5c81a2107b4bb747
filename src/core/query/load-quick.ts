/**
 * A field read quickly: by what the head of the file has shown, in so few terms that the engine has little to
 * plan and to do. Promises to mark every row that it does not read exactly as the full reading would.
 */
import type { Column } from '../definition/record-kind.ts';
import { BLANK_SPELLINGS, plainValue, spellingsOf } from '../definition/spellings.ts';
import type { FieldSource, Reading } from '../intake/recipe.ts';
import type { CellNames, FullReading } from './load-fields.ts';
import { isDayFormat, PARSE } from './load-dates.ts';
import { monthSql } from './load-damage.ts';
import { mayBeTotalSql } from './load-totals.ts';
import { textOrNull, UNKNOWN } from './load-text.ts';
import { sqlName, sqlNumber, sqlText } from './sql-text.ts';

export interface QuickReading {
  readonly value: string;
  /** Conditions under which the row is to be read in full. */
  readonly doubts: readonly string[];
  /**
   * More of them, of the stored value instead of the cell: the engine keeps equal texts once and so looks at
   * each text once, not at every row.
   */
  readonly storedDoubts: readonly string[];
  /** The value may be `UNKNOWN`; then the row is to be read in full too. */
  readonly mayBeUnknown: boolean;
}
/** More different values in the head than this are looked up in full. */
const VALUES_AT_MOST = 64;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const COMMA_NUMBER = /^-?\d+(?:,\d+)?$/;

/** The quick reading; the full one with its faults as doubts where the head promises nothing. */
export function quickReading(
  field: string,
  column: Column,
  source: FieldSource,
  full: FullReading,
  decimalMark: '.' | ',',
  names: CellNames,
): QuickReading {
  const slow = {
    value: full.value,
    doubts: full.faults.filter(({ cause }) => cause !== 'unknown-value').map(({ sql }) => sql),
    storedDoubts: [],
    mayBeUnknown: full.mayBeUnknown,
  };
  if (!('column' in source)) return slow;
  const name = sqlName(field);
  const cell = names.cellOf(source.column);
  const head = names.headOf(source.column);
  const empty = column.required === true ? [`${name} IS NULL`] : [];
  const unread = `${name} IS NULL AND ${cell} IS NOT NULL`;
  const mapped = source.values !== undefined || source.otherwise !== undefined;
  switch (column.type) {
    case 'code':
    case 'codes': {
      const value = knownCells(cell, column, source, head);
      return value === null ? slow : { value, doubts: empty, storedDoubts: [], mayBeUnknown: true };
    }
    case 'text':
    case 'key': {
      if (mapped) return slow;
      const padded = head.some((one) => one !== one.trim());
      const zip = column.type === 'text' && column.zip === true ? [zipDoubt(cell)] : [];
      const odd = [
        ...['#', "'"].map((sign) => `starts_with(${name}, ${sqlText(sign)})`),
        monthSql(name),
        ...mayBeTotalSql(name),
        ...(column.type === 'key' ? keyDoubts(name, head) : []),
      ];
      return padded
        ? {
            value: full.value,
            doubts: [...empty, ...odd, ...zip],
            storedDoubts: [],
            mayBeUnknown: false,
          }
        : {
            value: cell,
            doubts: [...empty, ...zip],
            storedDoubts: [...odd, ...SPACED.flatMap((space) => spacedBy(name, space))],
            mayBeUnknown: false,
          };
    }
    case 'date': {
      const { dateFormat, daysBefore = 0 } = source;
      if (mapped || dateFormat === undefined || !isDayFormat(dateFormat)) return slow;
      const inRange = `${name} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`;
      const doubts = [...empty, unread, `NOT ${inRange}`];
      const before = (day: string): string =>
        daysBefore === 0 ? day : `CAST(${day} - ${daysBefore} AS DATE)`;
      const written = daysBefore === 0 ? name : `CAST(${name} + ${daysBefore} AS DATE)`;
      return dateFormat === 'YYYY-MM-DD'
        ? {
            value: before(`TRY_CAST(${cell} AS DATE)`),
            doubts: [...doubts, `CAST(${written} AS VARCHAR) <> ${cell}`],
            storedDoubts: [],
            mayBeUnknown: false,
          }
        : {
            value: before(`CAST(try_strptime(${cell}, ${sqlText(PARSE[dateFormat])}) AS DATE)`),
            doubts,
            storedDoubts: [],
            mayBeUnknown: false,
          };
    }
    case 'number': {
      const pattern = decimalMark === '.' ? PLAIN_NUMBER : COMMA_NUMBER;
      const plain = head.every((one) => one.trim() === '' || pattern.test(one.trim()));
      if (mapped || !plain) return slow;
      const value =
        decimalMark === '.'
          ? `TRY_CAST(${cell} AS DOUBLE)`
          : `CASE WHEN NOT contains(${cell}, '.') THEN TRY_CAST(replace(${cell}, ',', '.') AS DOUBLE) END`;
      const range = [
        ...(column.atLeast === undefined ? [] : [`${name} < ${sqlNumber(column.atLeast)}`]),
        ...(column.atMost === undefined ? [] : [`${name} > ${sqlNumber(column.atMost)}`]),
      ];
      const power = ['E', 'e'].map((mark) => `contains(${cell}, '${mark}')`);
      const doubts = [...empty, unread, ...range, ...power, `NOT isfinite(${name})`];
      return { value, doubts, storedDoubts: [], mayBeUnknown: false };
    }
  }
}

/** Neither five digits nor five and four. */
function zipDoubt(cell: string): string {
  return `length(trim(${cell})) < 5 OR length(trim(${cell})) BETWEEN 6 AND 9`;
}

/** Not a key: a power of ten, or words where most keys of the head have no space in them or have a digit. */
function keyDoubts(text: string, head: readonly string[]): readonly string[] {
  const keys = head.map((one) => one.trim()).filter((one) => one !== '');
  const most = (holds: (key: string) => boolean) => keys.filter(holds).length * 2 > keys.length;
  return [
    `contains(${text}, 'E+')`,
    ...(most((key) => !key.includes(' ')) ? [`contains(${text}, ' ')`] : []),
    ...(most((key) => /\d/.test(key)) ? [`NOT regexp_matches(${text}, '[0-9]')`] : []),
  ];
}

const SPACED = [' ', '\t', '\u00a0'];
function spacedBy(text: string, space: string): readonly string[] {
  return [`starts_with(${text}, ${sqlText(space)})`, `suffix(${text}, ${sqlText(space)})`];
}

/** A branch for every raw value of the head; null when they are too many. */
function knownCells(
  cell: string,
  column: Extract<Column, { type: 'code' | 'codes' }>,
  reading: Reading,
  head: readonly string[],
): string | null {
  const counts = new Map<string, number>();
  for (const one of head) if (one.trim() !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  const values = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  if (values.length === 0 || values.length > VALUES_AT_MOST) return null;
  for (const value of likelyElsewhere(column, values)) values.push(value);
  const branches = values.flatMap((value) => {
    const code = codesOf(column, reading, value);
    return code === undefined ? [] : [`WHEN ${sqlText(value)} THEN ${textOrNull(code)}`];
  });
  const blank = reading.values?.[''] ?? null;
  const known =
    branches.length === 0
      ? sqlText(UNKNOWN)
      : `CASE ${cell} ${branches.join(' ')} ELSE ${sqlText(UNKNOWN)} END`;
  return `CASE WHEN ${cell} IS NULL THEN ${textOrNull(blank)} ELSE ${known} END`;
}

/** Where the head writes our own codes: the others of the list, and two of them joined, not seen there yet. */
function likelyElsewhere(
  column: Extract<Column, { type: 'code' | 'codes' }>,
  seen: readonly string[],
): readonly string[] {
  const ids = column.codes.codes.map(({ id }) => id).sort();
  if (!seen.every((value) => value.split('+').every((part) => ids.includes(part)))) return [];
  const pairs =
    column.type === 'code' ? [] : ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}+${b}`));
  return [...ids, ...pairs].filter((value) => !seen.includes(value));
}

/** What the full reading makes of a cell; undefined when it had better decide itself. */
function codesOf(
  column: Extract<Column, { type: 'code' | 'codes' }>,
  reading: Reading,
  cell: string,
): string | null | undefined {
  const whole = codeOf(column, reading, cell);
  const separator = reading.separator ?? '+';
  if (whole !== undefined || column.type === 'code' || !cell.includes(separator)) return whole;
  const codes = new Set<string>();
  for (const part of cell.split(separator)) {
    const code = part.trim() === '' ? null : codeOf(column, reading, part);
    if (code === undefined) return undefined;
    if (code !== null) codes.add(code);
  }
  if (codes.size > 1) codes.delete('declined');
  return codes.size === 0 ? null : [...codes].sort().join('+');
}

function codeOf(
  column: Extract<Column, { type: 'code' | 'codes' }>,
  reading: Reading,
  value: string,
): string | null | undefined {
  const plain = plainValue(value);
  const named = Object.entries(reading.values ?? {}).find(([key]) => plainValue(key) === plain);
  if (named !== undefined) return named[1];
  if (reading.otherwise !== undefined) return reading.otherwise;
  const known = spellingsOf(column.codes).get(plain);
  return known ?? (BLANK_SPELLINGS.includes(plain) ? null : undefined);
}

/** A cell of a code column → the code it means. The same rules are written in SQL by `core/query`. */
import type { CodeList, Column } from '../definition/record-kind.ts';
import { BLANK_SPELLINGS, plainValue, spellingsOf } from '../definition/spellings.ts';
import type { Reading } from './recipe.ts';

/**
 * The code of one cell; null: left empty (not reported); undefined: not known.
 * The value map of the recipe comes first, then `otherwise`, then the list's own spellings.
 */
export function readCode(
  list: CodeList,
  cell: string,
  reading: Reading = {},
): string | null | undefined {
  const value = plainValue(cell);
  const mapped = Object.entries(reading.values ?? {}).find(([key]) => plainValue(key) === value);
  if (mapped !== undefined) return mapped[1];
  if (value === '') return null;
  if (reading.otherwise !== undefined) return reading.otherwise;
  const known = spellingsOf(list).get(value);
  if (known !== undefined) return known;
  return BLANK_SPELLINGS.includes(value) || value.startsWith('n/a') ? null : undefined;
}

/** The values of a cell: itself when it is known as a whole, else its parts. */
export function partsOf(
  column: Extract<Column, { type: 'code' | 'codes' }>,
  cell: string,
  reading: Reading,
): readonly string[] {
  if (column.type === 'code' || readCode(column.codes, cell, reading) !== undefined) return [cell];
  return splitBy(cell, reading.separator ?? '+');
}

function splitBy(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const SEPARATORS = [';', '+', '|', ','] as const;

/** The separator under which every cell of several values falls into known codes; undefined when none is needed. */
export function detectSeparator(list: CodeList, cells: readonly string[]): string | undefined {
  const unknown = cells.filter((cell) => readCode(list, cell) === undefined);
  if (unknown.length === 0) return undefined;
  const solved = SEPARATORS.map((separator) => ({
    separator,
    count: unknown.filter((cell) => {
      const parts = splitBy(cell, separator);
      return parts.length > 1 && parts.every((part) => readCode(list, part) !== undefined);
    }).length,
  })).sort((a, b) => b.count - a.count);
  const [best] = solved;
  return best !== undefined && best.count > 0 ? best.separator : undefined;
}

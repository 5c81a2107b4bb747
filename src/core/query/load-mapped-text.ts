/** Value maps of fields that are not codes: free text, and the text of dates and numbers. */
import { plainValue } from '../definition/spellings.ts';
import type { Reading } from '../intake/recipe.ts';
import { entriesOf, mappedSql, trimmedSql, unguardedSql, UNKNOWN } from './load-text.ts';
import { sqlText } from './sql-text.ts';

/** A map that renames must name every value; a map that only empties cells leaves the others as they are. */
export function textValue(
  cell: string,
  reading: Reading,
): { value: string; mayBeUnknown: boolean } {
  const { entries, blank } = entriesOf(reading.values);
  const trimmed = unguardedSql(trimmedSql(cell));
  if (entries.size === 0 && blank === null) return { value: trimmed, mayBeUnknown: false };
  const renames = [...entries.values()].filter((code) => code !== null);
  const { otherwise } = reading;
  if (otherwise !== undefined) {
    const rest = otherwise === null ? 'NULL' : sqlText(otherwise);
    return {
      value: mappedSql(cell, { entries, blank, otherwise: () => rest }),
      mayBeUnknown: false,
    };
  }
  if (renames.length === 0) {
    return {
      value: mappedSql(cell, { entries, blank, otherwise: () => trimmed }),
      mayBeUnknown: false,
    };
  }
  for (const code of renames)
    if (!entries.has(plainValue(code))) entries.set(plainValue(code), code);
  const value = mappedSql(cell, { entries, blank, otherwise: () => sqlText(UNKNOWN) });
  return { value, mayBeUnknown: true };
}

/** For dates and numbers a value map replaces the text that is then read. */
export function replacedCell(cell: string, reading: Reading): string {
  const { entries, blank } = entriesOf(reading.values);
  if (entries.size === 0 && blank === null && reading.otherwise === undefined) return cell;
  const rest = reading.otherwise;
  const otherwise = (): string =>
    rest === undefined ? cell : rest === null ? 'NULL' : sqlText(rest);
  return mappedSql(cell, { entries, blank, otherwise });
}

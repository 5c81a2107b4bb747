import type { Recipe } from '../../src/core/intake/recipe.ts';
import { readFile, type FileReadingResult } from '../../src/reading/read-file.ts';
import { bytesSource } from '../../src/reading/source.ts';

export type Reading = NonNullable<Recipe['reading']>;
/** Reads book.xlsx, in which a sheet with a cell “Hours” is one that is known. */
export const readBook = (bytes: Uint8Array, reading: Reading = {}) =>
  readFile(bytesSource(bytes, 'book.xlsx'), reading, {
    isRecognised: ({ records }) => records.some((cells) => cells.includes('Hours')),
  });

export const problemsOf = (result: FileReadingResult) =>
  result.ok ? [] : result.problems.map(({ code }) => code);
export const sheetOf = (result: FileReadingResult) =>
  (result.ok ? result.value.head.workbook : result.workbook)?.sheet;

/** The records of the file that the engine gets. */
export async function textOf(result: FileReadingResult): Promise<string> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { file } = result.value;
  const given = await file.forEngine(0, file.bytes);
  if (given.kind !== 'bytes') throw new Error(given.kind);
  return new TextDecoder().decode(given.bytes);
}

import type { CancelSignal } from '../../core/engine.ts';
import type { TableHead } from '../../core/intake/inspection.ts';
import type { Recipe } from '../../core/intake/recipe.ts';
import { readFile, type FileReadingResult } from '../../reading/read-file.ts';
import type { FileSource } from '../../reading/source.ts';

/** Files read when they were looked at, kept by their bytes' hash until they are loaded. */
export interface Readings {
  read(file: File, reading: Recipe['reading']): Promise<FileReadingResult>;
  /** The reading kept of these bytes, where it was made as asked; else the file is read again. */
  taken(
    file: File,
    hash: string,
    reading: Recipe['reading'],
    signal?: CancelSignal,
  ): Promise<FileReadingResult>;
}

/** Readings kept at once; the oldest is let go first. */
const KEPT = 100;

/** `isRecognised`: whether the beginning of a sheet is a table that is known. */
export function makeReadings(
  sourceOf: (file: File) => Promise<FileSource>,
  isRecognised: (head: TableHead) => boolean,
): Readings {
  const kept = new Map<string, FileReadingResult>();
  return {
    async read(file, reading) {
      const result = await readFile(await sourceOf(file), reading, { isRecognised });
      if (result.ok) kept.set(result.value.hash, result);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return result;
    },
    async taken(file, hash, reading, signal) {
      const known = kept.get(hash);
      kept.delete(hash);
      if (known !== undefined && isAsAsked(known, reading)) return known;
      return readFile(await sourceOf(file), reading, { signal, isRecognised });
    },
  };
}

function isAsAsked(result: FileReadingResult, reading: Recipe['reading']): boolean {
  if (!result.ok) return false;
  const { encoding, delimiter, workbook } = result.value.head;
  if (workbook !== undefined) {
    const { sheet = workbook.sheet, decimalMark = '.' } = reading ?? {};
    return sheet === workbook.sheet && decimalMark === workbook.decimalMark;
  }
  return (
    (reading?.encoding ?? encoding) === encoding && (reading?.delimiter ?? delimiter) === delimiter
  );
}

import type { Recipe } from '../../core/intake/recipe.ts';
import { readFile, type FileReadingResult, type ReadControls } from '../../reading/read-file.ts';
import type { FileSource } from '../../reading/source.ts';
import type { CallControls } from './session.ts';

/** Files read when they were looked at, kept by their bytes' hash until they are loaded. */
export interface Readings {
  read(file: File, reading: Recipe['reading'], controls: CallControls): Promise<FileReadingResult>;
  /** The reading kept of these bytes, where it was made as asked; else the file is read again. */
  taken(
    file: File,
    hash: string,
    reading: Recipe['reading'],
    controls: CallControls,
  ): Promise<FileReadingResult>;
}

/** Readings kept at once; the oldest is let go first. */
const KEPT = 100;

/** `how` holds for every reading. */
export function makeReadings(
  sourceOf: (file: File) => Promise<FileSource>,
  how: Pick<ReadControls, 'isRecognised' | 'openBook'>,
): Readings {
  const kept = new Map<string, FileReadingResult>();
  const readOne = async (
    file: File,
    reading: Recipe['reading'],
    { signal, onProgress }: CallControls,
  ) =>
    readFile(await sourceOf(file), reading, {
      ...how,
      signal,
      onFraction: (fraction) => onProgress?.({ rows: 0, fraction }),
    });
  return {
    async read(file, reading, controls) {
      const result = await readOne(file, reading, controls);
      if (result.ok) kept.set(result.value.hash, result);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return result;
    },
    async taken(file, hash, reading, controls) {
      const known = kept.get(hash);
      kept.delete(hash);
      if (known !== undefined && isAsAsked(known, reading)) return known;
      return readOne(file, reading, controls);
    },
  };
}

function isAsAsked(result: FileReadingResult, reading: Recipe['reading']): boolean {
  if (!result.ok) return false;
  const { encoding, delimiter, quote, workbook } = result.value.head;
  if (workbook !== undefined) {
    const { sheet = workbook.sheet, decimalMark = '.' } = reading ?? {};
    return sheet === workbook.sheet && decimalMark === workbook.decimalMark;
  }
  return (
    (reading?.encoding ?? encoding) === encoding &&
    (reading?.delimiter ?? delimiter) === delimiter &&
    (reading?.quote ?? quote) === quote
  );
}

import type { Inspection } from '../../core/intake/inspection.ts';
import type { Recipe } from '../../core/intake/recipe.ts';
import type { FileReadingResult } from '../../reading/read-file.ts';

/** What can be said of a file whose text cannot be read: why. */
export function unreadable(
  file: File,
  { hash, problems, workbook }: Extract<FileReadingResult, { ok: false }>,
  recipe: Recipe | null,
): Inspection {
  const { name: fileName, size } = file;
  return {
    fileName,
    hash,
    size,
    head: {
      fileName,
      size,
      encoding: recipe?.reading?.encoding ?? 'utf-8',
      delimiter: recipe?.reading?.delimiter ?? ',',
      quote: recipe?.reading?.quote ?? 'double',
      records: [],
      complete: false,
      ...(workbook === undefined ? {} : { workbook }),
    },
    headerRow: 1,
    headerRows: 1,
    headers: [],
    candidates: [],
    recipe,
    profile: null,
    alsoHolds: [],
    mapping: [],
    personal: [],
    ignored: [],
    problems,
  };
}

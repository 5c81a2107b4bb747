/** Files that hold several kinds of record: each kind is on its way in by itself, beside the others. */
import type { RecordKind } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { payFieldsOf } from '../../../core/intake/pay-unit.ts';
import { NOTHING_CORRECTED } from './corrections-history.ts';
import { inspectionOf, newUpload, recipeOf, type Upload } from './upload.ts';

/** What a file is that was not looked at yet. */
export const ANEW = { part: null, layout: null, history: NOTHING_CORRECTED } as const;

/** One upload for every other kind that the file holds; none where it holds no other, or they are there. */
export function otherParts(
  upload: Upload | undefined,
  guess: Inspection | null,
  nextId: () => number,
): readonly Upload[] {
  if (upload === undefined || upload.part !== null || guess === null) return [];
  const { id, file, submitter, submitterTyped, sheet, layout } = upload;
  return guess.alsoHolds.map((kind) => ({
    ...newUpload(nextId(), file, submitter),
    submitterTyped,
    layout,
    part: { kind, of: nameOf(id) },
    ...(sheet === undefined ? {} : { sheet }),
  }));
}

/** What the upload itself reads of a file that holds other kinds too. */
export function firstPart({ id, part }: Upload, guess: Inspection | null): Upload['part'] {
  const kind = guess?.recipe?.kind;
  return kind === undefined ? part : { kind, of: nameOf(id) };
}

/** Says which uploads are of one file, also after a reload, when they have other numbers. */
function nameOf(id: number): string {
  return `${performance.timeOrigin} ${id}`;
}

/** The uploads of the same file, that one among them. */
export function partsOf(uploads: readonly Upload[], id: number): readonly Upload[] {
  const part = uploads.find((one) => one.id === id)?.part ?? null;
  return uploads.filter((one) => (part === null ? one.id === id : one.part?.of === part.of));
}

/** The recipe with these values on every row, in fields of its kind that it does not read; null where none is new. */
export function answered(upload: Upload, answers: Readonly<Record<string, string>>): Recipe | null {
  const recipe = recipeOf(upload);
  const known = new Set(inspectionOf(upload)?.mapping.map(({ field }) => field));
  const own = Object.entries(answers).filter(
    ([field]) => known.has(field) && recipe?.fields[field] === undefined,
  );
  if (recipe === null || own.length === 0) return null;
  const constants = own.map(([field, constant]) => [field, { constant }] as const);
  return { ...recipe, fields: { ...recipe.fields, ...Object.fromEntries(constants) } };
}

/** Fields of which a known layout says nothing, and one value holds for the whole file: to be asked once. */
export function questionsOf(upload: Upload, record: RecordKind): readonly string[] {
  const recipe = recipeOf(upload);
  if (upload.layout === null || recipe === null) return [];
  const pay = payFieldsOf(record);
  const isHourly = pay !== null && isConstant(recipe, pay.unit, 'hour');
  return Object.entries(record.columns).flatMap(([field, column]) => {
    if (recipe.fields[field] !== undefined || column.type === 'key') return [];
    const hours = pay !== null && field === pay.weeklyHours && !isHourly;
    return column.required === true || field === 'employer' || hours ? [field] : [];
  });
}

function isConstant(recipe: Recipe, field: string, value: string): boolean {
  const source = recipe.fields[field];
  return source !== undefined && 'constant' in source && source.constant === value;
}

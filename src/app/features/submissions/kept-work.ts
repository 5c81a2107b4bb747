/** What a person has done with a file on its way in, as text that is kept over a reload. */
import * as v from 'valibot';
import type { Catalogue } from '../../../core/definition/catalogue.ts';
import { RECORD_KIND_IDS } from '../../../core/definition/record-kind.ts';
import { parseRecipe, parseUnchecked, recipeText } from '../../../core/intake/recipe-file.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { Result } from '../../../core/problem.ts';
import type { Corrections } from '../../../core/intake/corrections.ts';
import type { CorrectionsHistory } from './corrections-history.ts';
import { NOTHING_SAID } from './upload-review.ts';
import { newUpload, recipeOf, WHAT_FITS, type Upload, type WayToRead } from './upload.ts';

const STEPS_KEPT = 20;
const rows = v.array(v.number());
const corrections = v.object({
  cells: v.array(v.object({ column: v.string(), from: v.string(), to: v.string(), rows })),
  skips: v.array(v.object({ reason: v.string(), rows })),
});
const schema = v.object({
  plumblineDraft: v.literal(1),
  submitter: v.string(),
  submitterTyped: v.boolean(),
  sheet: v.exactOptional(v.string()),
  part: v.exactOptional(v.object({ kind: v.picklist(RECORD_KIND_IDS), of: v.string() })),
  layout: v.exactOptional(v.string()),
  ownColumns: v.boolean(),
  recipe: v.nullable(v.string()),
  draft: v.nullable(v.string()),
  totals: v.record(v.string(), v.string()),
  corrected: corrections,
  before: v.array(corrections),
});

export function workOf(upload: Upload): string {
  const { submitter, submitterTyped, sheet, part, layout, way } = upload;
  const work: v.InferOutput<typeof schema> = {
    plumblineDraft: 1,
    submitter,
    submitterTyped,
    ...(sheet === undefined ? {} : { sheet }),
    ...(part === null ? {} : { part }),
    ...(layout === null ? {} : { layout }),
    ownColumns: way.by === 'own-columns',
    recipe: chosenRecipe(upload),
    draft: upload.draft === null ? null : recipeText(upload.draft),
    totals: { ...upload.said.totals },
    ...historyKept(upload.history),
  };
  return JSON.stringify(work);
}

/** What is corrected, and the last steps to it: each step holds all rows, so not all steps are kept. */
function historyKept({ past, present }: CorrectionsHistory) {
  const copied = ({ cells, skips }: Corrections) => ({
    cells: cells.map((cell) => ({ ...cell, rows: [...cell.rows] })),
    skips: skips.map((skip) => ({ ...skip, rows: [...skip.rows] })),
  });
  return { corrected: copied(present), before: past.slice(-STEPS_KEPT).map(copied) };
}

/** The recipe that was chosen, or taken from an earlier file: after a reload that file may not be there. */
function chosenRecipe(upload: Upload): string | null {
  if (upload.way.by === 'recipe') return recipeText(upload.way.recipe);
  const recipe = upload.like === null ? null : recipeOf(upload);
  return recipe === null ? null : recipeText(recipe);
}

/** The file as it was being worked on; as one that comes anew where its work cannot be read. */
export function uploadAgain(id: number, file: File, work: string, catalogue: Catalogue): Upload {
  const parsed = v.safeParse(schema, fromJson(work));
  if (!parsed.success) return newUpload(id, file, '');
  const { submitter, submitterTyped, sheet, ownColumns, before, corrected, totals } = parsed.output;
  const { part = null, layout = null } = parsed.output;
  const said = { ...NOTHING_SAID, totals };
  const history = { past: before, present: corrected, future: [] };
  const recipe = read(parsed.output.recipe, (text) => parseRecipe(file.name, text, catalogue));
  const draft = read(parsed.output.draft, (text) => parseUnchecked(file.name, text));
  const way: WayToRead =
    recipe !== null
      ? { by: 'recipe', recipe, like: null }
      : ownColumns
        ? { by: 'own-columns' }
        : WHAT_FITS;
  const upload = {
    ...newUpload(id, file, submitter),
    submitterTyped,
    part,
    layout,
    way,
    draft,
    history,
    said,
  };
  return sheet === undefined ? upload : { ...upload, sheet };
}

function read(text: string | null, parse: (text: string) => Result<Recipe>): Recipe | null {
  const result = text === null ? null : parse(text);
  return result?.ok === true ? result.value : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { RecordKindId } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import { mapColumns } from '../../../core/intake/map-columns.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { emptyRecipe } from './draft-recipe.ts';

/** The guess for a kind that the person named: fields found by their headers; personal columns stay out. */
export function recipeForKind(
  catalogue: Catalogue,
  kind: RecordKindId,
  inspection: Inspection,
): Recipe {
  const record = catalogue.records.find(({ id }) => id === kind);
  if (record === undefined) return emptyRecipe(kind);
  const personal = inspection.personal.map(({ column }) => column);
  const free = inspection.headers.filter((header) => header !== '' && !personal.includes(header));
  const fields = Object.fromEntries(
    [...mapColumns(record, free)].map(([field, { column }]) => [field, { column }]),
  );
  return {
    ...emptyRecipe(kind),
    fields,
    ...(inspection.recipe?.reading === undefined ? {} : { reading: inspection.recipe.reading }),
    ...(personal.length > 0 ? { dropped: personal } : {}),
  };
}

import type { ValueReading } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';

/** What a value becomes by the recipe being edited, else by the last reading of the file. */
export function valueInRecipe(
  recipe: Recipe,
  field: string,
  { value, code }: ValueReading,
): string | null | undefined {
  const source = recipe.fields[field];
  if (source === undefined || 'constant' in source || 'sum' in source) return code;
  const readings = 'columns' in source ? source.columns : [source];
  const wanted = value.trim().toLowerCase();
  for (const { values } of readings) {
    const named = Object.entries(values ?? {}).find(
      ([theirs]) => theirs.trim().toLowerCase() === wanted,
    );
    if (named !== undefined) return named[1];
  }
  return code;
}

import type { Recipe } from '../../../core/intake/recipe.ts';

/** null when the file is not a recipe; what is wrong inside one is told when the file is read by it. */
export async function readRecipeFile(file: File): Promise<Recipe | null> {
  const value = parsed(await file.text());
  if (typeof value !== 'object' || value === null) return null;
  const isRecipe =
    'plumblineRecipe' in value &&
    value.plumblineRecipe === 1 &&
    'kind' in value &&
    'fields' in value &&
    typeof value.fields === 'object';
  return isRecipe ? (value as Recipe) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { Catalogue } from '../definition/catalogue.ts';
import { inspect } from './inspect.ts';
import type { Inspection, TableHead } from './inspection.ts';
import type { Recipe } from './recipe.ts';

/** Inspects a file by a recipe; one that is the guess itself keeps what is to be said of the guess. */
export function inspectAgain(
  head: TableHead,
  hash: string,
  catalogue: Catalogue,
  recipe: Recipe,
): Inspection {
  const guess = inspect(head, hash, catalogue, null, recipe.kind);
  return JSON.stringify(guess.recipe) === JSON.stringify(recipe)
    ? guess
    : inspect(head, hash, catalogue, recipe);
}

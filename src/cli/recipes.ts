/**
 * Which recipe a file is read by. A recipe fits a file whose header has every column that it reads; a file that
 * none fits is read by its own columns, and one that several fit by none of them until the user says which. A file
 * that holds several kinds of record may be given one recipe for each.
 */
import { resolve } from 'node:path';
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Words } from '../core/definition/words.ts';
import { inspect } from '../core/intake/inspect.ts';
import type { TableHead } from '../core/intake/inspection.ts';
import { isKnownTable } from '../core/intake/is-known-table.ts';
import type { Recipe } from '../core/intake/recipe.ts';
import { parseRecipe } from '../core/intake/recipe-file.ts';
import type { Problem } from '../core/problem.ts';
import { headReader } from '../reading/head-reader.ts';
import type { FileSource } from '../reading/source.ts';
import { type Asked, refused } from './asked.ts';
import { type FoundFile, kindOf } from './find-files.ts';
import { textOf } from './path-source.ts';
import { recipeUnused, severalRecipes } from './problem-words.ts';
import { notFound, recipeFileNotRead } from './words.ts';

export interface GivenRecipe {
  /** As it was typed. */
  readonly name: string;
  readonly recipe: Recipe;
  /** The file it is for, absolute; null: those it fits. */
  readonly only: string | null;
}

/** Reads the recipes typed: `recipe.json`, or `recipe.json=file.csv` for one file whether it fits or not. */
export async function readRecipes(
  typed: readonly string[],
  files: readonly FoundFile[],
  folder: string,
  catalogue: Catalogue,
): Promise<Asked<readonly GivenRecipe[]>> {
  const recipes: GivenRecipe[] = [];
  const faults: Words[] = [];
  for (const one of typed) {
    const [, name = one, file] = /^(.+?\.json)=(.+)$/i.exec(one) ?? [];
    const only = file === undefined ? null : resolve(folder, file);
    const path = resolve(folder, name);
    if (file !== undefined && !files.some((found) => found.path === only)) {
      faults.push(recipeFileNotRead(file));
    }
    if ((await kindOf(path, name)) !== 'file') {
      faults.push(notFound(name));
      continue;
    }
    const read = parseRecipe(name, await textOf({ name, path }), catalogue);
    if (read.ok) recipes.push({ name, recipe: read.value, only });
    else faults.push(...read.problems.map(({ words }) => within(name, words)));
  }
  return faults.length > 0 ? refused(faults) : { ok: true, value: recipes };
}

export interface RecipeChoice {
  /** One for each kind of record to be read; none: by the file's own columns. */
  readonly recipes: readonly GivenRecipe[];
  /** Blocking where several fit. */
  readonly problems: readonly Problem[];
}
export interface RecipeChooser {
  choose(source: FileSource, path: string): Promise<RecipeChoice>;
  /** A warning for every recipe that was not used, asked when all files were chosen for. */
  unused(): readonly Problem[];
}

export function recipeChooser(
  recipes: readonly GivenRecipe[],
  catalogue: Catalogue,
): RecipeChooser {
  const used = new Set<GivenRecipe>();
  const leastMissing = new Map<GivenRecipe, readonly string[]>();
  return {
    async choose(source, path) {
      const own = recipes.filter(({ only }) => only === path);
      const fitting: GivenRecipe[] = [...own];
      if (own.length === 0 && recipes.length > 0) {
        const isRecognised = (head: TableHead) => isKnownTable(head, catalogue);
        const headBy = await headReader(source, { isRecognised });
        for (const given of recipes.filter(({ only }) => only === null)) {
          const head = await headBy(given.recipe.reading);
          if (!head.ok) continue;
          const missing = missingColumns(head.value, given.recipe, catalogue);
          if (missing.length === 0) fitting.push(given);
          const before = leastMissing.get(given);
          if (before === undefined || missing.length < before.length)
            leastMissing.set(given, missing);
        }
      }
      for (const given of fitting) used.add(given);
      const kinds = new Set(own.map(({ recipe }) => recipe.kind));
      if (fitting.length < 2 || kinds.size === fitting.length)
        return { recipes: fitting, problems: [] };
      const names = fitting.map(({ name }) => name);
      return { recipes: [], problems: [severalRecipes(source.name, names)] };
    },
    unused: () =>
      recipes
        .filter((given) => !used.has(given))
        .map((given) => recipeUnused(given.name, leastMissing.get(given) ?? [])),
  };
}

/** Columns that the recipe reads and the header does not have. */
function missingColumns(head: TableHead, recipe: Recipe, catalogue: Catalogue): readonly string[] {
  const { mapping, headers } = inspect(head, '', catalogue, recipe);
  const read = mapping.flatMap(({ columns }) => columns);
  return [...new Set(read)].filter((column) => !headers.includes(column));
}

function within(name: string, { en, es }: Words): Words {
  return { en: `${name}: ${en}`, es: `${name}: ${es}` };
}

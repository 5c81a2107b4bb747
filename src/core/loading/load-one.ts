import type { Catalogue } from '../definition/catalogue.ts';
import { inspect } from '../intake/inspect.ts';
import type { Inspection, TableHead } from '../intake/inspection.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { ReadableFile } from './readable-file.ts';
import type { LoadControls } from './stage-file.ts';
import type { Staged } from './staged.ts';
import type { Store } from './store-calls.ts';

/** A file that was read through once: its fingerprint, its head and where its records lie. */
export interface ReadThrough {
  readonly hash: string;
  readonly head: TableHead;
  readonly file: ReadableFile;
}

/** From a file that was read through to its staged rows; what is wrong with it is in the answer. */
export async function loadOne(
  store: Store,
  catalogue: Catalogue,
  { hash, head, file }: ReadThrough,
  recipe: Recipe | null = null,
  controls: LoadControls = {},
): Promise<{ readonly inspection: Inspection; readonly staged: Staged }> {
  const inspection = inspect(head, hash, catalogue, recipe);
  return { inspection, staged: await store.stage(inspection, file, controls) };
}

/** What `report` and `check` do first: find the files and recipes typed, and load them into an engine of their own. */
import { catalogue } from '../catalogue/catalogue.ts';
import type { Engine } from '../core/engine.ts';
import type { ProblemGroup } from '../core/loading/staged.ts';
import { type FileTargets, fileTargets } from '../core/report/file-targets.ts';
import { tiedTargets } from '../core/targets/check-targets.ts';
import type { Holdings } from '../core/workspace/holdings.ts';
import { openNodeEngine } from '../engine/duckdb-node.ts';
import type { FoundFile } from './find-files.ts';
import { alone, type LoadedFile, loadFiles } from './load-files.ts';
import { type GivenRecipe, recipeChooser } from './recipes.ts';
import type { CommandLine } from './run.ts';

export interface LoadedProgram {
  readonly files: readonly LoadedFile[];
  readonly problems: readonly ProblemGroup[];
  /** null when a blocking problem kept everything out. */
  readonly data: {
    readonly engine: Engine;
    readonly holdings: Holdings;
    readonly targets: FileTargets;
  } | null;
}

/** Loads the files, works with what is in, and closes the engine whatever happens. */
export async function withLoaded<T>(
  files: readonly FoundFile[],
  recipes: readonly GivenRecipe[],
  { signal }: Pick<CommandLine, 'signal'>,
  work: (loaded: LoadedProgram) => Promise<T>,
): Promise<T> {
  const engine = await openNodeEngine();
  try {
    const chooser = recipeChooser(recipes, catalogue);
    const loaded = await loadFiles(engine, catalogue, files, chooser, signal);
    const { holdings } = loaded;
    if (holdings === null) return await work({ ...loaded, data: null });
    const targets = await fileTargets(engine, catalogue, holdings.submissions);
    const problems = [...targets.problems, ...tiedTargets(targets.targets)].map(alone);
    const usable = targets.problems.length === 0;
    return await work({
      files: loaded.files,
      problems: [...loaded.problems, ...problems],
      data: usable ? { engine, holdings, targets } : null,
    });
  } finally {
    await engine.close();
  }
}

/**
 * `plumbline convert`: the files typed become files of ours, and their rejected rows files to be corrected.
 * Promises the intake of `check` and `report`, and that all files are written or none.
 */
import { join } from 'node:path';
import { catalogue } from '../catalogue/catalogue.ts';
import type { CallOptions, Engine } from '../core/engine.ts';
import { acceptedRowsCsv } from '../core/loading/accepted-rows.ts';
import type { Staged } from '../core/loading/staged.ts';
import { openNodeEngine } from '../engine/duckdb-node.ts';
import { type Asked, refused } from './asked.ts';
import { filesText, problemsJson } from './check-command.ts';
import { namesOfKind, outFolderFaults, type OutNames, outNames } from './converted-files.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { formatsOf } from './formats.ts';
import { stageFiles, type StagedFiles } from './load-files.ts';
import { type KnownOptions, manyOf, oneOf, soundOptions } from './options.ts';
import { loseRows, problemLines } from './problem-lines.ts';
import { type GivenRecipe, readRecipes, recipeChooser } from './recipes.ts';
import { LIST_FORMATS, readFormat } from './report-formats.ts';
import { DONE, type ExitCode, PROBLEMS, type Run } from './run.ts';
import { textTable } from './text-table.ts';
import { WRITTEN_HEADINGS } from './text-words.ts';
import { outNeeded } from './words.ts';
import { writeOutFolder } from './write-out-folder.ts';

export const CONVERT_OPTIONS: KnownOptions = {
  recipe: 'many',
  out: 'one',
  force: 'flag',
  format: 'one',
};

interface Task {
  readonly files: readonly FoundFile[];
  readonly recipes: readonly GivenRecipe[];
  readonly format: (typeof LIST_FORMATS)[number];
  readonly out: string;
}
interface Written {
  readonly file: string;
  /** Without the header. */
  readonly rows: number;
}

export async function convert(run: Run): Promise<ExitCode> {
  const task = await readTask(run);
  if (!task.ok) return run.usage(task.faults);
  const { files, recipes } = task.value;
  const engine = await openNodeEngine();
  try {
    const chooser = recipeChooser(recipes, catalogue);
    const loaded = await stageFiles(engine, catalogue, files, chooser, run.signal);
    const besides = namedOf(run, loaded).filter(({ isFirst }) => !isFirst);
    const force = run.options.values.has('force');
    const faults = await outFolderFaults(task.value.out, besides, run.folder, force);
    if (faults.length > 0) return run.usage(faults);
    run.complain(problemLines(loaded.problems, run.language));
    const written = loaded.blocked ? [] : await writeAll(run, task.value, engine, loaded);
    run.write(wordsOf(run, task.value, loaded, written));
    return loseRows(loaded.problems) ? PROBLEMS : DONE;
  } finally {
    await engine.close();
  }
}

/** Everything that can be wrong before a row is read, at once. */
async function readTask({ options, folder }: Run): Promise<Asked<Task>> {
  const sound = soundOptions(options);
  const found = await findFiles(options.paths, folder);
  const files = found.ok ? found.value : [];
  const recipes = await readRecipes(manyOf(options, 'recipe'), files, folder, catalogue);
  const format = readFormat(options, LIST_FORMATS);
  const out = oneOf(options, 'out');
  const faults =
    out === undefined
      ? [outNeeded()]
      : await outFolderFaults(
          out,
          files.map((one) => ({ found: one, names: outNames(one, options.paths, folder) })),
          folder,
          options.values.has('force'),
        );
  if (!sound.ok || !found.ok || !recipes.ok || !format.ok || out === undefined || faults.length > 0)
    return refused([
      ...[sound, found, recipes, format].flatMap((part) => (part.ok ? [] : part.faults)),
      ...faults,
    ]);
  return { ok: true, value: { files, recipes: recipes.value, format: format.value, out } };
}

/** What is written under which names: of a file that holds several kinds of record the others bear their kind. */
function namedOf({ options, folder }: Run, { staged }: StagedFiles) {
  return staged.map(({ found, rows }, place) => {
    const isFirst = staged.findIndex((one) => one.found.path === found.path) === place;
    const names: OutNames = outNames(found, options.paths, folder);
    return { found, rows, isFirst, names: isFirst ? names : namesOfKind(names, rows.kind) };
  });
}

async function writeAll(
  run: Run,
  { out }: Task,
  engine: Engine,
  loaded: StagedFiles,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  const options = run.signal === undefined ? {} : { signal: run.signal };
  await writeOutFolder(out, run.folder, async (place) => {
    for (const { rows, names } of namedOf(run, loaded)) {
      run.signal?.throwIfAborted();
      const { accepted, rejected } = rows.counts;
      await place.add(names.accepted, piecesOf(engine, rows, options));
      written.push({ file: join(out, names.accepted), rows: accepted });
      if (rejected === 0) place.remove(names.rejected);
      else {
        await place.add(names.rejected, await loaded.store.rejectedRows(rows.id));
        written.push({ file: join(out, names.rejected), rows: rejected });
      }
    }
  });
  return written;
}

function piecesOf(engine: Engine, staged: Staged, options: CallOptions): AsyncIterable<string> {
  const kind = catalogue.records.find(({ id }) => id === staged.kind);
  if (kind === undefined) throw new RangeError(`No kind of record ${staged.kind}.`);
  return acceptedRowsCsv(engine, kind, staged, options);
}

function wordsOf(
  run: Run,
  { format }: Task,
  { files, problems }: StagedFiles,
  written: readonly Written[],
): string {
  if (format === 'json') {
    const listed = problemsJson(problems);
    const converted = { plumblineConvert: 1, files, written, problems: listed };
    return `${JSON.stringify(converted, null, 2)}\n`;
  }
  const columns = Object.entries(WRITTEN_HEADINGS).map(([id, words]) => ({
    title: words[run.language],
    right: id === 'rows',
  }));
  const { whole } = formatsOf(run.language);
  const rows = written.map((one) => [one.file, whole(one.rows)]);
  const text = filesText(files, run);
  return written.length === 0 ? text : `${text}\n${textTable(columns, rows)}`;
}

/**
 * `plumbline report`: the files typed become the committee report. Nothing is written where a file is blocked;
 * rows that were rejected are listed and the report is of the others.
 */
import { resolve } from 'node:path';
import { catalogue } from '../catalogue/catalogue.ts';
import { groupingsOf, slicesOf } from '../core/definition/applicable.ts';
import type { Program } from '../core/definition/program.ts';
import type { Problem } from '../core/problem.ts';
import type { Request } from '../core/query/request.ts';
import { withFileTargets } from '../core/report/file-targets.ts';
import { runReport } from '../core/report/run-report.ts';
import { parseProgram } from '../core/targets/program-file.ts';
import { type Asked, refused } from './asked.ts';
import { findFiles, type FoundFile, kindOf } from './find-files.ts';
import { alone } from './load-files.ts';
import { manyOf, oneOf, type KnownOptions, type Options, soundOptions } from './options.ts';
import { textOf } from './path-source.ts';
import { loseRows, problemLines } from './problem-lines.ts';
import { noRowsAt } from './problem-words.ts';
import { type LoadedProgram, withLoaded } from './read-data.ts';
import { type GivenRecipe, readRecipes } from './recipes.ts';
import { readFormat, REPORT_FORMATS, type ReportFormat, writeReport } from './report-formats.ts';
import { readWanted, requestOf, type Wanted } from './resolve-request.ts';
import { DONE, type ExitCode, PROBLEMS, type Run } from './run.ts';
import { notFound } from './words.ts';
import { outFault, writeOut } from './write-out.ts';

export const REPORT_OPTIONS: KnownOptions = {
  recipe: 'many',
  program: 'one',
  metric: 'many',
  by: 'many',
  slice: 'many',
  period: 'many',
  'as-of': 'one',
  format: 'one',
  out: 'one',
};

interface Task {
  readonly files: readonly FoundFile[];
  readonly recipes: readonly GivenRecipe[];
  readonly program: Program;
  readonly wanted: Wanted;
  readonly format: ReportFormat;
  readonly out: string | null;
}

export async function report(run: Run): Promise<ExitCode> {
  const task = await readTask(run);
  if (!task.ok) return run.usage(task.faults);
  const { files, recipes } = task.value;
  return withLoaded(files, recipes, run, (loaded) => reportOf(run, task.value, loaded));
}

async function reportOf(run: Run, task: Task, loaded: LoadedProgram): Promise<ExitCode> {
  const { language, signal } = run;
  run.complain(problemLines(loaded.problems, language));
  if (loaded.data === null) return PROBLEMS;
  const { engine, holdings, targets } = loaded.data;
  const program = withFileTargets(task.program, targets);
  const request = requestOf(task.wanted, holdings, program);
  if (!request.ok) return run.usage(request.faults);
  run.complain(problemLines(withoutRows(request.value).map(alone), language));
  const options = signal === undefined ? {} : { signal };
  const found = await runReport(engine, catalogue, program, request.value, options);
  const text = writeReport(task.format, found, program, loaded.files, catalogue, language);
  if (task.out === null) run.write(text);
  else await writeOut(task.out, run.folder, text);
  return loseRows(loaded.problems) ? PROBLEMS : DONE;
}

/** Everything that can be wrong before a row is read, at once. */
async function readTask(run: Run): Promise<Asked<Task>> {
  const { options, folder } = run;
  const sound = soundOptions(options);
  const found = await findFiles(options.paths, folder);
  const files = found.ok ? found.value : [];
  const recipes = await readRecipes(manyOf(options, 'recipe'), files, folder, catalogue);
  const program = await readProgram(options, run);
  const wanted = readWanted(options, catalogue);
  const format = readFormat(options, REPORT_FORMATS);
  const out = oneOf(options, 'out') ?? null;
  const wrongOut = out === null ? null : await outFault(out, folder, files);
  const isWritable = wrongOut === null;
  if (sound.ok && found.ok && recipes.ok && program.ok && wanted.ok && format.ok && isWritable) {
    return {
      ok: true,
      value: {
        files,
        recipes: recipes.value,
        program: program.value,
        wanted: wanted.value,
        format: format.value,
        out,
      },
    };
  }
  const parts = [sound, found, recipes, program, wanted, format];
  return refused([
    ...parts.flatMap((part) => (part.ok ? [] : part.faults)),
    ...(isWritable ? [] : [wrongOut]),
  ]);
}

async function readProgram(options: Options, { folder }: Run): Promise<Asked<Program>> {
  const name = oneOf(options, 'program');
  if (name === undefined) return { ok: true, value: catalogue.defaultProgram };
  const path = resolve(folder, name);
  if ((await kindOf(path, name)) !== 'file') return refused([notFound(name)]);
  const read = parseProgram(await textOf({ name, path }), catalogue);
  if (read.ok) return read;
  return refused(
    read.problems.map(({ words: { en, es } }) => ({ en: `${name}: ${en}`, es: `${name}: ${es}` })),
  );
}

/** What was named and cannot be shown: the report has no rows of it, or only totals. */
function withoutRows({ metrics, groupings, slices }: Request): readonly Problem[] {
  const asked = catalogue.metrics.filter(({ id }) => metrics.includes(id));
  if (asked.length === catalogue.metrics.length) return [];
  return asked.flatMap((metric) => {
    const known: readonly string[] = [
      ...groupingsOf(metric, catalogue).map(({ id }) => id),
      ...slicesOf(metric, catalogue),
    ];
    return [...groupings, ...slices]
      .filter((id) => !known.includes(id))
      .map((id) => noRowsAt(metric.id, id));
  });
}

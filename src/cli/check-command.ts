/** `plumbline check`: reads the files as a report would and tells what is in them and what is wrong. */
import { catalogue } from '../catalogue/catalogue.ts';
import type { ProblemGroup } from '../core/loading/staged.ts';
import { findFiles } from './find-files.ts';
import type { LoadedFile } from './load-files.ts';
import { formatsOf } from './formats.ts';
import { type KnownOptions, manyOf, soundOptions } from './options.ts';
import { loseRows, problemLines } from './problem-lines.ts';
import { type LoadedProgram, withLoaded } from './read-data.ts';
import { readRecipes } from './recipes.ts';
import { LIST_FORMATS, readFormat } from './report-formats.ts';
import { DONE, type ExitCode, PROBLEMS, type Run } from './run.ts';
import { textTable } from './text-table.ts';
import { FILE_HEADINGS } from './text-words.ts';

export const CHECK_OPTIONS: KnownOptions = { recipe: 'many', format: 'one' };

export async function check(run: Run): Promise<ExitCode> {
  const { options, folder } = run;
  const sound = soundOptions(options);
  const found = await findFiles(options.paths, folder);
  const files = found.ok ? found.value : [];
  const recipes = await readRecipes(manyOf(options, 'recipe'), files, folder, catalogue);
  const format = readFormat(options, LIST_FORMATS);
  if (!sound.ok || !found.ok || !recipes.ok || !format.ok) {
    return run.usage(
      [sound, found, recipes, format].flatMap((part) => (part.ok ? [] : part.faults)),
    );
  }
  return withLoaded(files, recipes.value, run, (loaded) => {
    run.complain(problemLines(loaded.problems, run.language));
    run.write(format.value === 'json' ? checkJson(loaded) : filesText(loaded.files, run));
    return Promise.resolve(loseRows(loaded.problems) ? PROBLEMS : DONE);
  });
}

function checkJson({ files, problems }: LoadedProgram): string {
  const listed = problemsJson(problems);
  return `${JSON.stringify({ plumblineCheck: 1, files, problems: listed }, null, 2)}\n`;
}

/** Problems as JSON lists them: places and words, never what stands there. */
export function problemsJson(problems: readonly ProblemGroup[]) {
  return problems.map(({ problem: { code, severity, place, words }, rows }) => ({
    code,
    severity,
    file: place.file ?? null,
    column: place.column ?? null,
    rows,
    words,
  }));
}

/** What is in each file, as a table to read. */
export function filesText(
  files: readonly LoadedFile[],
  { language }: Pick<Run, 'language'>,
): string {
  const { whole } = formatsOf(language);
  const columns = Object.entries(FILE_HEADINGS).map(([id, words]) => ({
    title: words[language],
    right: ['read', 'accepted', 'rejected', 'leftOut'].includes(id),
  }));
  const rows = files.map(({ file, kind, recipe, rows, droppedColumns, alsoAs }) => [
    file,
    kind ?? '?',
    ...[rows.read, rows.accepted, rows.rejected, rows.leftOut].map(whole),
    recipe ?? '',
    droppedColumns.join(', '),
    alsoAs.join(', '),
  ]);
  return textTable(columns, rows);
}

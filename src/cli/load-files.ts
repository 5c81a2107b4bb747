/**
 * Reads every file into one store. Promises that all files are in or none, that the same bytes count once as
 * the same kind of record, and that every problem comes with its file, rows and column.
 */
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { RecordKindId } from '../core/definition/record-kind.ts';
import type { CancelSignal, Engine } from '../core/engine.ts';
import { inspect } from '../core/intake/inspect.ts';
import type { Inspection, TableHead } from '../core/intake/inspection.ts';
import { isKnownTable } from '../core/intake/is-known-table.ts';
import type { ReadableFile } from '../core/loading/readable-file.ts';
import { asNew, type ProblemGroup, type Staged } from '../core/loading/staged.ts';
import { openStore } from '../core/loading/store.ts';
import type { Store } from '../core/loading/store-calls.ts';
import type { Problem } from '../core/problem.ts';
import type { Holdings } from '../core/workspace/holdings.ts';
import type { RowCounts } from '../core/workspace/submission.ts';
import { readFile } from '../reading/read-file.ts';
import type { FoundFile } from './find-files.ts';
import { pathSource } from './path-source.ts';
import { notReadBesides, sameBytes } from './problem-words.ts';
import type { GivenRecipe, RecipeChooser } from './recipes.ts';

export interface LoadedFile {
  /** With the sheet in brackets where a workbook has several: `q3.xlsx [Hours]`. */
  readonly file: string;
  /** Of the bytes, hex; of one sheet of several in a workbook, of that hash and the sheet's name. */
  readonly sha256: string;
  /** null when it could not be told. */
  readonly kind: RecordKindId | null;
  /** The recipe it was read by, as typed; null: by its own columns. */
  readonly recipe: string | null;
  readonly rows: RowCounts;
  /** Other files with the same bytes, which are not counted again. */
  readonly alsoAs: readonly string[];
  /** Headers of columns that say who a person is, and were not read. */
  readonly droppedColumns: readonly string[];
}
export interface Loaded {
  readonly files: readonly LoadedFile[];
  readonly problems: readonly ProblemGroup[];
  /** null when a blocking problem kept everything out. */
  readonly holdings: Holdings | null;
}
const NO_ROWS: RowCounts = { read: 0, accepted: 0, leftOut: 0, rejected: 0 };

/** Every file read, and nothing committed yet. */
export interface StagedFiles {
  readonly store: Store;
  readonly files: readonly LoadedFile[];
  readonly staged: readonly { readonly found: FoundFile; readonly rows: Staged }[];
  readonly problems: readonly ProblemGroup[];
  /** A blocking problem keeps everything out. */
  readonly blocked: boolean;
}

interface Reading {
  /** null when it is not to be listed. */
  readonly file: LoadedFile | null;
  /** null when nothing of it was loaded. */
  readonly staged: Staged | null;
  readonly problems: readonly ProblemGroup[];
}
interface Loading {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly signal: CancelSignal | undefined;
  /** By what `sameFile` says of them. */
  readonly files: Map<string, LoadedFile>;
}

export async function loadFiles(
  engine: Engine,
  catalogue: Catalogue,
  found: readonly FoundFile[],
  recipes: RecipeChooser,
  signal?: CancelSignal,
): Promise<Loaded> {
  const { store, files, staged, problems, blocked } = await stageFiles(
    engine,
    catalogue,
    found,
    recipes,
    signal,
  );
  const asked = staged.map(({ rows }) => asNew(rows.id));
  if (!blocked) await store.commit(asked, new Date().toISOString());
  return { files, problems, holdings: blocked ? null : await store.holdings() };
}

/** Reads every file apart from the data. */
export async function stageFiles(
  engine: Engine,
  catalogue: Catalogue,
  found: readonly FoundFile[],
  recipes: RecipeChooser,
  signal?: CancelSignal,
): Promise<StagedFiles> {
  const store = openStore(engine, catalogue);
  const loading: Loading = { store, catalogue, signal, files: new Map() };
  const staged: StagedFiles['staged'][number][] = [];
  const problems: ProblemGroup[] = [];
  for (const one of found) {
    signal?.throwIfAborted();
    const choice = await recipes.choose(await pathSource(one), one.path);
    const turns = choice.recipes.length === 0 ? [null] : choice.recipes;
    for (const recipe of turns) {
      for (const read of await readBy(loading, one, recipe, choice.problems)) {
        if (read.file !== null) loading.files.set(sameFile(read.file), read.file);
        problems.push(...read.problems);
        if (read.staged !== null) staged.push({ found: one, rows: read.staged });
      }
    }
  }
  problems.push(...recipes.unused().map(alone));
  const blocked = problems.some(({ problem }) => problem.severity === 'blocking');
  return { store, files: [...loading.files.values()], staged, problems, blocked };
}

/** The same bytes read as the same kind are the same file. */
function sameFile({ sha256, kind }: Pick<LoadedFile, 'sha256' | 'kind'>): string {
  return `${sha256} ${kind ?? ''}`;
}

/** Every kind of record that the file holds, or that of the recipe. */
async function readBy(
  loading: Loading,
  found: FoundFile,
  recipe: GivenRecipe | null,
  problems: readonly Problem[],
): Promise<readonly Reading[]> {
  const { catalogue, signal, files } = loading;
  const isRecognised = (head: TableHead) => isKnownTable(head, catalogue);
  const source = await pathSource(found);
  const read = await readFile(source, recipe?.recipe.reading, { signal, isRecognised });
  const { hash } = read.ok ? read.value : read;
  const file: LoadedFile = {
    file: found.name,
    sha256: hash,
    kind: null,
    recipe: recipe?.name ?? null,
    rows: NO_ROWS,
    alsoAs: [],
    droppedColumns: [],
  };
  const blocking = read.ok ? problems : read.problems;
  if (!read.ok || blocking.length > 0) {
    const same = files.get(sameFile(file));
    return [
      same === undefined ? { file, staged: null, problems: blocking.map(alone) } : again(same),
    ];
  }
  const { head } = read.value;
  const inspection = inspect(head, hash, catalogue, recipe?.recipe ?? null);
  const same = files.get(sameFile({ sha256: hash, kind: inspection.recipe?.kind ?? null }));
  if (same !== undefined) return [again(same)];
  const readings = [await stageAs(loading, file, inspection, read.value.file)];
  for (const kind of inspection.alsoHolds) {
    const other = inspect(head, hash, catalogue, null, kind);
    readings.push(await stageBesides(loading, file, other, read.value.file));
  }
  return readings;

  function again(before: LoadedFile): Reading {
    const twice = { ...before, alsoAs: [...before.alsoAs, found.name] };
    return {
      file: twice,
      staged: null,
      problems: [alone(sameBytes(found.name, before.file, hash))],
    };
  }
}

async function stageAs(
  { store, signal }: Loading,
  file: LoadedFile,
  inspection: Inspection,
  content: ReadableFile,
): Promise<Reading> {
  const staged = await store.stage(inspection, content, signal === undefined ? {} : { signal });
  return {
    file: {
      ...file,
      file: inspection.fileName,
      kind: inspection.recipe === null ? null : staged.kind,
      rows: staged.counts,
      droppedColumns: inspection.personal.map(({ column }) => column),
    },
    staged,
    problems: staged.groups,
  };
}

/** What the file holds besides is left out, and said, where it cannot be read without an answer. */
async function stageBesides(
  loading: Loading,
  file: LoadedFile,
  inspection: Inspection,
  content: ReadableFile,
): Promise<Reading> {
  const reading = await stageAs(loading, file, inspection, content);
  const blocking = reading.problems
    .map(({ problem }) => problem)
    .filter(({ severity }) => severity === 'blocking');
  if (blocking.length === 0) return reading;
  if (reading.staged !== null) await loading.store.discard([reading.staged.id]);
  const kind = loading.catalogue.records.find(({ id }) => id === inspection.recipe?.kind);
  const said = kind === undefined ? [] : [notReadBesides(file.file, kind.title, blocking)];
  return { file: null, staged: null, problems: said.map(alone) };
}

/** A problem of a whole file, or of the row in its place. */
export function alone(problem: Problem): ProblemGroup {
  const { row } = problem.place;
  return { problem, count: 1, rows: row === undefined ? [] : [row] };
}

/**
 * Reads every file into one store. Promises that all files are in or none, that the same bytes count once, and
 * that every problem comes with its file, rows and column.
 */
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { RecordKindId } from '../core/definition/record-kind.ts';
import type { CancelSignal, Engine } from '../core/engine.ts';
import type { TableHead } from '../core/intake/inspection.ts';
import { isKnownTable } from '../core/intake/is-known-table.ts';
import { loadOne } from '../core/loading/load-one.ts';
import { asNew, type ProblemGroup, type Staged } from '../core/loading/staged.ts';
import { openStore } from '../core/loading/store.ts';
import type { Store } from '../core/loading/store-calls.ts';
import type { Problem } from '../core/problem.ts';
import type { Holdings } from '../core/workspace/holdings.ts';
import type { RowCounts } from '../core/workspace/submission.ts';
import { readFile } from '../reading/read-file.ts';
import type { FoundFile } from './find-files.ts';
import { pathSource } from './path-source.ts';
import { sameBytes } from './problem-words.ts';
import type { RecipeChooser } from './recipes.ts';

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
  readonly file: LoadedFile;
  /** null when nothing of it was loaded. */
  readonly staged: Staged | null;
  readonly problems: readonly ProblemGroup[];
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
  const files = new Map<string, LoadedFile>();
  const staged: StagedFiles['staged'][number][] = [];
  const problems: ProblemGroup[] = [];
  for (const one of found) {
    signal?.throwIfAborted();
    const read = await readOne(store, catalogue, one, recipes, files, signal);
    files.set(read.file.sha256, read.file);
    problems.push(...read.problems);
    if (read.staged !== null) staged.push({ found: one, rows: read.staged });
  }
  problems.push(...recipes.unused().map(alone));
  const blocked = problems.some(({ problem }) => problem.severity === 'blocking');
  return { store, files: [...files.values()], staged, problems, blocked };
}

async function readOne(
  store: Store,
  catalogue: Catalogue,
  found: FoundFile,
  recipes: RecipeChooser,
  before: ReadonlyMap<string, LoadedFile>,
  signal: CancelSignal | undefined,
): Promise<Reading> {
  const source = await pathSource(found);
  const { recipe, problems } = await recipes.choose(source, found.path);
  const isRecognised = (head: TableHead) => isKnownTable(head, catalogue);
  const read = await readFile(source, recipe?.recipe.reading, { signal, isRecognised });
  const { hash } = read.ok ? read.value : read;
  const same = before.get(hash);
  if (same !== undefined) {
    const file = { ...same, alsoAs: [...same.alsoAs, found.name] };
    return { file, staged: null, problems: [alone(sameBytes(found.name, same.file, hash))] };
  }
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
    return { file, staged: null, problems: blocking.map(alone) };
  }
  const controls = signal === undefined ? {} : { signal };
  const { inspection, staged } = await loadOne(
    store,
    catalogue,
    read.value,
    recipe?.recipe ?? null,
    controls,
  );
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

/** A problem of a whole file, or of the row in its place. */
export function alone(problem: Problem): ProblemGroup {
  const { row } = problem.place;
  return { problem, count: 1, rows: row === undefined ? [] : [row] };
}

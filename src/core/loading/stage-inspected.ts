import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { Engine, PlainRow } from '../engine.ts';
import { knownHeaders } from '../intake/header-row.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { Problem } from '../problem.ts';
import { reportedStatement } from '../query/load-rows.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import type { Ledger } from '../workspace/ledger.ts';
import { countsDisagree, notReadable, nothingAccepted } from './file-words.ts';
import { loadPlanOf } from './load-plan.ts';
import type { ReadableFile } from './readable-file.ts';
import { oddGroups } from './odd-values.ts';
import { reportedTwice } from './reported-twice.ts';
import { dropStaged, loadTable } from './stage-file.ts';
import type { LoadControls, LoadedTable } from './stage-file.ts';
import type { ProblemGroup, Staged } from './staged.ts';

export interface StageJob {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  readonly waiting: readonly StagedFile[];
  readonly id: number;
  readonly inspection: Inspection;
  readonly file: ReadableFile;
  readonly controls: LoadControls;
}
export interface StagedFile {
  readonly staged: Staged;
  /** Null when nothing was loaded. */
  readonly plan: LoadPlan | null;
  readonly employers: readonly string[];
  /** Names of the file's columns, in its order. */
  readonly headers: readonly string[];
  /** Accepted rows by employer and quarter. */
  readonly reported: readonly PlainRow[];
  readonly committed: boolean;
}

export function stagedTable(id: number): string {
  return `staged_${id}`;
}

/** Loads the inspected file unless something blocks it. `blocking` is known before. */
export async function stageInspected(
  job: StageJob,
  blocking: readonly Problem[],
): Promise<StagedFile> {
  const { inspection, catalogue, engine } = job;
  const { recipe } = inspection;
  const kind = catalogue.records.find(({ id }) => id === recipe?.kind);
  const stops = [
    ...blocking,
    ...inspection.problems.filter(({ severity }) => severity === 'blocking'),
  ];
  if (recipe === null || kind === undefined || stops.length > 0) return notLoaded(job, stops);
  const plan = loadPlanOf(catalogue, kind, inspection, recipe, stagedTable(job.id));
  const { fileName } = inspection;
  const headers = knownHeaders(catalogue.records);
  const loading = { ...job, plan, recipe, fileName, knownHeaders: headers };
  const loaded = await loadTable(loading).catch((error: unknown) => {
    if (isOfTheFile(error)) return null;
    throw error;
  });
  if (loaded === null) return notLoaded(job, [notReadable(fileName)]);
  if ('expected' in loaded) {
    return notLoaded(job, [countsDisagree(fileName, loaded.expected, loaded.read)]);
  }
  try {
    return await described(job, plan, kind, recipe, loaded);
  } catch (error) {
    await dropStaged(engine, plan.table);
    throw error;
  }
}

/** The engine says that the file's bytes cannot be read, not that a statement is wrong. */
function isOfTheFile(error: unknown): boolean {
  return error instanceof Error && /^(?:Invalid Input|CSV|IO) Error/i.test(error.message);
}

async function described(
  job: StageJob,
  plan: LoadPlan,
  kind: RecordKind,
  recipe: Recipe,
  loaded: LoadedTable,
): Promise<StagedFile> {
  const { engine, inspection } = job;
  const { fileName, hash } = inspection;
  const fields = new Set(plan.fields.map(({ field }) => field));
  const reported = await engine.query(
    reportedStatement(kind, plan.table, fields, ['project', 'first', 'last']),
  );
  const again = await reportedTwice(job, fileName, kind, reported);
  const odd = await oddGroups(plan, fileName, loaded.counts.accepted, (statement) =>
    engine.query(statement),
  );
  const empty = loaded.counts.accepted === 0 ? [wholeFile(nothingAccepted(fileName))] : [];
  return {
    plan,
    committed: false,
    reported,
    employers: [...new Set(textsOf(reported, 'employer'))],
    headers: inspection.headers,
    staged: {
      id: job.id,
      fileName,
      hash,
      kind: kind.id,
      recipe,
      counts: loaded.counts,
      groups: [
        ...empty,
        ...again.map(wholeFile),
        ...inspection.problems.filter(({ code }) => code !== 'intake/unknown-value').map(wholeFile),
        ...loaded.groups,
        ...odd,
      ],
      unknownValues: loaded.unknownValues,
      firstDate: textsOf(reported, 'first').sort().at(0) ?? null,
      lastDate: textsOf(reported, 'last').sort().at(-1) ?? null,
      periods: [...new Set(textsOf(reported, 'quarter'))].sort(),
    },
  };
}

function notLoaded({ id, inspection }: StageJob, problems: readonly Problem[]): StagedFile {
  const { fileName, hash, recipe, candidates } = inspection;
  const kind = recipe?.kind ?? candidates[0]?.kind ?? 'hours';
  return {
    plan: null,
    committed: false,
    reported: [],
    employers: [],
    headers: inspection.headers,
    staged: {
      id,
      fileName,
      hash,
      kind,
      recipe: recipe ?? { plumblineRecipe: 1, kind, fields: {} },
      counts: { read: 0, accepted: 0, leftOut: 0, rejected: 0 },
      groups: problems.map(wholeFile),
      unknownValues: [],
      firstDate: null,
      lastDate: null,
      periods: [],
    },
  };
}

function wholeFile(problem: Problem): ProblemGroup {
  return { problem, count: 1, rows: [] };
}
function textsOf(rows: readonly PlainRow[], column: string): string[] {
  return rows.map((row) => row[column]).filter((value) => typeof value === 'string');
}

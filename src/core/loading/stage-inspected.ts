import type { Catalogue } from '../definition/catalogue.ts';
import type { Engine } from '../engine.ts';
import { NO_CORRECTIONS } from '../intake/corrections.ts';
import { knownHeaders } from '../intake/header-row.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Problem } from '../problem.ts';
import { groupsViewStatement } from '../query/load-unpivot.ts';
import type { Ledger } from '../workspace/ledger.ts';
import { describeStaged, wholeFile } from './describe-staged.ts';
import type { StagedFile } from './describe-staged.ts';
import { countsDisagree, notReadable } from './file-words.ts';
import { loadPlanOf } from './load-plan.ts';
import type { ReadableFile } from './readable-file.ts';
import { dropStaged, loadTable } from './stage-file.ts';
import type { LoadControls } from './stage-file.ts';

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
    const { unpivot } = recipe;
    if (unpivot !== undefined) await engine.query(groupsViewStatement(plan, kind, unpivot));
    const start = { corrections: NO_CORRECTIONS, revision: 0, held: false };
    return await describeStaged(job, {
      ...start,
      id: job.id,
      plan,
      recipe,
      loaded,
      about: inspection,
    });
  } catch (error) {
    await dropStaged(engine, plan.table);
    throw error;
  }
}

/** The engine says that the file's bytes cannot be read, not that a statement is wrong. */
function isOfTheFile(error: unknown): boolean {
  return error instanceof Error && /^(?:Invalid Input|CSV|IO) Error/i.test(error.message);
}

function notLoaded({ id, inspection }: StageJob, problems: readonly Problem[]): StagedFile {
  const { fileName, hash, recipe, candidates } = inspection;
  const kind = recipe?.kind ?? candidates[0]?.kind ?? 'hours';
  return {
    plan: null,
    about: { fileName, hash, headers: inspection.headers, problems: [] },
    notes: [],
    held: false,
    committed: false,
    reported: [],
    employers: [],
    staged: {
      id,
      fileName,
      hash,
      kind,
      recipe: recipe ?? { plumblineRecipe: 1, kind, fields: {} },
      counts: { read: 0, accepted: 0, leftOut: 0, rejected: 0 },
      corrections: NO_CORRECTIONS,
      revision: 0,
      groups: problems.map(wholeFile),
      unknownValues: [],
      firstDate: null,
      lastDate: null,
      periods: [],
    },
  };
}

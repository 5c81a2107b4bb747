/**
 * Corrects a staged file. Promises that what comes out depends on the loaded file and the corrections alone, so
 * that a former value undoes a later one exactly; that corrected cells are read and checked as the file's own
 * are; that rows accepted by themselves stay so; and that a failure changes nothing.
 */
import type { Statement } from '../engine.ts';
import { isCorrected } from '../intake/corrections.ts';
import type { Corrections } from '../intake/corrections.ts';
import {
  amendedDuplicatesStatements,
  amendedPlan,
  holdStatement,
  idleSkipsStatement,
  misfitsStatement,
  putBackStatements,
  readAmendedStatements,
  settleAmendedStatements,
  storedCountsStatement,
  strikeOutStatements,
  takeOutStatements,
  writeDownStatements,
} from '../query/load-corrections.ts';
import { reclassifyStatements } from '../query/load-findings.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { atOnce } from './at-once.ts';
import { describeStaged } from './describe-staged.ts';
import type { StagedFile } from './describe-staged.ts';
import { columnsRead, sorted } from './fitting-corrections.ts';
import type { Sorted } from './fitting-corrections.ts';
import { listFaults } from './list-faults.ts';
import { allNotes, noteRowsOf } from './notes.ts';
import type { NoteRows } from './notes.ts';
import type { ReportedPlaces } from './reported-twice.ts';
import type { Dropped } from './staged.ts';

export interface AmendedFile {
  readonly one: StagedFile;
  readonly dropped: readonly Dropped[];
}

/** The file as if these corrections, and no others, had been made since it was loaded. */
export async function amend(
  places: ReportedPlaces,
  file: StagedFile,
  corrections: Corrections,
): Promise<AmendedFile> {
  const { plan, staged } = file;
  if (plan === null) throw new RangeError('A file without rows cannot be corrected.');
  const none = staged.counts.accepted === staged.counts.read;
  if (!file.held && (none || !isCorrected(corrections))) {
    const { dropped } = sorted(corrections, plan, staged.recipe, 'all', []);
    return { one: file, dropped };
  }
  return atOnce(places.engine, () => change(places, file, plan, corrections));
}

async function change(
  places: ReportedPlaces,
  file: StagedFile,
  plan: LoadPlan,
  corrections: Corrections,
): Promise<AmendedFile> {
  const ask = (statement: Statement) => places.engine.query(statement);
  const { id, recipe, counts, revision } = file.staged;
  if (!file.held) await ask(holdStatement(plan));
  const { fitting, dropped, places: cells } = await written(plan, recipe, corrections, ask);
  const corrected = await corrects(plan, cells, ask);
  for (const statement of putBackStatements(plan)) await ask(statement);
  const [found = {}] = await ask(storedCountsStatement(plan));
  const loaded = await listFaults({ plan, recipe, fileName: file.staged.fileName }, ask, {
    read: counts.read,
    stored: Number(found['stored']),
    keyed: Number(found['keyed']),
    notes: allNotes(file.notes, corrected),
  });
  const one = await describeStaged(places, {
    id,
    plan,
    recipe,
    loaded,
    about: file.about,
    corrections: fitting,
    revision: revision + 1,
    held: true,
  });
  return { one: { ...one, notes: file.notes }, dropped };
}

type Ask = (statement: Statement) => ReturnType<ReportedPlaces['engine']['query']>;

/** Writes the corrections down and strikes out those that do not fit the file. */
async function written(
  plan: LoadPlan,
  recipe: StagedFile['staged']['recipe'],
  corrections: Corrections,
  ask: Ask,
): Promise<Sorted & { readonly places: readonly number[] }> {
  const read = columnsRead(plan, recipe);
  const cells = corrections.cells.filter(({ column }) => read.has(column));
  const skipped = corrections.skips.flatMap(({ rows }) => rows);
  for (const statement of writeDownStatements(plan, cells, skipped)) await ask(statement);
  const places = [...new Set(cells.map(({ column }) => plan.columns.indexOf(column)))];
  const misfits = (await ask(misfitsStatement(plan, places))).map((found) => ({
    correction: cells[Number(found['entry'])],
    row: Number(found['row']),
    gone: found['gone'] === true,
  }));
  const idle = (await ask(idleSkipsStatement(plan))).map((found) => Number(found['row']));
  for (const statement of strikeOutStatements(plan, places)) await ask(statement);
  return { ...sorted(corrections, plan, recipe, misfits, idle), places };
}

/** Reads the corrected rows and puts them where they belong; their notes. */
async function corrects(plan: LoadPlan, places: readonly number[], ask: Ask): Promise<NoteRows> {
  for (const statement of takeOutStatements(plan)) await ask(statement);
  if (places.length === 0) return [];
  const amended = amendedPlan(plan);
  for (const statement of [
    ...readAmendedStatements(plan, places),
    ...reclassifyStatements(amended),
    ...amendedDuplicatesStatements(plan),
  ]) {
    await ask(statement);
  }
  const notes = await noteRowsOf(amended, ask);
  for (const statement of settleAmendedStatements(plan)) await ask(statement);
  return notes;
}

/**
 * Loads one file apart from the data. Promises read = accepted + left out + rejected, with every row counted
 * twice in different ways, and that a cancelled or failed load leaves nothing behind.
 */
import type { CancelSignal, Engine, Statement } from '../engine.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { RowCounts } from '../workspace/submission.ts';
import {
  collectRejectedStatement,
  createRejectedStatement,
  faultCountsStatement,
  faultyCountStatement,
  markDuplicatesStatements,
  reclassifyStatements,
  rejectedTable,
  removeFaultyStatement,
} from '../query/load-findings.ts';
import { dropTableStatement } from '../query/load-rows.ts';
import { createStagedStatement, faultsOf, insertStatement } from '../query/load-table.ts';
import type { Fault, LoadPlan } from '../query/load-table.ts';
import type { Piece } from './piece.ts';
import { groupsOf, unknownValuesOf } from './problem-groups.ts';
import type { ReadableFile } from './readable-file.ts';
import type { LoadProgress, ProblemGroup, UnknownValue } from './staged.ts';

export interface LoadControls {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}
export interface LoadedTable {
  readonly counts: RowCounts;
  readonly groups: readonly ProblemGroup[];
  readonly unknownValues: readonly UnknownValue[];
}
export interface LoadJob {
  readonly engine: Engine;
  readonly plan: LoadPlan;
  readonly recipe: Recipe;
  readonly fileName: string;
  readonly file: ReadableFile;
  readonly controls: LoadControls;
}

/** Loads the file into the plan's table; null when the engine's count of rows is not the one expected. */
export async function loadTable(
  job: LoadJob,
): Promise<LoadedTable | { readonly expected: number; readonly read: number }> {
  try {
    return await load(job);
  } catch (error) {
    await dropStaged(job.engine, job.plan.table);
    throw error;
  }
}

/** Takes away everything that staging under that name has made. */
export async function dropStaged(engine: Engine, table: string): Promise<void> {
  await engine.query(dropTableStatement(table));
  await engine.query(dropTableStatement(rejectedTable({ table })));
}

async function load(job: LoadJob) {
  const { plan, file, controls } = job;
  await run(job, createStagedStatement(plan));
  const read = await withEachPiece(job, file.pieces, (path, piece) =>
    run(job, insertStatement(plan, path, piece)),
  );
  const [stored] = await run(job, faultyCountStatement(plan));
  const count = Number(stored?.['stored'] ?? 0);
  const expected = recordsBelowHeader(file.pieces, plan.headerRow);
  if (count !== expected) {
    await dropStaged(job.engine, plan.table);
    return { expected, read: count };
  }
  controls.onProgress?.({ rows: read, fraction: 1 });
  for (const statement of markDuplicatesStatements(plan)) await run(job, statement);
  const [marked] = await run(job, faultyCountStatement(plan));
  const faulty = Number(marked?.['faulty'] ?? 0);
  if (faulty === 0) {
    const counts = { read: count, accepted: count, leftOut: 0, rejected: 0 };
    return { counts, groups: [], unknownValues: [] };
  }
  return listFaults(job, count, faulty);
}

async function listFaults(job: LoadJob, read: number, faulty: number): Promise<LoadedTable> {
  const { plan, file } = job;
  await run(job, createRejectedStatement(plan));
  await withEachPiece({ ...job, controls: quiet(job.controls) }, file.pieces, (path, piece) =>
    run(job, collectRejectedStatement(plan, path, { ...piece, lastRow: lastRowOf(piece) })),
  );
  for (const statement of reclassifyStatements(plan)) await run(job, statement);
  await run(job, removeFaultyStatement(plan));
  const [counted = {}] = await run(job, faultCountsStatement(plan));
  const leftOut = Number(counted['left_out'] ?? 0);
  if (Number(counted['every'] ?? 0) !== faulty) throw new Error('Rejected rows were lost.');
  const present: readonly (readonly [Fault, number])[] = faultsOf(plan)
    .map((fault, place) => [fault, Number(counted[`f${place}`] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  const ask = (statement: Statement) => run(job, statement);
  return {
    counts: { read, accepted: read - faulty, leftOut, rejected: faulty - leftOut },
    groups: await groupsOf(plan, job.fileName, present, ask),
    unknownValues: await unknownValuesOf(plan, job.recipe, present, ask),
  };
}

async function withEachPiece(
  job: LoadJob,
  pieces: readonly Piece[],
  use: (path: string, piece: Piece) => Promise<unknown>,
): Promise<number> {
  let rows = 0;
  for (const [place, piece] of pieces.entries()) {
    job.controls.signal?.throwIfAborted();
    const name = `${job.plan.table}_${place}.csv`;
    const path = await job.engine.registerFile(
      name,
      await job.file.forEngine(piece.start, piece.end),
    );
    try {
      await use(path, piece);
    } finally {
      await job.engine.releaseFile(name);
    }
    rows += piece.records;
    job.controls.onProgress?.({ rows, fraction: fractionOf(piece.end, job.file.bytes) });
  }
  return rows;
}

function run(job: LoadJob, statement: Statement) {
  const { signal } = job.controls;
  return job.engine.query(statement, signal === undefined ? {} : { signal });
}
function quiet({ signal }: LoadControls): LoadControls {
  return signal === undefined ? {} : { signal };
}
function fractionOf(end: number, bytes: number): number {
  return bytes === 0 ? 1 : Math.min(1, end / bytes);
}
function lastRowOf(piece: Piece): number {
  const blank = piece.gaps.reduce((sum, gap) => sum + gap.blank, 0);
  return piece.firstRow + piece.records + blank - 1;
}

/** Records that are not blank lines below the header's row. */
function recordsBelowHeader(pieces: readonly Piece[], headerRow: number): number {
  return pieces.reduce((sum, piece) => {
    if (lastRowOf(piece) <= headerRow) return sum;
    return sum + piece.records - recordsUpTo(piece, headerRow);
  }, 0);
}

function recordsUpTo(piece: Piece, row: number): number {
  const lines = Math.max(0, row - piece.firstRow + 1);
  let blank = 0;
  for (const gap of piece.gaps) {
    const gapStart = gap.after + blank;
    if (gapStart >= lines) break;
    blank += Math.min(gap.blank, lines - gapStart);
  }
  return Math.min(piece.records, lines - blank);
}

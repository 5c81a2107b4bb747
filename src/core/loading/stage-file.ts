/**
 * Loads one file apart from the data. Promises read = accepted + left out + rejected, with every row counted
 * twice in different ways, and that a cancelled or failed load leaves nothing behind.
 */
import type { CancelSignal, Engine, Statement } from '../engine.ts';
import type { Recipe } from '../intake/recipe.ts';
import { heldTable } from '../query/load-corrections.ts';
import {
  doubtDuplicatesStatement,
  markDuplicatesStatement,
  markReadDuplicatesStatement,
} from '../query/load-duplicates.ts';
import { rejectedTable } from '../query/load-faults.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { reclassifyStatements } from '../query/load-findings.ts';
import { dropGroupsStatement } from '../query/load-unpivot.ts';
import { dropTableStatement } from '../query/load-rows.ts';
import {
  createRejectedStatement,
  createStagedStatement,
  doubtStoredStatement,
  fullInsertStatement,
  quickInsertStatement,
  settleDoubtsStatements,
  summaryStatement,
} from '../query/load-table.ts';
import { listFaults } from './list-faults.ts';
import type { LoadedTable } from './list-faults.ts';
import { noteRowsOf } from './notes.ts';
import type { NoteRows } from './notes.ts';
import type { Piece } from './piece.ts';
import type { ReadableFile } from './readable-file.ts';
import { leaveSecondTablesOut } from './second-table.ts';
import type { LoadProgress } from './staged.ts';
import { leaveUnlabelledTotalsOut } from './unlabelled-totals.ts';

export interface LoadControls {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}
export interface LoadJob {
  readonly engine: Engine;
  readonly plan: LoadPlan;
  readonly recipe: Recipe;
  readonly fileName: string;
  /** Headers that some kind of record reads. */
  readonly knownHeaders: ReadonlySet<string>;
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
  await engine.query(dropGroupsStatement(table));
  await engine.query(dropTableStatement(table));
  await engine.query(dropTableStatement(rejectedTable({ table })));
  await engine.query(dropTableStatement(heldTable({ table })));
}

async function load(job: LoadJob) {
  const { plan, file, controls } = job;
  await run(job, createStagedStatement(plan));
  const rows = await withEachPiece(job, file.pieces, (path, piece) =>
    run(job, quickInsertStatement(plan, path, piece)),
  );
  const first = await summary(job);
  const read = first.stored;
  const expected = recordsBelowHeader(file.pieces, plan.headerRow);
  if (read !== expected) {
    await dropStaged(job.engine, plan.table);
    return { expected, read };
  }
  controls.onProgress?.({ rows, fraction: 1 });
  if (first.doubted > 0 || first.repeated > 0) await run(job, createRejectedStatement(plan));
  let notes: NoteRows = [];
  if (first.doubted > 0) {
    await run(job, doubtStoredStatement(plan));
    if (first.repeated > 0) await run(job, doubtDuplicatesStatement(plan));
    await readDoubtedInFull(job);
    for (const statement of reclassifyStatements(plan)) await run(job, statement);
    await leaveSecondTablesOut(plan, job.knownHeaders, (statement) => run(job, statement));
    await leaveUnlabelledTotalsOut(plan, (statement) => run(job, statement));
    notes = await noteRowsOf(plan, (statement) => run(job, statement));
    if (first.repeated > 0) await run(job, markReadDuplicatesStatement(plan));
    for (const statement of settleDoubtsStatements(plan)) await run(job, statement);
  }
  const second = first.doubted > 0 ? await summary(job) : first;
  if (second.repeated > 0) await takeOutDuplicates(job);
  const last = second.repeated > 0 ? await summary(job) : second;
  return listFaults(job, (statement) => run(job, statement), { ...last, read, notes });
}

async function takeOutDuplicates(job: LoadJob): Promise<void> {
  const { plan } = job;
  await run(job, doubtDuplicatesStatement(plan));
  await readDoubtedInFull(job);
  await run(job, markDuplicatesStatement(plan));
  for (const statement of settleDoubtsStatements(plan)) await run(job, statement);
}

async function readDoubtedInFull(job: LoadJob): Promise<void> {
  await withEachPiece({ ...job, controls: quiet(job.controls) }, job.file.pieces, (path, piece) =>
    run(job, fullInsertStatement(job.plan, path, { ...piece, lastRow: lastRowOf(piece) })),
  );
}

interface Summary {
  readonly stored: number;
  readonly doubted: number;
  readonly keyed: number;
  readonly repeated: number;
}

async function summary(job: LoadJob): Promise<Summary> {
  const [found = {}] = await run(job, summaryStatement(job.plan));
  const count = (name: keyof Summary): number => Number(found[name] ?? 0);
  return {
    stored: count('stored'),
    doubted: count('doubted'),
    keyed: count('keyed'),
    repeated: count('repeated'),
  };
}

async function withEachPiece(
  job: LoadJob,
  pieces: readonly Piece[],
  read: (path: string, piece: Piece) => Promise<unknown>,
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
      await read(path, piece);
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

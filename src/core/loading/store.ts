/**
 * What holds the rows: files are staged apart, then committed all or nothing. Promises that whatever fails or
 * is cancelled changes nothing, that every change can be undone and redone exactly, that one file never counts
 * twice as the same kind, and that nothing is added to what it overlaps unless somebody said so.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Language } from '../definition/words.ts';
import type { Engine } from '../engine.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Problem } from '../problem.ts';
import {
  EMPTY_LEDGER,
  commitTo,
  redoLast,
  removeFrom,
  restoreIn,
  undoLast,
} from '../workspace/ledger.ts';
import type { Ledger } from '../workspace/ledger.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { Submission } from '../workspace/submission.ts';
import { amend } from './amend.ts';
import { switchTo } from './committed-rows.ts';
import { NOTHING_OVERLAPS, comparisonOf } from './compare.ts';
import { inTurn } from './in-turn.ts';
import { previewOf } from './preview.ts';
import { recallsFor } from './recall.ts';
import type { Recalls } from './recall.ts';
import type { ReadableFile } from './readable-file.ts';
import { refusals, sameBytes } from './refusals.ts';
import { alikeRows, problemRows, seenValues } from './problem-list.ts';
import { problemsCsv } from './problems-csv.ts';
import { rejectedRowsCsv } from './rejected-rows.ts';
import { dropStaged } from './stage-file.ts';
import type { LoadControls } from './stage-file.ts';
import { stagedTable, stageInspected } from './stage-inspected.ts';
import type { StagedFile } from './describe-staged.ts';
import { submissionOf } from './submission-of.ts';
import type {
  Amended,
  Comparison,
  FileToCommit,
  Preview,
  ProblemRow,
  SeenValues,
  Staged,
} from './staged.ts';

export interface Store {
  /** Loads an inspected file apart from the data; what is wrong with it is in the answer. */
  stage(inspection: Inspection, file: ReadableFile, controls?: LoadControls): Promise<Staged>;
  /** The first rows of a staged file, before its commit; none where nothing was loaded. */
  preview(stagedId: number): Promise<Preview>;
  /** The staged file's rejected rows as CSV: row, problems, original cells but those of persons. Also after its commit; empty without any. */
  rejectedRows(stagedId: number): Promise<string>;
  /** The staged file as if these corrections, and no others, had been made since it was loaded. */
  amend(stagedId: number, corrections: Corrections): Promise<Amended>;
  /** Rows of one of its groups of problems, from the place `from` on. */
  problemRows(
    stagedId: number,
    groupId: string,
    from: number,
    count: number,
  ): Promise<readonly ProblemRow[]>;
  /** What the cells of a group of problems say. */
  seenValues(stagedId: number, groupId: string): Promise<SeenValues>;
  /** Rows of a group whose cell in the column says the text. */
  alikeRows(
    stagedId: number,
    groupId: string,
    column: string,
    text: string,
  ): Promise<readonly number[]>;
  /** Every problem as CSV, a line for each row. */
  problemsCsv(stagedId: number, language: Language): Promise<string>;
  /**
   * What is in and speaks of the same as a staged file, were it handed in by this submitter; nothing for a
   * file that is not staged any more.
   */
  compare(stagedId: number, submitter: string): Promise<Comparison>;
  /** How files like the inspected one were read before, were it handed in by this submitter. */
  recalls(inspection: Inspection, submitter: string): Recalls;
  /** All or nothing, in the order given; throws `Refused` when one of them may not be as it was chosen. */
  commit(files: readonly FileToCommit[], committedAt: string): Promise<readonly Submission[]>;
  discard(stagedIds: readonly number[]): Promise<void>;
  remove(submissionId: number): Promise<Holdings>;
  /** Puts an earlier version in again; what stood in its place becomes a version. */
  restore(submissionId: number): Promise<Holdings>;
  undo(): Promise<Holdings>;
  /** Takes the last undo back. */
  redo(): Promise<Holdings>;
  holdings(): Promise<Holdings>;
}

/** A commit that may not be, with the reasons as data. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The files cannot be committed.');
    this.name = 'Refused';
    this.problems = problems;
  }
}

/**
 * An empty store over an engine that nothing else writes to. Calls run one after another. There is nothing to
 * report from before the first commit, or the first question what it holds.
 */
export function openStore(engine: Engine, catalogue: Catalogue): Store {
  const turn = inTurn();
  const files = new Map<number, StagedFile>();
  let ledger: Ledger = EMPTY_LEDGER;
  let nextStaged = 1;
  let holdings: Holdings | null = null;
  async function changeTo(
    after: Ledger,
    renamed: ReadonlyMap<number, number> = new Map(),
  ): Promise<Holdings> {
    const before = holdings === null ? null : ledger;
    holdings = await switchTo(engine, catalogue, before, after, renamed);
    ledger = after;
    return holdings;
  }
  const held = async () => holdings ?? changeTo(ledger);
  const waiting = () => [...files.values()].filter(({ committed }) => !committed);

  return {
    stage: (inspection, file, controls = {}) =>
      turn(async () => {
        const id = nextStaged++;
        const one = await stageInspected(
          { engine, catalogue, ledger, waiting: waiting(), id, inspection, file, controls },
          inspection.recipe === null
            ? []
            : sameBytes(ledger, inspection.fileName, inspection.hash, inspection.recipe.kind),
        );
        files.set(id, one);
        return one.staged;
      }),
    preview: (id) =>
      turn(async () => {
        const { plan } = known(files, id);
        return plan === null ? { columns: [], rows: [] } : previewOf(engine, plan);
      }),
    rejectedRows: (id) =>
      turn(async () => {
        const one = files.get(id);
        if (one?.plan == null || one.staged.counts.rejected === 0) return '';
        return rejectedRowsCsv(engine, one.plan);
      }),
    amend: (id, corrections) =>
      turn(async () => {
        const file = known(files, id);
        const others = waiting().filter((one) => one !== file);
        const places = { engine, ledger, waiting: others };
        const { one, dropped } = await amend(places, file, corrections);
        files.set(id, one);
        return { staged: one.staged, dropped };
      }),
    problemRows: (id, group, from, count) =>
      turn(() => problemRows(engine, known(files, id), group, from, count)),
    seenValues: (id, group) => turn(() => seenValues(engine, known(files, id), group)),
    alikeRows: (id, group, column, text) =>
      turn(() => alikeRows(engine, known(files, id), group, column, text)),
    problemsCsv: (id, language) => turn(() => problemsCsv(engine, known(files, id), language)),
    compare: (id, submitter) =>
      turn(async () => {
        const one = files.get(id);
        if (one === undefined || one.committed) return NOTHING_OVERLAPS;
        return comparisonOf({ engine, ledger }, one, submitter);
      }),
    recalls: (inspection, submitter) => recallsFor(catalogue, ledger, inspection, submitter),
    commit: (asked, committedAt) =>
      turn(async () => {
        const chosen = asked.map((one) => ({ ...one, one: known(files, one.stagedId) }));
        const problems = await refusals({ engine, ledger }, chosen);
        if (problems.length > 0) throw new Refused(problems);
        const after = commitTo(
          ledger,
          chosen.map((one) => submissionOf(one, committedAt)),
        );
        const before = ledger.nextId;
        const renamed = chosen.map(({ stagedId }, place) => [stagedId, before + place] as const);
        await changeTo(after, new Map(renamed));
        for (const { stagedId, one } of chosen) files.set(stagedId, { ...one, committed: true });
        return after.submissions.filter(({ id }) => id >= before);
      }),
    discard: (ids) =>
      turn(async () => {
        for (const id of ids) {
          const one = files.get(id);
          files.delete(id);
          if (one?.plan != null) await dropStaged(engine, stagedTable(id));
        }
      }),
    remove: (id) => turn(() => changeTo(removeFrom(ledger, id))),
    restore: (id) => turn(() => changeTo(restoreIn(ledger, id))),
    undo: () => turn(() => changeTo(undoLast(ledger))),
    redo: () => turn(() => changeTo(redoLast(ledger))),
    holdings: () => turn(held),
  };
}

function known(files: ReadonlyMap<number, StagedFile>, id: number): StagedFile {
  const one = files.get(id);
  if (one === undefined || one.committed) throw new RangeError(`Nothing is staged as ${id}.`);
  return one;
}

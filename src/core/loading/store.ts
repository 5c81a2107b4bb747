/**
 * What holds the rows: files are staged apart, then committed all or nothing. Promises that whatever fails or
 * is cancelled changes nothing, that every change can be undone and redone exactly, that one file never counts
 * twice as the same kind, and that nothing is added to what it overlaps unless somebody said so.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Engine } from '../engine.ts';
import {
  EMPTY_LEDGER,
  commitTo,
  redoLast,
  removeFrom,
  restoreIn,
  undoLast,
} from '../workspace/ledger.ts';
import { storedTable } from '../query/load-faults.ts';
import type { Ledger } from '../workspace/ledger.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { Submission } from '../workspace/submission.ts';
import { amend } from './amend.ts';
import { repeatedInFile, storedAlready } from './alike.ts';
import { answered } from './answered.ts';
import { asIfIn, switchTo } from './committed-rows.ts';
import { NOTHING_OVERLAPS, comparisonOf } from './compare.ts';
import { inTurn } from './in-turn.ts';
import { previewOf } from './preview.ts';
import { recallsFor } from './recall.ts';
import { refusals, sameBytes } from './refusals.ts';
import { alikeRows, problemRows, seenValues } from './problem-list.ts';
import { problemsCsv } from './problems-csv.ts';
import { rejectedRowsCsv } from './rejected-rows.ts';
import { NOTHING_TO_REVIEW, reviewOf } from './review.ts';
import { dropStaged } from './stage-file.ts';
import { stagedTable, stageInspected } from './stage-inspected.ts';
import type { StagedFile } from './describe-staged.ts';
import { Refused } from './store-calls.ts';
import type { Store } from './store-calls.ts';
import { submissionOf } from './submission-of.ts';

/**
 * An empty store over an engine that nothing else writes to. Calls run one after another. There is nothing to
 * report from before the first commit, or the first question what it holds.
 */
export function openStore(engine: Engine, catalogue: Catalogue): Store {
  const turn = inTurn();
  const asking = inTurn();
  const files = new Map<number, StagedFile>();
  let ledger: Ledger = EMPTY_LEDGER;
  let nextStaged = 1;
  let holdings: Holdings | null = null;
  async function changeTo(
    after: Ledger,
    renamed: ReadonlyMap<number, number> = new Map(),
  ): Promise<Holdings> {
    const before = holdings === null ? null : ledger;
    holdings = await asking(() => switchTo(engine, catalogue, before, after, renamed));
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
    review: (id, submitter, replaces) =>
      turn(async () => {
        const one = files.get(id);
        if (one === undefined || one.committed) return NOTHING_TO_REVIEW;
        return reviewOf({ engine, ledger, waiting: waiting() }, one, submitter, replaces);
      }),
    alike: (id, replaces) =>
      turn(async () => {
        const { plan, staged } = known(files, id);
        if (plan === null) return [];
        if (replaces !== 'file')
          return storedAlready(engine, plan, withoutThese(ledger.submissions, replaces));
        return staged.counts.rejected === 0 ? [] : repeatedInFile(engine, plan);
      }),
    asIf: (id, replaces, ask) =>
      turn(async () => {
        await held();
        const file = { one: known(files, id), stagedId: id, submitter: '', replaces, checks: [] };
        const after = commitTo(ledger, [submissionOf(file, '')]);
        const { plan } = file.one;
        const table = plan === null ? stagedTable(id) : storedTable(plan);
        const tables = new Map([[ledger.nextId, table]]);
        return asking(() => asIfIn(engine, catalogue, [ledger, after], tables, ask));
      }),
    ask: asking,
    commit: (asked, committedAt) =>
      turn(async () => {
        const named = asked.map((one) => ({ ...one, one: known(files, one.stagedId) }));
        const places = { engine, ledger, waiting: waiting() };
        const { files: chosen, problems } = await answered(places, named);
        const all = [...(await refusals(places, named)), ...problems];
        if (all.length > 0) throw new Refused(all);
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
          if (files.get(id)?.plan != null) await dropStaged(engine, stagedTable(id));
          files.delete(id);
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

function withoutThese(all: readonly Submission[], ids: readonly number[]): readonly Submission[] {
  return all.filter(({ id }) => !ids.includes(id));
}

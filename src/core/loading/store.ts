/**
 * What holds the rows: files are staged apart, then committed all or nothing. Promises that whatever fails or
 * is cancelled changes nothing, that a removal can be undone exactly, and that one file never counts twice.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Engine } from '../engine.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Problem } from '../problem.ts';
import { EMPTY_LEDGER, commitTo, removeFrom, undoLast, withHash } from '../workspace/ledger.ts';
import type { Ledger } from '../workspace/ledger.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { Submission } from '../workspace/submission.ts';
import { switchTo } from './committed-rows.ts';
import { alreadyIn, twiceInOneCommit } from './file-words.ts';
import { inTurn } from './in-turn.ts';
import { previewOf } from './preview.ts';
import type { ReadableFile } from './readable-file.ts';
import { rejectedRowsCsv } from './rejected-rows.ts';
import { dropStaged } from './stage-file.ts';
import type { LoadControls } from './stage-file.ts';
import { stagedTable, stageInspected } from './stage-inspected.ts';
import type { StagedFile } from './stage-inspected.ts';
import type { Preview, Staged } from './staged.ts';

export interface Store {
  /** Loads an inspected file apart from the data; what is wrong with it is in the answer. */
  stage(inspection: Inspection, file: ReadableFile, controls?: LoadControls): Promise<Staged>;
  /** The first rows of a staged file, before its commit; none where nothing was loaded. */
  preview(stagedId: number): Promise<Preview>;
  /** The staged file's rejected rows as CSV: row, problems, original cells. Also after its commit; empty without any. */
  rejectedRows(stagedId: number): Promise<string>;
  /** All or nothing, in the order given; throws `Refused` when one of them is blocked. */
  commit(stagedIds: readonly number[], committedAt: string): Promise<readonly Submission[]>;
  discard(stagedIds: readonly number[]): Promise<void>;
  remove(submissionId: number): Promise<Holdings>;
  undo(): Promise<Holdings>;
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
        const before = withHash(ledger, inspection.hash);
        const blocking = before === null ? [] : [alreadyIn(inspection.fileName, before.fileName)];
        const one = await stageInspected(
          { engine, catalogue, ledger, waiting: waiting(), id, inspection, file, controls },
          blocking,
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
    commit: (ids, committedAt) =>
      turn(async () => {
        const chosen = ids.map((id) => known(files, id));
        const problems = refusals(ledger, chosen);
        if (problems.length > 0) throw new Refused(problems);
        const after = commitTo(
          ledger,
          chosen.map(({ staged, employers }) => submissionOf(staged, employers, committedAt)),
        );
        const added = after.submissions.slice(ledger.submissions.length);
        await changeTo(after, new Map(added.map(({ id }, place) => [ids[place] ?? 0, id])));
        for (const id of ids) files.set(id, { ...known(files, id), committed: true });
        return added;
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
    undo: () => turn(() => changeTo(undoLast(ledger))),
    holdings: () => turn(held),
  };
}

function known(files: ReadonlyMap<number, StagedFile>, id: number): StagedFile {
  const one = files.get(id);
  if (one === undefined || one.committed) throw new RangeError(`Nothing is staged as ${id}.`);
  return one;
}

function refusals(ledger: Ledger, chosen: readonly StagedFile[]): readonly Problem[] {
  const seen = new Set<string>();
  return chosen.flatMap(({ staged }) => {
    const blocking = staged.groups
      .map(({ problem }) => problem)
      .filter(({ severity }) => severity === 'blocking');
    const before = withHash(ledger, staged.hash);
    const again = seen.has(staged.hash) ? [twiceInOneCommit(staged.fileName)] : [];
    seen.add(staged.hash);
    const since = before === null ? [] : [alreadyIn(staged.fileName, before.fileName)];
    return [...blocking, ...(blocking.length > 0 ? [] : since), ...again];
  });
}

function submissionOf(
  staged: Staged,
  employers: readonly string[],
  committedAt: string,
): Omit<Submission, 'id'> {
  const { kind, fileName, hash, recipe, counts, firstDate, lastDate } = staged;
  return { kind, fileName, hash, recipe, counts, firstDate, lastDate, employers, committedAt };
}

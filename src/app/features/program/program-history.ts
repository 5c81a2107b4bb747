/**
 * The program's changes of this page, each of which can be taken back. A program that was set from elsewhere
 * in the meantime is never overwritten by an undo.
 */
import type { Program } from '../../../core/definition/program.ts';
import type { ProgramStore } from '../../view/program-store.ts';

export interface ProgramHistory {
  change(next: Program): void;
  undo(): void;
  canUndo(): boolean;
}

export function makeProgramHistory(programs: ProgramStore): ProgramHistory {
  const changes: { readonly before: Program; readonly after: Program }[] = [];
  const canUndo = () => changes.at(-1)?.after === programs.current();
  return {
    canUndo,
    change(next) {
      const before = programs.current();
      if (JSON.stringify(before) === JSON.stringify(next)) return;
      changes.push({ before, after: next });
      programs.set(next);
    },
    undo() {
      if (!canUndo()) return;
      const last = changes.pop();
      if (last !== undefined) programs.set(last.before);
    },
  };
}

const histories = new WeakMap<ProgramStore, ProgramHistory>();

/** The one history of a program: it outlives the page. */
export function historyOf(programs: ProgramStore): ProgramHistory {
  const known = histories.get(programs);
  if (known !== undefined) return known;
  const made = makeProgramHistory(programs);
  histories.set(programs, made);
  return made;
}

/** What is wrong with a file's rows, counted: asked when it was loaded, and after every correction. */
import type { PlainRow, Statement } from '../engine.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { RowCounts } from '../workspace/submission.ts';
import { faultsOf } from '../query/load-faults.ts';
import type { Fault, LoadPlan } from '../query/load-faults.ts';
import { faultCountsStatement } from '../query/load-findings.ts';
import { noteGroups } from './notes.ts';
import type { NoteRows } from './notes.ts';
import { groupsOf, keylessGroups, unknownValuesOf } from './problem-groups.ts';
import type { ProblemGroup, UnknownValue } from './staged.ts';

export interface LoadedTable {
  readonly counts: RowCounts;
  readonly groups: readonly ProblemGroup[];
  readonly unknownValues: readonly UnknownValue[];
  readonly notes: NoteRows;
}
interface Listed {
  readonly plan: LoadPlan;
  readonly recipe: Recipe;
  readonly fileName: string;
}

/** `stored`: rows accepted; `keyed`: those of them with a person's key. Throws when a row is in neither table. */
export async function listFaults(
  { plan, recipe, fileName }: Listed,
  ask: (statement: Statement) => Promise<readonly PlainRow[]>,
  rows: {
    readonly read: number;
    readonly stored: number;
    readonly keyed: number;
    readonly notes: NoteRows;
  },
): Promise<LoadedTable> {
  const { read, stored: accepted, keyed, notes } = rows;
  const mostHaveKeys = keyed < accepted && keyed * 2 > accepted;
  const warnings = [
    ...(mostHaveKeys ? await keylessGroups(plan, fileName, ask) : []),
    ...noteGroups(plan, fileName, notes),
  ];
  if (accepted === read) {
    const counts = { read, accepted, leftOut: 0, rejected: 0 };
    return { counts, groups: warnings, unknownValues: [], notes };
  }
  const [found = {}] = await ask(faultCountsStatement(plan));
  const leftOut = Number(found['left_out'] ?? 0);
  const rejected = Number(found['every'] ?? 0) - leftOut;
  if (accepted + leftOut + rejected !== read)
    throw new Error('Rows were lost while they were read.');
  const present: readonly (readonly [Fault, number])[] = faultsOf(plan)
    .map((fault, place) => [fault, Number(found[`f${place}`] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    counts: { read, accepted, leftOut, rejected },
    groups: [...(await groupsOf(plan, fileName, present, ask)), ...warnings],
    unknownValues: await unknownValuesOf(plan, recipe, present, ask),
    notes,
  };
}

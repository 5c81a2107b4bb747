/** Targets that came in as files, beside those that the program has set. */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Program } from '../definition/program.ts';
import type { Target } from '../definition/target.ts';
import type { Engine } from '../engine.ts';
import type { Problem } from '../problem.ts';
import { storedRowsStatement } from '../query/stored-rows.ts';
import { type TargetRow, targetsFromRows } from '../targets/target-rows.ts';
import type { Submission } from '../workspace/submission.ts';

/** With any fault there are no targets, and every fault is told. */
export interface FileTargets {
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
}

/** More rows than files of targets have together; beyond it something is wrong, and that is told. */
const MOST = 100_000;

/** The targets among the rows that are in. `submissions` say which file a row came from. */
export async function fileTargets(
  engine: Engine,
  catalogue: Catalogue,
  submissions: readonly Pick<Submission, 'id' | 'fileName'>[],
): Promise<FileTargets> {
  const kind = catalogue.records.find(({ id }) => id === 'targets');
  if (kind === undefined) return { targets: [], problems: [] };
  const rows = await engine.query(storedRowsStatement(kind, MOST));
  if (rows.length === MOST) throw new RangeError(`More than ${String(MOST)} targets.`);
  const read = targetsFromRows(rows, catalogue, (row) => placeOf(row, submissions));
  return read.ok ? { targets: read.value, problems: [] } : { targets: [], problems: read.problems };
}

/** The program that reports are made by: what is set, with the targets of the files. */
export function withFileTargets(program: Program, { targets }: FileTargets): Program {
  return targets.length === 0 ? program : { ...program, targets: [...program.targets, ...targets] };
}

function placeOf(row: TargetRow, submissions: readonly Pick<Submission, 'id' | 'fileName'>[]) {
  const from = submissions.find(({ id }) => id === row['submission']);
  const number = row['row'];
  return {
    ...(from === undefined ? {} : { file: from.fileName }),
    ...(typeof number === 'number' ? { row: number } : {}),
  };
}

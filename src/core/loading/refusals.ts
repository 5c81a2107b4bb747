/** Why a file, or a commit of several, may not be: all reasons at once. */
import type { RecordKindId } from '../definition/record-kind.ts';
import type { Engine } from '../engine.ts';
import type { Problem } from '../problem.ts';
import { withHash } from '../workspace/ledger.ts';
import type { Ledger } from '../workspace/ledger.ts';
import { inItsPlace } from '../workspace/versions.ts';
import { overlapping } from './compare.ts';
import {
  addOrReplace,
  alreadyIn,
  earlierVersion,
  replacedIsNotIn,
  replacedTwice,
  twiceInOneCommit,
} from './file-words.ts';
import type { StagedFile } from './describe-staged.ts';
import type { FileToCommit } from './staged.ts';

export interface Chosen extends FileToCommit {
  readonly one: StagedFile;
}

/** Its bytes are in as the same kind of record, or were before they were replaced. */
export function sameBytes(
  ledger: Ledger,
  fileName: string,
  hash: string,
  kind: RecordKindId,
): readonly Problem[] {
  const before = withHash(ledger, hash, kind);
  if (before === null) return [];
  if (ledger.submissions.includes(before)) return [alreadyIn(fileName, before.fileName)];
  const now = inItsPlace(ledger, before).map((one) => one.fileName);
  return [earlierVersion(fileName, before, now)];
}

/** None when all of them may be committed together. */
export async function refusals(
  { engine, ledger }: { readonly engine: Engine; readonly ledger: Ledger },
  chosen: readonly Chosen[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const read = new Set<string>();
  const replaced = new Set<number>();
  for (const { one, submitter, replaces } of chosen) {
    const { fileName, hash, kind, groups } = one.staged;
    const blocking = groups
      .map(({ problem }) => problem)
      .filter(({ severity }) => severity === 'blocking');
    problems.push(...(blocking.length > 0 ? blocking : sameBytes(ledger, fileName, hash, kind)));
    const bytes = `${kind} ${hash}`;
    if (read.has(bytes)) problems.push(twiceInOneCommit(fileName));
    read.add(bytes);
    for (const id of new Set(replaces)) {
      const former = ledger.submissions.find((other) => other.id === id && other.kind === kind);
      if (former === undefined) problems.push(replacedIsNotIn(fileName));
      else if (replaced.has(id)) problems.push(replacedTwice(fileName, former.fileName));
      replaced.add(id);
    }
    if (replaces !== null || blocking.length > 0) continue;
    const others = await overlapping({ engine, ledger }, one, submitter);
    if (others.length > 0) {
      problems.push(
        addOrReplace(
          fileName,
          others.map((other) => other.fileName),
        ),
      );
    }
  }
  return problems;
}

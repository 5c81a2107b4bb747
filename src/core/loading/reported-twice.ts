/** Warns when a file brings the employers, projects and quarters that are in already, or that another file waits with. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Engine, PlainRow } from '../engine.ts';
import type { Problem } from '../problem.ts';
import { rowsTable } from '../query/fact-shape.ts';
import { reportedStatement } from '../query/load-rows.ts';
import type { Ledger } from '../workspace/ledger.ts';
import { alreadyReported, alsoWaiting } from './file-words.ts';
import type { StagedFile } from './describe-staged.ts';

export interface ReportedPlaces {
  readonly engine: Engine;
  readonly ledger: Ledger;
  /** Staged and neither committed nor discarded. */
  readonly waiting: readonly StagedFile[];
}

/** `reported`: the file's own rows counted by employer and quarter. */
export async function reportedTwice(
  { engine, ledger, waiting }: ReportedPlaces,
  fileName: string,
  kind: RecordKind,
  reported: readonly PlainRow[],
): Promise<readonly Problem[]> {
  if (kind.date === undefined) return [];
  const problems: Problem[] = [];
  if (ledger.submissions.some((one) => one.kind === kind.id)) {
    const columns = new Set(Object.keys(kind.columns));
    const before = await engine.query(
      reportedStatement(kind, rowsTable(kind.id), columns, ['project']),
    );
    const both = inBoth(reported, before);
    if (both.length > 0)
      problems.push(alreadyReported(fileName, named(both, 'employer'), named(both, 'quarter')));
  }
  for (const other of waiting) {
    if (other.staged.kind !== kind.id) continue;
    const both = inBoth(reported, other.reported).filter((row) => row['employer'] != null);
    if (both.length === 0) continue;
    problems.push(
      alsoWaiting(fileName, other.staged.fileName, named(both, 'employer'), named(both, 'quarter')),
    );
  }
  return problems;
}

/** Those of the rows whose quarter, employer and project are among the others too. */
export function inBoth(
  rows: readonly PlainRow[],
  others: readonly PlainRow[],
): readonly PlainRow[] {
  const key = (row: PlainRow): string =>
    ['quarter', 'employer', 'project'].map((name) => String(row[name])).join('\n');
  const there = new Set(others.map(key));
  return rows.filter((row) => row['quarter'] != null && there.has(key(row)));
}

function named(rows: readonly PlainRow[], column: string): readonly string[] {
  const names = rows.map((row) => row[column]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort();
}

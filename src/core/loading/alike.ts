/** Rows that stand twice, side by side: what is the same in both, and what differs. */
import type { Engine, PlainRow } from '../engine.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { canRepeat, repeatedRowsStatement, storedAgainRowsStatement } from '../query/review-sql.ts';
import type { Submission } from '../workspace/submission.ts';
import { storedRows } from './committed-rows.ts';

/** A row of the file beside the one it repeats. */
export interface Alike {
  /** Row of the file, as a spreadsheet counts. */
  readonly row: number;
  /** The submission that the other row is of; null: of the same file. */
  readonly submissionId: number | null;
  readonly otherRow: number;
  /** The columns that make them the same row, with what both have; empty cells left out. */
  readonly same: readonly { readonly column: string; readonly value: string }[];
  /** Every other column in which they differ. */
  readonly differing: readonly {
    readonly column: string;
    readonly own: string | null;
    readonly other: string | null;
  }[];
}

/** Pairs shown; how many there are is said beside them. */
export const ALIKE_AT_MOST = 50;

/** Rows rejected as duplicates, each beside the accepted row it repeats: the first of them. */
export async function repeatedInFile(engine: Engine, plan: LoadPlan): Promise<readonly Alike[]> {
  const columns = plan.fields.map(({ field }) => field);
  const found = await engine.query(repeatedRowsStatement(plan, ALIKE_AT_MOST));
  return found.map((row) => ({ ...pairOf(plan, columns, row), submissionId: null }));
}

/** Accepted rows whose key is in already in one of the submissions: the first of them. */
export async function storedAlready(
  engine: Engine,
  plan: LoadPlan,
  stays: readonly Submission[],
): Promise<readonly Alike[]> {
  const stored = stays.filter(({ kind }) => kind === plan.kind.id).map(storedRows);
  if (stored.length === 0 || !canRepeat(plan)) return [];
  const found = await engine.query(storedAgainRowsStatement(plan, stored, ALIKE_AT_MOST));
  return found.map((row) => pairOf(plan, Object.keys(plan.kind.columns), row));
}

function pairOf(plan: LoadPlan, columns: readonly string[], row: PlainRow): Alike {
  const keys = new Set(plan.kind.unique);
  const cells = columns.map((column, at) => ({
    column,
    own: textOf(row[`f${at}`]),
    other: textOf(row[`o${at}`]),
  }));
  return {
    row: Number(row['row']),
    submissionId: Number(row['submission']),
    otherRow: Number(row['other']),
    same: (plan.kind.unique ?? []).flatMap((key) => {
      const value = cells.find(({ column }) => column === key)?.own ?? null;
      return value === null ? [] : [{ column: key, value }];
    }),
    differing: cells.filter(({ column, own, other }) => !keys.has(column) && own !== other),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

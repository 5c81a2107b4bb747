/** What is in already and speaks of the same as a staged file, with the totals of both. */
import type { Engine, PlainRow } from '../engine.ts';
import { storedFields, storedTable } from '../query/load-faults.ts';
import { reportedStatement, submissionTable } from '../query/load-rows.ts';
import type { StoredRows } from '../query/load-rows.ts';
import { totalsStatement } from '../query/submission-totals.ts';
import type { Ledger } from '../workspace/ledger.ts';
import type { Submission } from '../workspace/submission.ts';
import { isSameSubmitter } from '../workspace/submitter.ts';
import { storedRows } from './committed-rows.ts';
import { inBoth } from './reported-twice.ts';
import type { StagedFile } from './describe-staged.ts';
import type { Comparison, Totals } from './staged.ts';

export const NOTHING_OVERLAPS: Comparison = { overlaps: [], own: null, together: null };

interface Places {
  readonly engine: Engine;
  readonly ledger: Ledger;
}

/**
 * What is in of the same kind and quarters, for the same employers and projects or handed in by the same
 * submitter; of a kind without dates, by the same submitter or under the same file name.
 */
export async function overlapping(
  { engine, ledger }: Places,
  { plan, staged, reported }: StagedFile,
  submitter: string,
): Promise<readonly Submission[]> {
  if (plan === null) return [];
  const found: Submission[] = [];
  for (const one of ledger.submissions) {
    if (one.kind !== plan.kind.id) continue;
    const sameHands = isSameSubmitter(one.submitter, submitter);
    if (plan.kind.date === undefined) {
      if (sameHands || one.fileName === staged.fileName) found.push(one);
      continue;
    }
    if (!one.periods.some((quarter) => staged.periods.includes(quarter))) continue;
    if (sameHands) {
      found.push(one);
      continue;
    }
    const statement = reportedStatement(
      plan.kind,
      submissionTable(one.id),
      storedRows(one).fields,
      ['project'],
    );
    if (inBoth(reported, await engine.query(statement)).length > 0) found.push(one);
  }
  return found;
}

/** The totals are asked for only where something overlaps. */
export async function comparisonOf(
  places: Places,
  one: StagedFile,
  submitter: string,
): Promise<Comparison> {
  const others = await overlapping(places, one, submitter);
  const { plan, staged } = one;
  if (plan === null || others.length === 0) return NOTHING_OVERLAPS;
  const totals = async (rows: readonly StoredRows[]) =>
    totalsIn(await places.engine.query(totalsStatement(plan.kind, rows)));
  const overlaps: Comparison['overlaps'][number][] = [];
  for (const other of others)
    overlaps.push({ submissionId: other.id, totals: await totals([storedRows(other)]) });
  const fields = new Set(storedFields(plan));
  return {
    overlaps,
    own: await totals([{ id: staged.id, fields, table: storedTable(plan) }]),
    together: await totals(others.map(storedRows)),
  };
}

/** The totals in the answer of their statement. */
export function totalsIn([found = {}]: readonly PlainRow[]): Totals {
  const count = (value: unknown): number | null => (value == null ? null : Number(value));
  return {
    rows: Number(found['rows'] ?? 0),
    hours: count(found['hours']),
    people: count(found['people']),
  };
}

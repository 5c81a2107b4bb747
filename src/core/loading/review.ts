/** What a staged file is held against before it goes in, by its rows and those that are in. Changes nothing. */
import type { Engine, PlainRow, Statement } from '../engine.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import type { StoredRows } from '../query/load-rows.ts';
import { canRepeat, readTotalsStatement, stagedRows } from '../query/review-sql.ts';
import { storedAgainStatement, totalRowsStatement } from '../query/review-sql.ts';
import { totalsStatement } from '../query/submission-totals.ts';
import { asks, keyOfCheck } from '../workspace/check.ts';
import type { Check, Measure } from '../workspace/check.ts';
import type { Ledger } from '../workspace/ledger.ts';
import { changesSince } from './changes-since.ts';
import { storedRows } from './committed-rows.ts';
import { totalsIn } from './compare.ts';
import { inBoth } from './reported-twice.ts';
import type { StagedFile } from './describe-staged.ts';
import type { Answers, Totals } from './staged.ts';

export interface Review {
  /** Without people where the file has no column of their keys; as is `read`. */
  readonly accepted: Totals;
  /** Of the accepted and the rejected rows together; what could not be read counts nothing. */
  readonly read: Totals;
  /** The one row under all others that sums them up and was left out. */
  readonly ownTotal: { readonly row: number; readonly hours: number } | null;
  /** Quarters that differ much from the one before, as if it were in. */
  readonly changes: readonly Check[];
  /** Rows whose key is in already and would stay beside them. */
  readonly again: {
    readonly rows: number;
    readonly bySubmission: readonly { readonly submissionId: number; readonly rows: number }[];
    /** Both would be counted; of other kinds the later fills in the earlier. */
    readonly countsTwice: boolean;
  };
  /** Handles of files staged earlier that speak of the same and are not in yet. */
  readonly waitsFor: readonly number[];
}

/** Kinds in which a second row with a key is no second count. */
const COUNTED_ONCE: readonly string[] = ['workers', 'targets'];
export const MEASURES: readonly Measure[] = ['rows', 'hours', 'people'];
const NONE: Totals = { rows: 0, hours: null, people: null };
export const NOTHING_TO_REVIEW: Review = {
  accepted: NONE,
  read: NONE,
  ownTotal: null,
  changes: [],
  again: { rows: 0, bySubmission: [], countsTwice: false },
  waitsFor: [],
};

export interface ReviewPlaces {
  readonly engine: Engine;
  readonly ledger: Ledger;
  /** Staged and neither committed nor discarded. */
  readonly waiting: readonly StagedFile[];
}

/** As if it were handed in by the submitter, in the place of the submissions of these ids. */
export async function reviewOf(
  places: ReviewPlaces,
  one: StagedFile,
  submitter: string,
  replaces: readonly number[] | null,
): Promise<Review> {
  const { engine } = places;
  const { plan } = one;
  if (plan === null || !couldGoIn(one)) return NOTHING_TO_REVIEW;
  const hasPeople = plan.fields.some(({ field }) => field === plan.kind.person);
  const totals = async (statement: Statement): Promise<Totals> => {
    const found = totalsIn(await engine.query(statement));
    return hasPeople ? found : { ...found, people: null };
  };
  const accepted = await totals(totalsStatement(plan.kind, [stagedRows(plan)]));
  const { rejected, leftOut } = one.staged.counts;
  const stays = besides(places.ledger, plan, replaces ?? []);
  return {
    accepted,
    read: rejected === 0 ? accepted : await totals(readTotalsStatement(plan)),
    ownTotal:
      leftOut === 0 || accepted.hours === null
        ? null
        : ownTotalIn(await engine.query(totalRowsStatement(plan))),
    changes: await changesSince(engine, stays, one, plan, submitter),
    again: await againIn(engine, plan, stays.map(storedRows)),
    waitsFor: await ofTheSameEarlier(engine, one, places.waiting),
  };
}

/**
 * Everything the file is held against. `replaces`: null when nobody had to say what it replaces; then no row of a
 * kind that counts twice is in already, because a row with the same key is of the same employer, project and quarter.
 */
export function checksOf(
  review: Review,
  typed: Answers['typed'],
  replaces: readonly number[] | null,
): readonly Check[] {
  const totals = MEASURES.flatMap((of): readonly Check[] => {
    const [said, accepted] = [typed[of], review.accepted[of]];
    if (said === undefined || accepted === null) return [];
    return [{ kind: 'control-total', of, typed: said, accepted }];
  });
  const { rows, countsTwice } = review.again;
  const again: readonly Check[] =
    replaces !== null && countsTwice && rows > 0 ? [{ kind: 'stored-again', rows }] : [];
  return [...totals, ...review.changes, ...again];
}

/** Those that somebody still has to confirm. */
export function openChecks(
  checks: readonly Check[],
  confirmed: Answers['confirmed'],
): readonly Check[] {
  return checks.filter((check) => asks(check) && !confirmed.includes(keyOfCheck(check)));
}

/**
 * Files staged earlier that could go in and speak of the same: of an employer, project and quarter of this one, or
 * with a row of the same key where both would count. The same bytes are refused anyhow.
 */
export async function ofTheSameEarlier(
  engine: Engine,
  { staged, plan, reported }: StagedFile,
  waiting: readonly StagedFile[],
): Promise<readonly number[]> {
  if (plan?.kind.date === undefined) return [];
  const found: number[] = [];
  for (const other of waiting) {
    const { id, kind, hash } = other.staged;
    if (id >= staged.id || kind !== staged.kind || hash === staged.hash) continue;
    if (other.plan === null || !couldGoIn(other)) continue;
    const isOfPlace = inBoth(reported, other.reported).some((row) => row['employer'] != null);
    const shares = async (rows: StoredRows): Promise<boolean> =>
      (await againIn(engine, plan, [rows])).rows > 0;
    if (isOfPlace || (await shares(stagedRows(other.plan, id)))) found.push(id);
  }
  return found;
}

function couldGoIn({ staged: { counts, groups } }: StagedFile): boolean {
  return counts.accepted > 0 && groups.every(({ problem }) => problem.severity !== 'blocking');
}

function besides(ledger: Ledger, { kind }: LoadPlan, replaced: readonly number[]) {
  return ledger.submissions.filter((one) => one.kind === kind.id && !replaced.includes(one.id));
}

/** Only where one row says it, and nothing that was accepted stands below. */
function ownTotalIn(rows: readonly PlainRow[]): Review['ownTotal'] {
  const [first, second] = rows;
  if (first === undefined || second !== undefined) return null;
  if (first['hours'] == null || first['below'] === true) return null;
  return { row: Number(first['row']), hours: Number(first['hours']) };
}

async function againIn(
  engine: Engine,
  plan: LoadPlan,
  stored: readonly StoredRows[],
): Promise<Review['again']> {
  const countsTwice = !COUNTED_ONCE.includes(plan.kind.id);
  if (stored.length === 0 || !canRepeat(plan)) return { rows: 0, bySubmission: [], countsTwice };
  const found = await engine.query(storedAgainStatement(plan, stored));
  const all = found.find((row) => row['submission'] == null);
  return {
    rows: Number(all?.['rows'] ?? 0),
    bySubmission: found
      .filter((row) => row['submission'] != null)
      .map((row) => ({ submissionId: Number(row['submission']), rows: Number(row['rows']) })),
    countsTwice,
  };
}

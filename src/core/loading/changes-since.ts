/** Whether a quarter differs much from the one before: something may be missing, or be in twice. */
import type { Engine } from '../engine.ts';
import { BEYOND_THE_PERIODS } from '../query/facts/dimensions.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { quarterBefore } from '../query/period.ts';
import { stagedRows } from '../query/review-sql.ts';
import { quarterTotalsStatement } from '../query/submission-totals.ts';
import type { Check, Measure } from '../workspace/check.ts';
import type { Submission } from '../workspace/submission.ts';
import { isSameSubmitter } from '../workspace/submitter.ts';
import { storedRows } from './committed-rows.ts';
import { totalsIn } from './compare.ts';
import type { StagedFile } from './describe-staged.ts';
import type { Totals } from './staged.ts';

/** A change of more than this part of the quarter before asks. */
const MUCH = 0.25;

/**
 * Below this in both quarters a change says nothing: one crew of two that leaves is a half. Twenty rows, ten people,
 * and ten weeks of one full-time worker.
 */
const FEWEST: Readonly<Record<Measure, number>> = { rows: 20, hours: 400, people: 10 };

/**
 * Changes of more than a quarter against the quarter just before, where that is in and not in the file itself: of
 * the same submitter, or, where nobody is named or that one handed in nothing then, of the same employers. Kinds
 * whose dates begin spells or plans are of no quarter and never ask. `stays`: submissions of the kind that will be
 * in besides.
 */
export async function changesSince(
  engine: Engine,
  stays: readonly Submission[],
  { staged, employers }: StagedFile,
  plan: LoadPlan,
  submitter: string,
): Promise<readonly Check[]> {
  const { kind } = plan;
  if (kind.date === undefined || BEYOND_THE_PERIODS.includes(kind.id)) return [];
  const quarters = staged.periods.filter((id) => !staged.periods.includes(quarterBefore(id)));
  const before = new Set(quarters.map(quarterBefore));
  const isOfBefore = (one: Submission): boolean => one.periods.some((id) => before.has(id));
  if (!stays.some(isOfBefore)) return [];
  const sameHands = stays.filter((one) => isSameSubmitter(one.submitter, submitter));
  const byHands = sameHands.some(isOfBefore);
  if (!byHands && !('employer' in kind.columns)) return [];
  const rows = [...(byHands ? sameHands : stays).map(storedRows), stagedRows(plan)];
  const found = await engine.query(quarterTotalsStatement(kind, rows, byHands ? null : employers));
  const totals = new Map(found.map((row) => [String(row['quarter']), totalsIn([row])]));
  return quarters.flatMap((quarter) => {
    const [former, own] = [totals.get(quarterBefore(quarter)), totals.get(quarter)];
    return former === undefined || own === undefined ? [] : largeChanges(quarter, former, own);
  });
}

function largeChanges(quarter: string, former: Totals, own: Totals): readonly Check[] {
  return (['rows', 'hours', 'people'] as const).flatMap((of): readonly Check[] => {
    const [before, now] = [former[of], own[of]];
    if (before === null || now === null || before === 0) return [];
    const isLarge = Math.abs(now - before) > MUCH * before && Math.max(before, now) >= FEWEST[of];
    return isLarge ? [{ kind: 'change', of, quarter, before, now }] : [];
  });
}

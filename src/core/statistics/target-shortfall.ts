import { requireCount, requireCounts } from './require-counts.ts';

const WHOLE = 10_000;

/**
 * People missing to reach a target share of `total`, a whole number, 0 when met.
 *
 * Formula: max(0, ⌈(t·N − 10000·x) / 10000⌉) with t in basis points, in whole numbers, so 15.3 % of
 * 1,000 is 153 and never 153.00000000000003.
 * Any difference counts; a goal is a floor for effort and never a quota. A census, so no test is
 * needed; not for hours.
 * Source: 41 CFR 60-2.15 and 29 CFR 30.6 (goals), "any difference" rule.
 */
export function peopleShort(targetBasisPoints: number, total: number, inGroup: number): number {
  requireTarget(targetBasisPoints);
  requireCounts(inGroup, total);
  const missing = BigInt(targetBasisPoints) * BigInt(total) - BigInt(WHOLE) * BigInt(inGroup);
  if (missing <= 0n) return 0;
  return Number((missing + BigInt(WHOLE) - 1n) / BigInt(WHOLE));
}

/**
 * Hours missing to reach a target share of hours already worked, 0 when met or when there are none.
 *
 * Formula: max(0, t·T − G). A remainder under a billionth of the total, and under 0.005 hours (18
 * seconds), is the rounding of summed decimals and counts as met.
 * Hours of people whose group is not reported stay in the total and out of the group. Says what was
 * missing, not what to add: added hours raise the total too, see hoursShortIfOnlyGroupAdded.
 * Source: arithmetic of the contract goal; hours as 41 CFR 60-4 counted them.
 */
export function hoursShort(
  targetBasisPoints: number,
  totalHours: number,
  groupHours: number,
): number {
  requireTarget(targetBasisPoints);
  requireHours(totalHours, groupHours);
  const short = (targetBasisPoints * totalHours - WHOLE * groupHours) / WHOLE;
  return short > rounding(totalHours) ? short : 0;
}

/**
 * Hours that reach the target if only the group works them, 0 when met; null where adding can never
 * reach it (a target of 100 % not met).
 *
 * Formula: (t·T − G) / (1 − t).
 * Assumes no other hours are added meanwhile. Not a plan: see shareNeededOfRemaining.
 * Source: arithmetic of the contract goal.
 */
export function hoursShortIfOnlyGroupAdded(
  targetBasisPoints: number,
  totalHours: number,
  groupHours: number,
): number | null {
  const short = hoursShort(targetBasisPoints, totalHours, groupHours);
  if (short === 0) return 0;
  if (targetBasisPoints === WHOLE) return null;
  return (short * WHOLE) / (WHOLE - targetBasisPoints);
}

/**
 * Share of the remaining hours the group needs for the target to be met at the end; null when no hours
 * remain. 0 when the target will be met without any. Above 1 it is out of reach and not capped.
 *
 * Formula: max(0, (t(T + R) − G) / R).
 * Assumes the plan of remaining hours holds; it is no better than that plan.
 * Source: arithmetic of the contract goal over the whole of the contract.
 */
export function shareNeededOfRemaining(
  targetBasisPoints: number,
  totalSoFar: number,
  groupSoFar: number,
  remaining: number,
): { readonly share: number; readonly outOfReach: boolean } | null {
  requireTarget(targetBasisPoints);
  requireHours(totalSoFar, groupSoFar);
  requireHours(remaining, 0);
  if (remaining === 0) return null;
  const needed = hoursShort(targetBasisPoints, totalSoFar + remaining, groupSoFar);
  const share = needed / remaining;
  return { share, outOfReach: needed - remaining > rounding(totalSoFar + remaining) };
}

function rounding(hours: number): number {
  return Math.min(1e-9 * hours, 0.005);
}

function requireTarget(basisPoints: number): void {
  requireCount(basisPoints, 'target in basis points');
  if (basisPoints > WHOLE) throw new RangeError(`a target of ${basisPoints} basis points`);
}

function requireHours(total: number, part: number): void {
  if (!(Number.isFinite(total) && total >= 0 && part >= 0 && part <= total + rounding(total))) {
    throw new RangeError(`${part} hours out of ${total}`);
  }
}

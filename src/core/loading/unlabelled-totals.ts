/**
 * Total rows that do not say so: numbers and nothing else, which are the sum of the rows above, or of those since the
 * last total. Promises that a row whose numbers are any other is left as it is.
 */
import type { PlainRow, Statement } from '../engine.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { summedFields } from '../query/load-telling.ts';
import {
  leaveTotalsOutStatement,
  numbersOnlyStatement,
  sumsBetweenStatement,
} from '../query/load-unlabelled-totals.ts';

type Ask = (statement: Statement) => Promise<readonly PlainRow[]>;

/** A file with more of them is no list of records with totals. */
const AT_MOST = 100;
/** What rounding to tenths may do. */
const ROUNDING = 0.05;

/** Leaves them out; asked before the rows in doubt are settled. */
export async function leaveUnlabelledTotalsOut(plan: LoadPlan, ask: Ask): Promise<void> {
  const fields = summedFields(plan);
  if (fields.length === 0) return;
  const found = await ask(numbersOnlyStatement(plan, AT_MOST + 1));
  if (found.length === 0 || found.length > AT_MOST) return;
  const rows = found.map((one) => Number(one['row']));
  const labelled = found.flatMap(({ above }) => (above === null ? [] : [Number(above)]));
  const at = [...new Set([...rows, ...labelled])].sort((one, other) => one - other);
  const parts = await ask(sumsBetweenStatement(plan, at));
  const totals: number[] = [];
  for (const one of found) {
    const row = Number(one['row']);
    const end = at.indexOf(row);
    const last = Math.max(
      -1,
      ...[...totals, ...labelled].map((other) => at.indexOf(other)).filter((place) => place < end),
    );
    const isTotal = ['sound', 'every'].some((which) =>
      [-1, last].some((start) => isSum(one, fields, which, between(parts, start, end))),
    );
    if (isTotal) totals.push(row);
  }
  if (totals.length > 0) await ask(leaveTotalsOutStatement(plan, totals));
}

/** The parts after the start-th row and up to the end-th. */
function between(parts: readonly PlainRow[], start: number, end: number): readonly PlainRow[] {
  return parts.filter(({ part }) => Number(part) > start && Number(part) <= end);
}

/** Every number of the row is the sum of those of at least two rows. */
function isSum(
  row: PlainRow,
  fields: readonly string[],
  which: string,
  parts: readonly PlainRow[],
): boolean {
  const sumOf = (name: string) =>
    parts.reduce((sum, part) => sum + Number(part[`${which}_${name}`] ?? 0), 0);
  if (sumOf('rows') < 2) return false;
  return fields.every((field, place) => {
    const value = row[field];
    if (value === null || value === undefined) return true;
    const sum = sumOf(String(place));
    return Math.abs(Number(value) - sum) <= ROUNDING + 1e-9 * Math.abs(sum);
  });
}

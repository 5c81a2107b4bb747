/** The rows behind each problem of a staged file, with what stands in them: to be shown, corrected and saved. */
import type { Engine, PlainRow } from '../engine.ts';
import { NO_CORRECTIONS } from '../intake/corrections.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { notesOf } from '../query/load-notes.ts';
import {
  alikeRowsStatement,
  keptValuesStatement,
  rejectedCellsStatement,
  seenValuesStatement,
} from '../query/load-problem-rows.ts';
import type { StagedFile } from './describe-staged.ts';
import { cellsShown, faultOf } from './problem-cells.ts';
import { rowsOf } from './problem-groups.ts';
import type { ProblemGroup, ProblemRow, SeenCell, SeenValues } from './staged.ts';

/** Different values that are listed; how many more there are is said. */
const VALUES_LISTED = 200;

/** Rows of a group from the place `from` on, at most `count`; none where the file has no such group. */
export async function problemRows(
  engine: Engine,
  { plan, staged, held }: StagedFile,
  groupId: string,
  from: number,
  count: number,
): Promise<readonly ProblemRow[]> {
  const group = staged.groups.find(({ id }) => id === groupId);
  const rows = group?.rows.slice(from, from + count) ?? [];
  if (plan === null || group === undefined || rows.length === 0) return [];
  const fault = faultOf(plan, groupId);
  if (fault === null) return keptRows(engine, plan, group, rows);
  const { columns, atMost } = cellsShown(plan, staged.recipe, fault);
  const places = columns.map((column) => plan.columns.indexOf(column));
  const found = byRow(await engine.query(rejectedCellsStatement(plan, rows, places, held)));
  const reasons = reasonsOf(fault.cause === 'skipped' ? staged.corrections : NO_CORRECTIONS);
  return rows.map((row) => {
    const texts = found.get(row) ?? {};
    const cells = columns.map((column, at): SeenCell => {
      const [text, was] = [textOf(texts[`t${at}`]), texts[`w${at}`]];
      return { column, text, was: typeof was === 'string' && was !== text ? was : null };
    });
    const filled = atMost === null ? cells : cells.filter(({ text }) => text !== '');
    return {
      row,
      cells: filled.slice(0, atMost ?? filled.length),
      reason: reasons.get(row) ?? null,
    };
  });
}

/** Rows that are in all the same: what is kept of the field that is spoken of. */
async function keptRows(
  engine: Engine,
  plan: LoadPlan,
  { id, problem }: ProblemGroup,
  rows: readonly number[],
): Promise<readonly ProblemRow[]> {
  const field =
    id === 'keyless' ? plan.kind.person : notesOf(plan)[Number(String(id).slice(1))]?.field;
  if (field === undefined) return rows.map((row) => ({ row, cells: [], reason: null }));
  const found = byRow(await engine.query(keptValuesStatement(plan, rows, field)));
  const column = problem.place.column ?? field;
  return rows.map((row) => ({
    row,
    cells: [{ column, text: textOf(found.get(row)?.['t0']), was: null }],
    reason: null,
  }));
}

/** What stands in the one column of a group; no value where it is not of one column that can be corrected. */
export async function seenValues(
  engine: Engine,
  { plan, staged }: StagedFile,
  groupId: string,
): Promise<SeenValues> {
  const fault = plan === null ? null : faultOf(plan, groupId);
  const none = { column: null, values: [], others: 0 };
  if (plan === null || fault === null || fault.field === null || fault.cause === 'check')
    return none;
  const [column, ...more] = cellsShown(plan, staged.recipe, fault).columns;
  if (column === undefined || more.length > 0) return none;
  if (plan.kind.columns[fault.field]?.type === 'key') return none;
  const place = plan.columns.indexOf(column);
  const found = await engine.query(seenValuesStatement(plan, fault, place, VALUES_LISTED));
  return {
    column,
    values: found.map((one) => ({ text: textOf(one['text']), count: Number(one['count']) })),
    others: Number(found[0]?.['every'] ?? 0) - found.length,
  };
}

/** Rows of a group whose cell in the column says the text. */
export async function alikeRows(
  engine: Engine,
  { plan }: StagedFile,
  groupId: string,
  column: string,
  text: string,
): Promise<readonly number[]> {
  const fault = plan === null ? null : faultOf(plan, groupId);
  const place = plan?.columns.indexOf(column) ?? -1;
  if (plan === null || fault === null || place < 0) return [];
  return rowsOf(await engine.query(alikeRowsStatement(plan, fault, place, text)));
}

function reasonsOf({ skips }: Corrections): ReadonlyMap<number, string> {
  return new Map(
    skips.flatMap(({ reason, rows }) => rows.map((row): [number, string] => [row, reason])),
  );
}
function byRow(found: readonly PlainRow[]): ReadonlyMap<number, PlainRow> {
  return new Map(found.map((one) => [Number(one['row']), one]));
}
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import type { CodeList, Column } from '../definition/record-kind.ts';
import type { Words } from '../definition/words.ts';
import type { PlainRow, Statement } from '../engine.ts';
import { readCode } from '../intake/read-code.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { Problem } from '../problem.ts';
import {
  faultRowsStatement,
  keylessRowsStatement,
  unknownValuesStatement,
} from '../query/load-findings.ts';
import { faultsOf } from '../query/load-faults.ts';
import type { Fault, LoadPlan } from '../query/load-faults.ts';
import type { ProblemGroup, UnknownValue } from './staged.ts';
import { keylessRows, rowProblem } from './words.ts';

type Ask = (statement: Statement) => Promise<readonly PlainRow[]>;

/** One group per cause and column, with all its rows. */
export async function groupsOf(
  plan: LoadPlan,
  fileName: string,
  present: readonly (readonly [Fault, number])[],
  ask: Ask,
): Promise<readonly ProblemGroup[]> {
  const groups: ProblemGroup[] = [];
  for (const [fault, count] of present) {
    const rows = rowsOf(await ask(faultRowsStatement(plan, fault)));
    const problem = rowProblem(fileName, plan.kind, fault, columnOf(plan, fault), count);
    groups.push({ id: faultGroupId(plan, fault), problem, count, rows });
  }
  return groups;
}

/** Names a fault's group among those of its file. */
export function faultGroupId(plan: LoadPlan, { mask, bit }: Fault): string {
  return `f${faultsOf(plan).findIndex((one) => one.mask === mask && one.bit === bit)}`;
}

/** A warning for the rows without a person, in a file whose rows mostly name one. */
export async function keylessGroups(
  plan: LoadPlan,
  fileName: string,
  ask: Ask,
): Promise<readonly ProblemGroup[]> {
  const { person } = plan.kind;
  const field = plan.fields.find((one) => one.field === person);
  if (person === undefined || field === undefined) return [];
  const rows = rowsOf(await ask(keylessRowsStatement(plan, person)));
  if (rows.length === 0) return [];
  const problem = keylessRows(fileName, field.columns.join(', '), rows.length);
  return [{ id: 'keyless', problem, count: rows.length, rows }];
}

/** The values that no rule knows, of the fields that read one column. */
export async function unknownValuesOf(
  plan: LoadPlan,
  recipe: Recipe,
  present: readonly (readonly [Fault, number])[],
  ask: Ask,
): Promise<readonly UnknownValue[]> {
  const found: UnknownValue[] = [];
  for (const [fault] of present) {
    if (fault.cause !== 'unknown-value' || fault.field === null) continue;
    const source = recipe.fields[fault.field];
    if (source === undefined || !('column' in source)) continue;
    const { column, separator } = source;
    const { field } = fault;
    const codes = codesOf(plan.kind.columns[field]);
    for (const row of await ask(unknownValuesStatement(plan, fault, column, separator))) {
      const value = String(row['value']);
      if (codes !== null && readCode(codes, value, source) !== undefined) continue;
      found.push({ field, column, value, count: Number(row['count']) });
    }
  }
  return found;
}

/** What is said of a field on sound rows, with all of them. */
export function fieldWarning<C extends string>(
  plan: LoadPlan,
  file: string,
  { cause, field }: { readonly cause: C; readonly field: string },
  rows: readonly number[],
  wordsOf: (cause: C, title: Words, count: number) => Words,
): ProblemGroup {
  const columns = plan.fields.find((one) => one.field === field)?.columns ?? [];
  const title = plan.kind.columns[field]?.title ?? { en: field, es: field };
  const problem: Problem = {
    code: `loading/${cause}`,
    severity: 'warning',
    place: { file, column: columns.join(', ') },
    words: wordsOf(cause, title, rows.length),
  };
  return { problem, count: rows.length, rows };
}

/** The header over the cells at fault; several are named together. */
export function columnOf(plan: LoadPlan, fault: Fault): string | null {
  const columns = plan.fields.find(({ field }) => field === fault.field)?.columns ?? [];
  return columns.length === 0 ? null : columns.join(', ');
}

function codesOf(column: Column | undefined): CodeList | null {
  return column?.type === 'code' || column?.type === 'codes' ? column.codes : null;
}

/** Every row of stretches that are told by their first and last row. */
export function rowsOf(stretches: readonly PlainRow[]): readonly number[] {
  return stretches.flatMap((stretch) => {
    const [first, last] = [Number(stretch['first']), Number(stretch['last'])];
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });
}

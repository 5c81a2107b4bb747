/** What a row can be rejected or left out for, as bits of the mask columns of a staged file. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Quote, Recipe } from '../intake/recipe.ts';
import type { FactShape } from './fact-shape.ts';
import type { CellFault } from './load-cell-faults.ts';
import type { LoadField } from './load-fields.ts';

/** What leaves a row out: it is no record. */
export const LEFT_OUT_CAUSES = [
  'left-out',
  'not-there',
  'skipped',
  'second-table',
  'empty-row',
  'note-row',
  'repeated-header',
  'total-row',
] as const;
/** What can ail a row as a whole; each has the bit of its place. Those that leave it out come first, the others reject it. */
export const ROW_CAUSES = [
  ...LEFT_OUT_CAUSES,
  'maybe-total-row',
  'long-row',
  'duplicate-row',
] as const;
export type RowCause = (typeof ROW_CAUSES)[number];

/** A cause with its bit: number of the mask column and place in it. */
export interface Fault {
  readonly cause: RowCause | CellFault | 'check';
  /** Field at fault; null for the row as a whole. */
  readonly field: string | null;
  /** Id of the row check. */
  readonly check: string | null;
  readonly mask: number;
  readonly bit: number;
}

/** How a file is read and stored: what every statement about it is written from. */
export interface LoadPlan {
  readonly kind: RecordKind;
  readonly shape: FactShape;
  readonly table: string;
  readonly delimiter: string;
  readonly quote: Quote;
  /** Names of the file's columns in order. */
  readonly columns: readonly string[];
  readonly fields: readonly LoadField[];
  /** Columns of the records, where rows hold several groups and so have other columns. */
  readonly stored?: readonly string[];
  readonly leaveOut: NonNullable<Recipe['leaveOut']>;
  /** Columns that say who a person is: no file that is given back has them. */
  readonly dropped: readonly string[];
  /** Both lines of a header of two, as they stand in the file; none for a header of one. */
  readonly headerLines: readonly (readonly string[])[];
  /** Spreadsheet row of the header: rows up to it are passed over. */
  readonly headerRow: number;
  /** Cells were guarded against formulas when the file was written, and are read without their guard. */
  readonly guarded: boolean;
  /** The header is filled in, and every record down to it is one line: the reader can skip them. */
  readonly headerIsLines: boolean;
}

/** View of a file's records, where its rows hold several groups. */
export function groupsView({ table }: Pick<LoadPlan, 'table'>): string {
  return `${table}_groups`;
}
/** Where a loaded file's records are. */
export function storedTable(plan: LoadPlan): string {
  return plan.stored === undefined ? plan.table : groupsView(plan);
}
/** Columns of a loaded file's records. */
export function storedFields({ stored, fields }: LoadPlan): readonly string[] {
  return stored ?? fields.map(({ field }) => field);
}

/** Table of the original cells of rows in doubt, then of those with a fault. */
export function rejectedTable({ table }: Pick<LoadPlan, 'table'>): string {
  return `${table}_rejected`;
}

const BITS_PER_MASK = 60;

/** Every cause in the order of its bits: rows, then fields, then checks. */
export function faultsOf({ kind, fields }: LoadPlan): readonly Fault[] {
  const causes = [
    ...ROW_CAUSES.map((cause) => ({ cause, field: null, check: null })),
    ...fields.flatMap(({ field, faults }) =>
      faults.map(({ cause }) => ({ cause, field, check: null })),
    ),
    ...kind.checks.map(({ id, column }) => ({ cause: 'check' as const, field: column, check: id })),
  ];
  return causes.map((cause, place) => ({
    ...cause,
    mask: Math.floor(place / BITS_PER_MASK),
    bit: place % BITS_PER_MASK,
  }));
}

/** The fault of a cause that ails rows as a whole. */
export function rowFault(plan: LoadPlan, cause: RowCause): Fault {
  const fault = faultsOf(plan).find((one) => one.cause === cause);
  if (fault === undefined) throw new RangeError(`No fault ${cause}.`);
  return fault;
}

/** Names of the mask columns. */
export function masksOf(plan: LoadPlan): readonly string[] {
  const last = faultsOf(plan).at(-1)?.mask ?? 0;
  return Array.from({ length: last + 1 }, (_, mask) => maskName(mask));
}
export function maskName(mask: number): string {
  return `fault_${mask}`;
}
export function bitSql({ bit }: Pick<Fault, 'bit'>): string {
  // As a whole number: from 2^55 on a decimal number is written with other last digits.
  return `CAST(${2n ** BigInt(bit)} AS BIGINT)`;
}

/** The row has the fault. */
export function hasFault(fault: Fault): string {
  return `(${maskName(fault.mask)} & ${bitSql(fault)}) <> 0`;
}
/** The row has any fault. */
export function faulty(plan: LoadPlan): string {
  return masksOf(plan)
    .map((mask) => `${mask} <> 0`)
    .join(' OR ');
}
/** The row is no record at all. */
export function isLeftOut(plan: LoadPlan): string {
  return LEFT_OUT_CAUSES.map((cause) => hasFault(rowFault(plan, cause))).join(' OR ');
}

import type { Predicate } from './predicate.ts';
import type { Words } from './words.ts';

export const RECORD_KIND_IDS = [
  'hours',
  'workers',
  'applicants',
  'training',
  'employment',
  'promotions',
  'pay',
  'projection',
  'efforts',
  'targets',
] as const;
/** What a CSV file can be. */
export type RecordKindId = (typeof RECORD_KIND_IDS)[number];
/** Worked out from hours: one row per worker × calendar month × project × employer × trade × class. */
export type FactId = RecordKindId | 'crew-months';

export interface Code {
  readonly id: string;
  readonly title: Words;
  /** Spellings seen in files, lower case, trimmed; the id itself always counts. */
  readonly aliases: readonly string[];
}
export interface CodeList {
  readonly id: string;
  readonly codes: readonly Code[];
}

interface ColumnBase {
  readonly title: Words;
  /** Headers seen in files, lower case with every run of other characters than letters and digits as one space. */
  readonly aliases: readonly string[];
  readonly required?: true;
  readonly description?: Words;
}
export type Column = ColumnBase &
  (
    | { readonly type: 'key' }
    /** `zip`: a code of five digits, whose zeros at the front a spreadsheet takes away. */
    | { readonly type: 'text'; readonly zip?: true }
    /** `lastDay`: a month or quarter in place of a day means its last day; else it means its first. */
    | { readonly type: 'date'; readonly lastDay?: true }
    | {
        readonly type: 'number';
        readonly unit: 'hours' | 'dollars' | 'months' | 'people' | 'basis-points' | 'count';
        readonly atLeast?: number;
        readonly atMost?: number;
      }
    /** One code of a list; stored as the code's id. */
    | { readonly type: 'code'; readonly codes: CodeList }
    /** Several codes of a list; stored sorted and joined by `+`: `black+hispanic`. */
    | { readonly type: 'codes'; readonly codes: CodeList }
  );

/** A column worked out from others of the same row (or of another record) when the facts are built. */
export type Derivation<C extends string = string> =
  /** The first that is filled in. */
  | { readonly kind: 'first'; readonly of: readonly C[]; readonly type: 'number' | 'text' | 'date' }
  /** Sum of those filled in; empty when all are empty. */
  | { readonly kind: 'sum'; readonly of: readonly C[]; readonly type: 'number' }
  /** Dollars per hour from an amount and its unit: hour · week/h · two-weeks/(2·h) · half-month·24/(52·h) · month·12/(52·h) · year/(52·h). */
  | {
      readonly kind: 'hourly';
      readonly amount: C;
      readonly unit: C;
      readonly weeklyHours: C;
      readonly type: 'number';
    }
  /** Whole days from one date to another; empty when either is empty. */
  | { readonly kind: 'days'; readonly from: C; readonly to: C; readonly type: 'number' }
  /** `yes`, `no`, `declined` or empty: the column's own flag, else known-and-not-only-white from the race column. */
  | {
      readonly kind: 'person-of-color';
      readonly flag: C;
      readonly race: C;
      readonly type: 'code';
    }
  /**
   * The earliest date in another record's rows with equal keys, on or after `notBefore` of this row and,
   * where this row has a `notAfter`, on or before it.
   */
  | {
      readonly kind: 'earliest';
      readonly records: RecordKindId;
      readonly column: string;
      readonly on: readonly C[];
      readonly notBefore: C;
      readonly notAfter?: C;
      readonly type: 'date';
    };
/** A derived column; without a title it carries that of the column with the same id. */
export type DerivedColumn = Derivation & { readonly title?: Words };

export interface RecordKind {
  readonly id: RecordKindId;
  readonly title: Words;
  readonly description: Words;
  readonly columns: Readonly<Record<string, Column>>;
  /** In the order they are worked out: each may read columns and those derived before it. */
  readonly derived: Readonly<Record<string, DerivedColumn>>;
  /** Columns that identify the person; joined with `workers` for demographics missing here. */
  readonly person?: string;
  /**
   * Together they identify one row; a second row with the same is a duplicate. An empty cell equals an
   * empty cell, but rows without a person's key are never duplicates of each other.
   */
  readonly unique?: readonly string[];
  /** The date that says which period a file is about; absent: the record is not of a period. */
  readonly date?: string;
  /** Dates in other records with equal keys, for predicates on events. */
  readonly events?: Readonly<
    Record<
      string,
      { readonly records: RecordKindId; readonly date: string; readonly on: readonly string[] }
    >
  >;
  /** Each must hold on every row; a row that breaks one is rejected. */
  readonly checks: readonly RowCheck[];
}
/** A table worked out from a record rather than read from a file. */
export interface Fact extends Pick<
  RecordKind,
  'title' | 'description' | 'columns' | 'derived' | 'person' | 'date'
> {
  readonly id: Exclude<FactId, RecordKindId>;
}
export interface RowCheck {
  readonly id: string;
  readonly holds: Predicate;
  readonly column: string;
  /** What was expected and what to do. */
  readonly words: Words;
}

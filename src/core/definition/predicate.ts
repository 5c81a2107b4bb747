/**
 * Conditions on a row, as data: type-checked against a record's columns, printed in words on the screen,
 * compiled to SQL by `core/query` and evaluated a second time by the naive evaluator of the tests.
 * Two-valued: a comparison with an empty value is false, and `not` of it is true.
 */
export type Predicate<Column extends string = string> =
  | { readonly all: readonly Predicate<Column>[] }
  | { readonly any: readonly Predicate<Column>[] }
  | { readonly not: Predicate<Column> }
  /** The column is filled in (and not "declined"). */
  | { readonly column: Column; readonly known: true }
  /** A code, text or flag equals one of these. */
  | { readonly column: Column; readonly is: readonly string[] }
  /** A `codes` column holds at least one of these. */
  | { readonly column: Column; readonly includes: readonly string[] }
  /** A `codes` column holds exactly these. */
  | { readonly column: Column; readonly only: readonly string[] }
  | { readonly column: Column; readonly atLeast: Bound }
  | { readonly column: Column; readonly below: Bound }
  | { readonly column: Column; readonly before: Moment<Column> }
  | { readonly column: Column; readonly onOrBefore: Moment<Column> }
  | { readonly column: Column; readonly onOrAfter: Moment<Column> }
  /** The date lies in the period asked for, half-open. */
  | { readonly column: Column; readonly inPeriod: true }
  /** The spell is running at that moment: from ≤ moment, and no end or end > moment. */
  | {
      readonly active: { readonly from: Column; readonly to: Column };
      readonly at: 'period-start' | 'period-end';
    }
  /** At least one of the record's named `events` falls in the period. */
  | { readonly event: string; readonly inPeriod: true };

/** A number, or a setting that the committee enters; without it the metric is not estimable. */
export type Bound = number | { readonly setting: SettingId };

/** Period end is exclusive: the first day after it. `as-of` is the day on which what is open counts as open. */
export type Moment<Column extends string = string> =
  'period-start' | 'period-end' | 'as-of' | { readonly column: Column };

export type SettingId = 'family-sustaining-wage' | 'regional-median-wage';

export const ALWAYS = { all: [] } as const satisfies Predicate<never>;

/**
 * What an engine returns: additive terms and nothing else. Two cells of the same metric may be added
 * term by term (distinct people only across atoms, since one person has one atom).
 */
export interface Cell {
  readonly metric: string;
  /** Id of the request's period. */
  readonly period: string;
  /** One key per dimension of the request, in its order; empty for the unsliced total. A blank key is null. */
  readonly slice: readonly (string | null)[];
  readonly grouping: string;
  /** Value of each of the grouping's columns; null where not reported. */
  readonly atom: readonly (string | null)[];
  readonly terms: Terms;
}

export type Terms =
  /** Rates and row or people counts; a share has its count in both. */
  | { readonly kind: 'counts'; readonly numerator: number; readonly denominator: number }
  /** Hours: y is the measure that counts, x the whole, summed and squared person by person; a share has y = x. */
  | {
      readonly kind: 'totals';
      /** Persons with a key; 0 when the rows are already aggregated. */
      readonly people: number;
      readonly sumX: number;
      readonly sumY: number;
      readonly sumXX: number;
      readonly sumXY: number;
      readonly sumYY: number;
    }
  /** Ascending by value. `excluded`: rows in scope whose value is missing or below 0; of pay also 0. */
  | {
      readonly kind: 'distribution';
      readonly values: readonly { readonly value: number; readonly count: number }[];
      readonly excluded: number;
    }
  /** Ascending by time, in days. */
  | {
      readonly kind: 'spells';
      readonly spells: readonly {
        readonly time: number;
        readonly events: number;
        readonly competing: number;
        readonly censored: number;
      }[];
    }
  /** In the order of the funnel's steps. `entered`: rows that meet the funnel's `where`. */
  | {
      readonly kind: 'steps';
      readonly entered: number;
      readonly steps: readonly {
        readonly reached: number;
        /** Reached the step before and decided here. */
        readonly decided: number;
        /** Reached this step without having reached the one before: a fault in the rows. */
        readonly outOfOrder: number;
      }[];
    }
  | {
      readonly kind: 'turnover';
      readonly events: number;
      readonly atStart: number;
      readonly atEnd: number;
    }
  /** Ascending by month (ISO first day). */
  | {
      readonly kind: 'monthly';
      readonly months: readonly { readonly month: string; readonly measure: number }[];
    }
  /** Planned measure in months at or after the period's end, and the share metric's totals over all time before it. */
  | {
      readonly kind: 'remaining';
      readonly planned: number;
    };
export type TermsKind = Terms['kind'];

import type { Grouping } from '../definition/grouping.ts';
import type { SliceDimension } from '../definition/metric.ts';
import type { SettingId } from '../definition/predicate.ts';
import type { FactId } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import type { FactShape } from './fact-shape.ts';
import type { Period } from './period.ts';

/** The rows that a statement counts, and by what. */
export interface Source {
  readonly shape: FactShape;
  /** Rows carry the quarter they belong to. */
  readonly quarterly: boolean;
  /** Every period begins at the beginning of time. */
  readonly soFar: boolean;
  readonly groupings: readonly Grouping[];
  /** Dimensions crossed with one another; empty for totals only. */
  readonly slices: readonly SliceDimension[];
  readonly filters: readonly (readonly [SliceDimension, readonly string[]])[];
  readonly periods: readonly Period[];
  readonly asOf: string;
  readonly settings: Readonly<Partial<Record<SettingId, number>>>;
}

/** One statement, the metrics it answers, and where in its rows their terms stand. */
export interface PlannedPart {
  readonly fact: FactId;
  readonly statement: Statement;
  readonly periods: readonly string[];
  /** How many slice columns (`s0` …) a row has. */
  readonly sliceCount: number;
  /** The demographic columns behind the row's `a0` …. */
  readonly atoms: readonly string[];
  readonly groupingSets: readonly GroupingSet[];
  readonly answers: readonly Answer[];
}

/** Groupings that have the same columns share their rows, known by the mask of the columns left out. */
export interface GroupingSet {
  readonly mask: number;
  readonly columns: readonly string[];
  readonly groupings: readonly string[];
}

export interface Answer {
  readonly metric: string;
  /** Groupings that the metric makes sense for. */
  readonly groupings: readonly string[];
  readonly terms: TermsColumns;
}

/** Names of the columns that hold each term; for values, the code in `metric` of their rows. */
export type TermsColumns =
  | { readonly kind: 'counts'; readonly numerator: string; readonly denominator: string }
  | {
      readonly kind: 'totals';
      readonly people: string;
      readonly sumX: string;
      readonly sumY: string;
      readonly sumXX: string;
      readonly sumXY: string;
      readonly sumYY: string;
    }
  | {
      readonly kind: 'steps';
      readonly entered: string;
      readonly steps: readonly {
        readonly reached: string;
        readonly decided: string;
        readonly outOfOrder: string;
      }[];
    }
  | {
      readonly kind: 'turnover';
      readonly events: string;
      readonly atStart: string;
      readonly atEnd: string;
    }
  | {
      readonly kind: 'distribution' | 'spells' | 'monthly' | 'remaining';
      readonly code: number;
    };

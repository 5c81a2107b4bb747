/**
 * The committee report: estimates per metric × period × slice × group, exact and confidential.
 * It is a different type from the safe report, and nothing that publishes accepts it.
 */
import type { Stage, SliceDimension } from '../definition/metric.ts';
import type { Statement } from '../engine.ts';
import type { Request } from '../query/request.ts';

declare const committee: unique symbol;

export interface CommitteeReport {
  readonly [committee]: true;
  readonly request: Request;
  readonly rows: readonly ReportRow[];
  /** Share of the people, hours or rows whose group is known, per metric × period × slice × grouping. */
  readonly coverage: readonly Coverage[];
  /** The statements that ran, by metric. */
  readonly statements: readonly {
    readonly metrics: readonly string[];
    readonly statement: Statement;
  }[];
}

export interface SliceKey {
  readonly dimension: SliceDimension;
  /** null: the file left it blank. */
  readonly key: string | null;
}

export interface ReportRow {
  readonly metric: string;
  readonly stage: Stage;
  readonly period: string;
  /** Empty for the total. */
  readonly slice: readonly SliceKey[];
  readonly grouping: string;
  /** Group id, `declined` or `not-reported`. */
  readonly group: string;
  /** Funnel step or quartile band; null for other kinds. */
  readonly step: string | null;
  /** Persons or rows behind the value (the denominator's for rates, people for hours; 0 when unknown). */
  readonly n: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Share and rates 0–1; amounts in the metric's unit; null when not estimable. */
  readonly value: number | null;
  readonly interval: ReportInterval | null;
  /** Against the reference group; null when there is none or it is this group. */
  readonly comparison: Comparison | null;
  readonly target: TargetResult | null;
  /** The benchmark metric's value for the same group (share of applicants beside share of hires). */
  readonly benchmark: { readonly metric: string; readonly value: number } | null;
  readonly verdict: Verdict | null;
  /** Why there is no value; null when there is one. */
  readonly reason: NotEstimableReason | null;
  /** What a figure needs beyond the value. */
  readonly detail: Detail | null;
}

export interface ReportInterval {
  readonly low: number;
  readonly high: number;
  readonly method:
    'wilson' | 'linearised-ratio' | 'order-statistic' | 'log-log' | 'mean-t' | 'delta-log';
}

export interface Comparison {
  readonly reference: string;
  /** Group ÷ reference; null when the reference is 0. */
  readonly ratio: number | null;
  /** Rates and shares: group − reference, as a fraction (0.05 is five points). Amounts: (reference − group) ÷ reference. */
  readonly gap: number | null;
  readonly gapInterval: { readonly low: number; readonly high: number } | null;
  readonly gapMethod: 'newcombe' | 'price-bonett' | 'delta-log' | 'difference' | null;
  readonly pValue: number | null;
  readonly pMethod: 'fisher' | 'two-sd' | null;
  /** In exact integers; null when not a selection. */
  readonly belowFourFifths: boolean | null;
  readonly onePersonFlip: boolean | null;
}

export interface TargetResult {
  readonly id: string;
  readonly basisPoints: number;
  /** Value − target as a fraction: −0.005 is half a point under. */
  readonly gap: number;
  readonly met: boolean;
  /** Hours or people missing, 0 when met. */
  readonly shortfall: number;
  readonly shortfallUnit: 'hours' | 'people';
  /** Met but for one person. */
  readonly withinOnePerson: boolean;
  readonly source: string;
}

export type Verdict =
  'look-into-this' | 'watch' | 'within-four-fifths' | 'no-difference' | 'too-few-to-say';

export type NotEstimableReason =
  | 'no-rows'
  | 'too-few'
  | 'no-target'
  | 'no-setting'
  | 'no-reference'
  | 'numerator-exceeds-denominator'
  | 'needs-people'
  | 'no-remaining-hours'
  | 'not-comparable';

export type Detail =
  | {
      readonly kind: 'survival';
      readonly curve: readonly {
        readonly time: number;
        readonly atRisk: number;
        readonly events: number;
        readonly censored: number;
        /** Survival, or cumulative incidence of the event when there is a competing one. */
        readonly probability: number;
        readonly low: number | null;
        readonly high: number | null;
      }[];
      readonly median: number | null;
      readonly measures: 'survival' | 'incidence';
    }
  | {
      readonly kind: 'distribution';
      readonly p10: number;
      readonly p25: number;
      readonly median: number;
      readonly p75: number;
      readonly p90: number;
      readonly mean: number;
      readonly excluded: number;
    }
  | {
      readonly kind: 'funnel-step';
      readonly order: number;
      readonly reached: number;
      readonly decided: number;
      /** reached ÷ entered. */
      readonly cumulative: number | null;
    }
  | { readonly kind: 'band'; readonly order: number; readonly count: number }
  | {
      readonly kind: 'monthly';
      readonly months: readonly {
        readonly month: string;
        readonly share: number | null;
        readonly met: boolean | null;
      }[];
    }
  | {
      readonly kind: 'needed';
      readonly remaining: number;
      readonly outOfReach: boolean;
      readonly soFar: { readonly numerator: number; readonly denominator: number };
    }
  /** For shares with not-reported people or hours: the share among the known only. */
  | { readonly kind: 'known-only'; readonly value: number | null };

export interface Coverage {
  readonly metric: string;
  readonly period: string;
  readonly slice: readonly SliceKey[];
  readonly grouping: string;
  readonly known: number;
  readonly all: number;
}

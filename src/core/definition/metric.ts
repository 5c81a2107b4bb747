import type { Predicate, SettingId } from './predicate.ts';
import type { FactId } from './record-kind.ts';
import type { Words } from './words.ts';

export const STAGES = [
  'recruitment',
  'training',
  'hiring',
  'participation',
  'promotion',
  'retention',
  'pay',
] as const;
export type Stage = (typeof STAGES)[number];

export const SLICE_DIMENSIONS = [
  'project',
  'employer',
  'trade',
  'worker-class',
  'source',
  'reason',
] as const;
/** Dimension a view can be broken down by; a metric's record must have its column. */
export type SliceDimension = (typeof SLICE_DIMENSIONS)[number];

interface MetricBase<C extends string> {
  readonly id: string;
  readonly stage: Stage;
  readonly title: Words;
  /** A sentence that a member would ask. */
  readonly question: Words;
  readonly records: FactId;
  /** What is counted, in words: "apprentices whose training has ended or was due". */
  readonly population: Words;
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'neither';
  /** Guidance passage, statute or paper. */
  readonly source: string;
  /** Groupings it makes sense for; absent: all. */
  readonly groupings?: readonly string[];
  /**
   * Of several rows with equal keys in a period only the one with the latest date counts; with `within`, only
   * if no row of the period with those equal has a later date, so that who has left by then is not counted.
   */
  readonly latest?: {
    readonly per: readonly C[];
    readonly date: C;
    readonly within?: readonly C[];
  };
  readonly example: MetricExample;
}

/** Numerator ÷ denominator, counted in rows or people; the numerator is counted within the denominator. */
export interface RateMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'rate';
  readonly unit: 'people' | 'applications' | 'apprentices' | 'person-months' | 'spells';
  /** Distinct persons, counted where any of their rows counts; absent: rows. */
  readonly count?: 'people';
  readonly numerator: Predicate<C>;
  readonly denominator: Predicate<C>;
  /** A selection (hired, completed, promoted …): four-fifths against the highest group; else the pinned reference. */
  readonly comparison: 'four-fifths' | 'pinned-reference' | 'none';
}
/** Within each group: part of a measure (hours) that meets a condition. Clustered by person. */
export interface HoursRateMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'hours-rate';
  readonly unit: 'hours';
  readonly measure: C;
  readonly numerator: Predicate<C>;
  readonly denominator: Predicate<C>;
}
/** The group's part of a whole: all hours, all people, all rows that meet `where`. */
export interface ShareMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'share';
  readonly unit: 'hours' | 'people' | 'applications' | 'apprentices' | 'hires';
  /** `rows` counts rows, `people` distinct persons, a measure sums it (clustered by person where known). */
  readonly of: { readonly count: 'rows' | 'people' } | { readonly measure: C };
  readonly where: Predicate<C>;
  /** Another share metric, of the same groups, shown as a benchmark beside it. */
  readonly benchmark?: string;
}
/** Distribution of a number over people; gap against the pinned reference. */
export interface AmountMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'amount';
  readonly unit: 'dollars-per-hour' | 'days' | 'months';
  readonly value: C;
  readonly where: Predicate<C>;
  readonly summary: 'median' | 'mean';
}
/** Quartile bands of a number: each group's share in each quarter of all people. */
export interface QuartileMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'quartile-bands';
  readonly unit: 'dollars-per-hour';
  readonly value: C;
  readonly where: Predicate<C>;
}
/** Time from a date to an event, in days; those without one by the period's end (or as-of) are censored. */
export interface SurvivalMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'survival';
  readonly unit: 'days';
  readonly from: C;
  readonly to: C;
  /** Of the rows with an end: those that are the event; the others with an end are `competing` or censored. */
  readonly event: Predicate<C>;
  readonly competing?: Predicate<C>;
  readonly where: Predicate<C>;
  /** Value shown as headline: survival at that many days, or the incidence of the event when `competing` is given. */
  readonly at: number;
}
/** Ordered steps; conversion of each step among those decided there. */
export interface FunnelMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'funnel';
  readonly unit: 'applications';
  readonly where: Predicate<C>;
  readonly steps: readonly FunnelStep<C>[];
}
export interface FunnelStep<C extends string = string> {
  readonly id: string;
  readonly title: Words;
  readonly reached: Predicate<C>;
  /** Of those who reached the step before: neither pending nor withdrawn there. */
  readonly decided: Predicate<C>;
}
/** Events ÷ mean of the counts at the period's start and end. */
export interface TurnoverMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'turnover';
  readonly unit: 'people';
  readonly events: Predicate<C>;
  readonly atStart: Predicate<C>;
  readonly atEnd: Predicate<C>;
}
/** Months in which the group's share met its target ÷ months with hours. */
export interface UniformityMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'uniformity';
  readonly unit: 'months';
  readonly month: C;
  readonly measure: C;
  readonly where: Predicate<C>;
  /** Share metric whose target applies to each month. */
  readonly targetOf: string;
}
/** Share of the remaining planned hours needed to end on target. */
export interface NeededShareMetric<C extends string = string> extends MetricBase<C> {
  readonly kind: 'needed-share';
  readonly unit: 'hours';
  /** Planned hours per month, in the record named by `records`. */
  readonly planned: C;
  readonly where: Predicate<C>;
  /** Share metric whose numerator, denominator and target are the hours so far (all periods up to the period's end). */
  readonly share: string;
}
export type Metric<C extends string = string> =
  | RateMetric<C>
  | HoursRateMetric<C>
  | ShareMetric<C>
  | AmountMetric<C>
  | QuartileMetric<C>
  | SurvivalMetric<C>
  | FunnelMetric<C>
  | TurnoverMetric<C>
  | UniformityMetric<C>
  | NeededShareMetric<C>;
export type MetricKind = Metric['kind'];

/** 3–8 rows and what must come out: the metric's test on every engine, and its documentation. */
export interface MetricExample {
  /** Text tables by record kind: header line, then rows, cells separated by `|`; canonical columns and values. */
  readonly rows: Readonly<Partial<Record<string, string>>>;
  readonly period: string;
  readonly asOf: string;
  readonly grouping: string;
  readonly settings?: Readonly<Partial<Record<SettingId, number>>>;
  /** Targets in basis points by group, where the metric needs one. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Value per group (per `group/step` for funnels, `group/band` for bands), unrounded as written; null: not estimable. */
  readonly expect: Readonly<Record<string, { readonly value: number | null; readonly n: number }>>;
}

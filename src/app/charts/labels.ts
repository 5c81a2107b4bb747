/**
 * Every word and number format a chart needs, in one language, given by the page. Charts have no words of
 * their own and never see the catalogue.
 */
export interface Labels {
  /** "Women", "Not reported". */
  readonly group: (grouping: string, group: string) => string;
  /** "July–September 2026". */
  readonly period: (id: string) => string;
  /** Short, for axes: "Q3 2026". */
  readonly periodShort: (id: string) => string;
  readonly month: (isoDate: string) => string;
  /** Name of a slice; "(blank)" for null. */
  readonly sliceKey: (key: string | null) => string;
  readonly step: (metric: string, step: string) => string;
  readonly reason: (reason: string) => string;
  readonly percent: (fraction: number) => string;
  /** Difference of two fractions in points: "0.5 points". Always positive; the sentence says over or under. */
  readonly points: (fraction: number) => string;
  readonly count: (value: number) => string;
  readonly hours: (value: number) => string;
  readonly days: (value: number) => string;
  readonly unit: (metric: string) => 'fraction' | 'dollars-per-hour' | 'days' | 'months';
  /** In the metric's own unit: percent, dollars per hour, days, months. */
  readonly value: (metric: string, value: number) => string;
  /** A message of `messages/charts.*.ts` with its values filled in. */
  readonly say: (id: ChartMessageId, values?: Readonly<Record<string, string | number>>) => string;
}

export type ChartMessageId =
  | 'target'
  | 'now'
  | 'before'
  | 'interval'
  | 'people'
  | 'underTarget'
  | 'overTarget'
  | 'onTarget'
  | 'hoursShort'
  | 'peopleShort'
  | 'noRows'
  | 'group'
  | 'value'
  | 'low'
  | 'high'
  | 'n'
  | 'period'
  | 'shortfall'
  | 'step'
  | 'reached'
  | 'decided'
  | 'conversion'
  | 'ofAll'
  | 'shareOfBand'
  | 'median'
  | 'mean'
  | 'centsPerDollar'
  | 'belowReference'
  | 'aboveReference'
  | 'sameAsReference'
  | 'timeInDays'
  | 'stillThere'
  | 'reachedOutcome'
  | 'atRisk'
  | 'missingHours'
  | 'missingPeople'
  | 'cumulative'
  | 'slice'
  | 'fewPeople'
  | 'likelyRange'
  | 'middleHalf'
  | 'fourInFive'
  | 'smallCount'
  | 'tooFewToConclude'
  | 'fromTo'
  | 'funnelMark'
  | 'bandMark'
  | 'distributionMark'
  | 'survivalMark'
  | 'contributionMark';

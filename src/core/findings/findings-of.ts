/**
 * What a report says that a committee should not miss, as sentences. Promises a target that is met before
 * what is missing, the most people and hours missing before the fewer, and nothing that rests on too few
 * people or on a difference that its interval does not hold up. It finds where to look; it never says why.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Metric } from '../definition/metric.ts';
import type { CommitteeReport, ReportRow } from '../report/report.ts';
import { coverageFindings } from './coverage-findings.ts';
import type { Finding } from './finding.ts';
import { type Saying, sentenceOf } from './sentence-of.ts';

export interface FindingOptions {
  /** Share of known people or hours (0–1) below which it is said; the program's threshold. */
  readonly coverage: number;
  /** Also of the parts a report is sliced into; absent: of the totals only. */
  readonly slices?: true;
  /** At most so many, the first ones; absent: all. */
  readonly most?: number;
}

/** The findings of a report, the most consequential of each sort in turn; empty when nothing stands out. */
export function findingsOf(
  report: CommitteeReport,
  catalogue: Catalogue,
  options: FindingOptions,
): readonly Finding[] {
  const inView = ({ slice }: { readonly slice: readonly unknown[] }): boolean =>
    options.slices === true || slice.length === 0;
  const found = report.rows.filter(inView).flatMap((row) => {
    const metric = catalogue.metrics.find(({ id }) => id === row.metric);
    if (metric === undefined) return [];
    const certain = row.verdict === 'look-into-this';
    return sayingsOf(row, metric, catalogue).map((saying) => ({
      finding: findingOf(row, catalogue, saying),
      certain,
    }));
  });
  const covered = coverageFindings(report.coverage.filter(inView), catalogue, options.coverage);
  const all = [...found, ...covered.map((finding) => ({ finding, certain: false }))];
  const ranked = inTurn(all, catalogue);
  return options.most === undefined ? ranked : ranked.slice(0, options.most);
}

/** The sayings a row supports. */
export function sayingsOf(row: ReportRow, metric: Metric, catalogue: Catalogue): readonly Saying[] {
  if (row.value === null) return [];
  const { target, verdict, n } = row;
  const sayings: Saying[] = [];
  if (target !== null && !isOfFew(n)) sayings.push(target.met ? 'target-met' : 'under-target');
  if (!isUnderserved(row, catalogue)) return sayings;
  if (verdict === 'look-into-this' || verdict === 'watch') sayings.push('below-four-fifths');
  else if (!NOTHING_SHOWN.includes(verdict) && isWorseOff(row, metric))
    sayings.push('gap-to-reference');
  return sayings;
}

/** The test of two rates and the interval of their gap can disagree at the border: then nothing is said. */
const NOTHING_SHOWN: readonly ReportRow['verdict'][] = ['too-few-to-say', 'no-difference'];

/** Under 5 people nothing is concluded. 0 is not nobody: those rows came without persons. */
function isOfFew(n: number): boolean {
  return n > 0 && n < 5;
}

function isUnderserved({ grouping, group }: ReportRow, { groupings }: Catalogue): boolean {
  const groups = groupings.find(({ id }) => id === grouping)?.groups;
  return groups?.find(({ id }) => id === group)?.underserved === true;
}

/** The gap's interval leaves out 0, on the side that is worse for the group. */
function isWorseOff({ comparison }: ReportRow, metric: Metric): boolean {
  const interval = comparison?.gapInterval ?? null;
  if (interval === null || metric.direction === 'neither') return false;
  const under = metric.kind === 'amount' ? interval.low > 0 : interval.high < 0;
  const over = metric.kind === 'amount' ? interval.high < 0 : interval.low > 0;
  return metric.direction === 'higher-is-better' ? under : over;
}

function findingOf(row: ReportRow, catalogue: Catalogue, saying: Saying): Finding {
  const { stage, metric, grouping, group, period, slice, step } = row;
  const keys = slice.map(({ key }) => key);
  return {
    id: JSON.stringify([saying, metric, period, keys, grouping, group, step]),
    stage,
    metric,
    grouping,
    group,
    period,
    slice,
    kind: saying,
    weight: weightOf(row, saying),
    sentence: sentenceOf(row, catalogue, saying),
  };
}

/** People or hours missing to the target or to the reference's rate; of an amount, the gap times its people. */
function weightOf({ target, comparison, n }: ReportRow, saying: Saying): number {
  if (saying === 'under-target') return target?.shortfall ?? 0;
  if (saying === 'target-met') return target?.gap ?? 0;
  return Math.abs(comparison?.gap ?? 0) * n;
}

interface Found {
  readonly finding: Finding;
  /** More than chance could explain. */
  readonly certain: boolean;
}

/** A target met first; then of each sort the surest and heaviest, then of each sort the next. */
function inTurn(all: readonly Found[], { metrics }: Catalogue): readonly Finding[] {
  const hours = new Set(metrics.filter(({ unit }) => unit === 'hours').map(({ id }) => id));
  const sorts = SORTS.map((sort) =>
    all
      .filter(({ finding: { kind, metric } }) => sort === sortOf(kind, hours.has(metric)))
      .sort(bySureThenHeavy)
      .map(({ finding }) => finding),
  );
  const longest = Math.max(...sorts.map(({ length }) => length));
  return Array.from({ length: longest }).flatMap((_, rank) =>
    sorts.flatMap((sort) => sort.slice(rank, rank + 1)),
  );
}

function bySureThenHeavy(a: Found, b: Found): number {
  if (a.certain !== b.certain) return a.certain ? -1 : 1;
  return b.finding.weight - a.finding.weight || (a.finding.id < b.finding.id ? -1 : 1);
}

/** Missing hours and missing people are not weighed against each other. */
const SORTS = [
  'target-met',
  'hours-missing',
  'people-missing',
  'below-four-fifths',
  'gap-to-reference',
  'coverage',
] as const;

function sortOf(kind: Finding['kind'], inHours: boolean): (typeof SORTS)[number] {
  if (kind !== 'under-target') return kind;
  return inHours ? 'hours-missing' : 'people-missing';
}

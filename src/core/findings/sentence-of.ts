import type { Catalogue } from '../definition/catalogue.ts';
import { DECLINED, NOT_REPORTED } from '../definition/grouping.ts';
import type { Metric } from '../definition/metric.ts';
import type { Language, Words } from '../definition/words.ts';
import type { ReportRow } from '../report/report.ts';
import { counted, inEvery, nounOfN, percent, points, promised, valueOf } from './in-language.ts';
import * as say from './words.ts';

/** What a row has to say, in the order of what matters; null when there is nothing beyond its value. */
export type Saying = 'under-target' | 'target-met' | 'below-four-fifths' | 'gap-to-reference';

/**
 * A row's finding as a sentence with its interval and n, in every language; with no saying just the value.
 * Throws RangeError for a row of another catalogue or without a value.
 */
export function sentenceOf(row: ReportRow, catalogue: Catalogue, saying: Saying | null): Words {
  const metric = catalogue.metrics.find(({ id }) => id === row.metric);
  if (metric === undefined) throw new RangeError(`the catalogue has no ${row.metric}`);
  if (row.value === null) throw new RangeError('a row without a value has no finding');
  return inEvery((language) => {
    const keys = row.slice.map(({ key }) => key);
    const parts = [
      say.place[language]({ keys }),
      subject(row, metric, catalogue, language),
      predicate(row, catalogue, saying, language),
      evidence(row, metric, language),
    ];
    return `${parts.join('')}.`;
  });
}

function subject(row: ReportRow, metric: Metric, catalogue: Catalogue, language: Language): string {
  const group = groupTitle(catalogue, row.grouping, row.group, language);
  const step =
    metric.kind === 'funnel' ? metric.steps.find(({ id }) => id === row.step) : undefined;
  const titles = [metric.title[language], ...(step === undefined ? [] : [step.title[language]])];
  const value = valueOf(metric, row.value ?? 0, language);
  const own = say.OWN_SUBJECTS[metric.id] ?? say.plainSubject;
  return own[language]({ group, metric: titles.join(' – '), value });
}

function predicate(
  row: ReportRow,
  catalogue: Catalogue,
  saying: Saying | null,
  language: Language,
): string {
  switch (saying) {
    case 'under-target':
    case 'target-met':
      return row.target === null ? '' : besideTarget(row, row.target, language);
    case 'below-four-fifths':
    case 'gap-to-reference':
      return row.comparison === null ? '' : besideReference(row, catalogue, saying, language);
    case null:
      return '';
    default:
      return saying satisfies never;
  }
}

function besideTarget(
  { interval }: ReportRow,
  target: NonNullable<ReportRow['target']>,
  language: Language,
): string {
  const { basisPoints, gap, met, shortfall, shortfallUnit, withinOnePerson } = target;
  const wanted = promised(basisPoints, language);
  if (met) return say.targetMet[language]({ target: wanted });
  if (withinOnePerson) return say.onePersonShort[language]({ target: wanted });
  const missing = {
    target: wanted,
    short: counted(shortfall, shortfallUnit, language),
    one: shortfall === 1,
  };
  const fraction = basisPoints / 10_000;
  if (interval !== null && interval.low <= fraction && fraction <= interval.high) {
    return say.nearTarget[language](missing);
  }
  return say.underTarget[language]({ ...missing, points: points(gap, language) });
}

function besideReference(
  { comparison, grouping, metric: id, verdict }: ReportRow,
  catalogue: Catalogue,
  saying: Saying,
  language: Language,
): string {
  if (comparison === null || comparison.gap === null) return '';
  const { gap, ratio } = comparison;
  const reference = groupTitle(catalogue, grouping, comparison.reference, language);
  if (saying === 'below-four-fifths' && ratio !== null) {
    const certain = verdict === 'look-into-this';
    return say.belowFourFifths[language]({ ratio: percent(ratio, language), reference, certain });
  }
  const metric = catalogue.metrics.find((one) => one.id === id);
  if (metric?.kind === 'amount') {
    const size = percent(Math.abs(gap), language);
    return say.gapInAmount[language]({ percent: size, reference, more: gap < 0 });
  }
  return say.gapInPoints[language]({ points: points(gap, language), reference, above: gap > 0 });
}

function evidence({ interval, n }: ReportRow, metric: Metric, language: Language): string {
  const end = (value: number): string => valueOf(metric, value, language);
  return say.evidence[language]({
    low: interval === null ? null : end(interval.low),
    high: interval === null ? null : end(interval.high),
    n: n === 0 ? null : counted(n, nounOfN(metric), language),
  });
}

const UNGROUPED: Readonly<Record<string, Words>> = {
  [DECLINED]: { en: 'Declined to say', es: 'Prefirió no decirlo' },
  [NOT_REPORTED]: { en: 'Not reported', es: 'Sin informar' },
};

function groupTitle(
  catalogue: Catalogue,
  grouping: string,
  group: string,
  language: Language,
): string {
  const groups = catalogue.groupings.find(({ id }) => id === grouping)?.groups;
  const title = groups?.find(({ id }) => id === group)?.title ?? UNGROUPED[group];
  return title?.[language] ?? group;
}

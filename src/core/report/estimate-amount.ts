import type { AmountMetric } from '../definition/metric.ts';
import { mean, meanInterval } from '../statistics/mean-interval.ts';
import {
  type Distribution,
  median,
  medianInterval,
  quantile,
} from '../statistics/order-statistics.ts';
import { meanGap, priceBonettMedianGap } from '../statistics/pay-gap.ts';
import { addDistributions } from './add-terms.ts';
import { besidePinned, type Compared, NOT_COMPARED, verdictOf } from './compare.ts';
import type { Detail, ReportInterval } from './report.ts';
import { mayCompare } from './small-n.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

type Summary = AmountMetric['summary'];
interface Amounts {
  readonly id: string;
  readonly n: number;
  readonly value: number;
  readonly values: Distribution;
}

/** Median or mean of each group, and its gap to the pinned reference: positive where the group has less. */
export function estimateAmount(view: View<AmountMetric>): readonly Estimate[] {
  const { summary } = view.metric;
  const samples = samplesOf(view, addDistributions).map(({ group, terms }) => {
    const value = summary === 'median' ? median(terms.values) : mean(terms.values);
    const n = terms.values.reduce((sum, { count }) => sum + count, 0);
    return { group, terms, n, value };
  });
  const amounts = samples.flatMap(({ group, terms, n, value }): Amounts[] =>
    value === null || !group.reported ? [] : [{ id: group.id, n, value, values: terms.values }],
  );
  return samples.map(({ group, terms, n, value }) => {
    if (value === null) return notEstimable('no-rows', { group: group.id, n });
    const compared = besidePinned(group.id, view.pinned, amounts, (own, reference) =>
      compareAmounts(summary, own, reference, view.thresholds),
    );
    return estimated({
      group: group.id,
      n,
      value,
      interval: mayCompare(n) ? amountInterval(summary, terms.values) : null,
      detail: distributionDetail(terms.values, terms.excluded),
      ...compared,
    });
  });
}

function compareAmounts(
  summary: Summary,
  group: Amounts,
  reference: Amounts,
  thresholds: View['thresholds'],
): Compared {
  if (!mayCompare(group.n) || !mayCompare(reference.n)) return NOT_COMPARED;
  const gapOf = summary === 'median' ? priceBonettMedianGap : meanGap;
  const found = gapOf(group.values, reference.values);
  return verdictOf(group.n, reference.n, thresholds, {
    reference: reference.id,
    ratio: reference.value === 0 ? null : group.value / reference.value,
    gap: found?.gap ?? null,
    gapInterval: found?.interval ?? null,
    gapMethod: summary === 'median' ? 'price-bonett' : 'delta-log',
    pValue: null,
    pMethod: null,
    belowFourFifths: null,
    onePersonFlip: null,
  });
}

function amountInterval(summary: Summary, values: Distribution): ReportInterval | null {
  if (summary === 'median') {
    const interval = medianInterval(values);
    return interval === null ? null : { ...interval, method: 'order-statistic' };
  }
  const interval = meanInterval(values);
  return interval === null ? null : { ...interval, method: 'mean-t' };
}

function distributionDetail(values: Distribution, excluded: number): Detail | null {
  const [p10, p25, middle, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(values, p));
  const average = mean(values);
  const parts = { p10, p25, median: middle, p75, p90, mean: average };
  return isComplete(parts) ? { kind: 'distribution', ...parts, excluded } : null;
}

function isComplete<K extends string>(
  parts: Readonly<Record<K, number | null | undefined>>,
): parts is Readonly<Record<K, number>> {
  return Object.values(parts).every((part) => typeof part === 'number');
}

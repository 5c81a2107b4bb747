import type { Catalogue } from './catalogue.ts';
import { checkExample } from './check-example.ts';
import { checkPredicate, ofType } from './check-predicate.ts';
import { fault, type Fault, repeatedIds, unknownNames } from './fault.ts';
import { metricColumns, metricParts } from './metric-parts.ts';
import { type Metric, STAGES } from './metric.ts';
import { namedColumns } from './named-columns.ts';

/** Faults of the metrics: what they name, what they stand beside, their order and their examples. */
export function checkMetrics(catalogue: Catalogue): readonly Fault[] {
  const { metrics } = catalogue;
  return [
    ...repeatedIds(
      'metrics',
      metrics.map(({ id }) => id),
    ),
    ...outOfOrder(metrics),
    ...metrics.flatMap((metric) => [
      ...checkMetric(metric, catalogue),
      ...checkBeside(metric, catalogue),
      ...checkExample(metric, catalogue),
    ]),
  ];
}

function outOfOrder(metrics: readonly Metric[]): readonly Fault[] {
  const stages = metrics.map(({ stage }) => STAGES.indexOf(stage));
  return metrics
    .filter((_, index) => (stages[index] ?? 0) < (stages[index - 1] ?? 0))
    .map(({ id, stage }) => fault(`metric ${id}`, `stands after the stages that follow ${stage}`));
}

function checkMetric(metric: Metric, catalogue: Catalogue): readonly Fault[] {
  const at = `metric ${metric.id}`;
  const columns = namedColumns(catalogue, metric.records);
  if (columns.size === 0) return [fault(at, `no records ${metric.records}`)];
  const record = catalogue.records.find(({ id }) => id === metric.records);
  const events = Object.keys(record?.events ?? {});
  return [
    ...metricColumns(metric).flatMap(({ column, type }) =>
      type === 'any'
        ? unknownNames(at, 'column', [column], columns.keys())
        : ofType(at, column, [type], columns),
    ),
    ...metricParts(metric).flatMap(({ label, predicate }) =>
      checkPredicate(`${at}, ${label.en}`, predicate, columns, events),
    ),
    ...(metric.kind === 'funnel'
      ? repeatedIds(
          `${at}, steps`,
          metric.steps.map(({ id }) => id),
        )
      : []),
    ...unknownNames(
      at,
      'grouping',
      metric.groupings ?? [],
      catalogue.groupings.map(({ id }) => id),
    ),
  ];
}

/** A metric that leans on a share needs one that is there. */
function checkBeside(metric: Metric, catalogue: Catalogue): readonly Fault[] {
  const shares = catalogue.metrics.flatMap(({ kind, id }) => (kind === 'share' ? [id] : []));
  return unknownNames(`metric ${metric.id}`, 'share metric', sharesNamed(metric), shares);
}

function sharesNamed(metric: Metric): readonly string[] {
  if (metric.kind === 'share') return metric.benchmark === undefined ? [] : [metric.benchmark];
  if (metric.kind === 'uniformity') return [metric.targetOf];
  return metric.kind === 'needed-share' ? [metric.share] : [];
}

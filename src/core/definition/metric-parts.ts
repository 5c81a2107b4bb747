import type { Metric } from './metric.ts';
import type { Predicate } from './predicate.ts';
import type { Words } from './words.ts';

/** A condition of a metric with its part in it, in words. */
export interface MetricPart {
  readonly label: Words;
  readonly predicate: Predicate;
}

const AMONG: Words = { en: 'Among', es: 'Entre' };
const COUNTED: Words = { en: 'Counted', es: 'Se cuenta' };

/** Every condition of a metric, the whole before the part. */
export function metricParts(metric: Metric): readonly MetricPart[] {
  switch (metric.kind) {
    case 'rate':
    case 'hours-rate':
      return [
        { label: AMONG, predicate: metric.denominator },
        { label: COUNTED, predicate: metric.numerator },
      ];
    case 'share':
    case 'amount':
    case 'quartile-bands':
    case 'uniformity':
    case 'needed-share':
      return [{ label: AMONG, predicate: metric.where }];
    case 'survival':
      return [
        { label: AMONG, predicate: metric.where },
        { label: { en: 'Event', es: 'Suceso' }, predicate: metric.event },
        ...(metric.competing === undefined
          ? []
          : [
              {
                label: { en: 'Competing event', es: 'Suceso que compite' },
                predicate: metric.competing,
              },
            ]),
      ];
    case 'funnel':
      return [
        { label: AMONG, predicate: metric.where },
        ...metric.steps.flatMap(({ title, reached, decided }) => [
          { label: title, predicate: reached },
          {
            label: { en: `${title.en}: decided`, es: `${title.es}: con decisión` },
            predicate: decided,
          },
        ]),
      ];
    case 'turnover':
      return [
        { label: { en: 'Separations', es: 'Salidas' }, predicate: metric.events },
        { label: { en: 'At the start', es: 'Al inicio' }, predicate: metric.atStart },
        { label: { en: 'At the end', es: 'Al final' }, predicate: metric.atEnd },
      ];
    default:
      return metric satisfies never;
  }
}

/** Columns that a metric names outside its conditions, with the type each must have. */
export function metricColumns(
  metric: Metric,
): readonly { readonly column: string; readonly type: 'number' | 'date' | 'any' }[] {
  const latest =
    metric.latest === undefined
      ? []
      : [
          ...[...metric.latest.per, ...(metric.latest.within ?? [])].map((column) => ({
            column,
            type: 'any' as const,
          })),
          { column: metric.latest.date, type: 'date' as const },
        ];
  return [...latest, ...kindColumns(metric)];
}

function kindColumns(metric: Metric): ReturnType<typeof metricColumns> {
  switch (metric.kind) {
    case 'hours-rate':
      return [{ column: metric.measure, type: 'number' }];
    case 'share':
      return 'measure' in metric.of ? [{ column: metric.of.measure, type: 'number' }] : [];
    case 'amount':
    case 'quartile-bands':
      return [{ column: metric.value, type: 'number' }];
    case 'survival':
      return [
        { column: metric.from, type: 'date' },
        { column: metric.to, type: 'date' },
      ];
    case 'uniformity':
      return [
        { column: metric.month, type: 'date' },
        { column: metric.measure, type: 'number' },
      ];
    case 'needed-share':
      return [{ column: metric.planned, type: 'number' }];
    case 'rate':
    case 'funnel':
    case 'turnover':
      return [];
    default:
      return metric satisfies never;
  }
}

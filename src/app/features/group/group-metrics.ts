import { groupingsOf } from '../../../core/definition/applicable.ts';
import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { Grouping } from '../../../core/definition/grouping.ts';
import { STAGES, type Metric } from '../../../core/definition/metric.ts';

/** Every measure with one number per group that can be shown by the grouping, stage by stage. */
export function groupMetrics(catalogue: Catalogue, grouping: Grouping): readonly Metric[] {
  return STAGES.flatMap((stage) =>
    catalogue.metrics.filter(
      (metric) =>
        metric.stage === stage &&
        metric.kind !== 'funnel' &&
        metric.kind !== 'quartile-bands' &&
        groupingsOf(metric, catalogue).some(({ id }) => id === grouping.id),
    ),
  );
}

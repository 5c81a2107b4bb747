import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { Metric } from '../../../core/definition/metric.ts';

/** Kinds with a figure of their own, the most telling first. */
const OWN_KINDS: readonly Metric['kind'][] = ['funnel', 'survival', 'quartile-bands', 'uniformity'];

/**
 * The measures whose own figure a stage page shows beside the chosen one: the chosen one itself when it has
 * a figure of its own, else the stage's; a stage without any shows how its amounts are spread.
 */
export function ownMetrics(catalogue: Catalogue, chosen: Metric): readonly Metric[] {
  if (OWN_KINDS.includes(chosen.kind)) return [chosen];
  const stage = catalogue.metrics.filter((metric) => metric.stage === chosen.stage);
  const own = OWN_KINDS.flatMap((kind) => stage.find((metric) => metric.kind === kind) ?? []);
  const amount =
    chosen.kind === 'amount' ? chosen : stage.find((metric) => metric.kind === 'amount');
  const [first] = own;
  if (first === undefined) return amount === undefined ? [] : [amount];
  return chosen.kind === 'amount' ? [first, chosen] : [first];
}

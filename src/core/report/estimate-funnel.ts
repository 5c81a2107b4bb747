import type { FunnelMetric } from '../definition/metric.ts';
import { addSteps } from './add-terms.ts';
import { proportionRows } from './estimate-rate.ts';
import { notEstimable, type Estimate, samplesOf, type View } from './view.ts';

/**
 * One row per group and step: those who reached the step among those decided there, each step with its own
 * four-fifths reference. A step that somebody reached without the step before has no rate, in any group
 * it is so in: the rows are at fault.
 */
export function estimateFunnel(view: View<FunnelMetric>): readonly Estimate[] {
  const { steps } = view.metric;
  const samples = samplesOf(view, (cells) => addSteps(cells, steps.length));
  const known = addSteps(view.cells.known, steps.length);
  const byStep = steps.map((step, order) => {
    const counts = samples.map(({ group, terms }) => {
      const here = terms.steps[order] ?? { reached: 0, decided: 0, outOfOrder: 0 };
      const faulty = here.outOfOrder > 0 || here.reached > here.decided;
      return { group, here, entered: terms.entered, faulty };
    });
    const sound = counts.filter(({ faulty }) => !faulty);
    const rates = sound.map(({ group, here }) => ({
      id: group.id,
      reported: group.reported,
      favourable: here.reached,
      n: here.decided,
    }));
    const pool = known.steps[order]?.decided ?? 0;
    const rows = new Map(
      proportionRows(view, 'four-fifths', rates, pool).map((row) => [row.group, row]),
    );
    return counts.map(({ group, here, entered }): Estimate => {
      const row = rows.get(group.id) ?? faultyStep(group.id, here);
      const cumulative = entered === 0 || row.value === null ? null : here.reached / entered;
      const { reached, decided } = here;
      const detail = { kind: 'funnel-step', order, reached, decided, cumulative } as const;
      return { ...row, step: step.id, detail };
    });
  });
  return samples.flatMap((_, group) => byStep.flatMap((rows) => rows.slice(group, group + 1)));
}

function faultyStep(group: string, here: { reached: number; decided: number }): Estimate {
  return notEstimable('numerator-exceeds-denominator', {
    group,
    n: here.decided,
    numerator: here.reached,
    denominator: here.decided,
  });
}

import type { Catalogue } from '../../core/definition/catalogue.ts';
import { STAGES, type Metric, type Stage } from '../../core/definition/metric.ts';

/** The one number that stands for a stage on the overview; a stage without it shows its first metric. */
const HEADLINES: Readonly<Record<Stage, string>> = {
  recruitment: 'applicant-share',
  training: 'completion-rate',
  hiring: 'hire-share',
  participation: 'hours-share',
  promotion: 'promotion-rate',
  retention: 'quarterly-retention',
  pay: 'median-pay-gap',
};

/** In the order of the stages; a stage without metrics is left out. */
export function headlineMetrics(catalogue: Catalogue): readonly Metric[] {
  return STAGES.flatMap((stage) => headlineOf(catalogue, stage) ?? []);
}

export function headlineOf(catalogue: Catalogue, stage: Stage): Metric | undefined {
  const own = catalogue.metrics.filter((metric) => metric.stage === stage);
  return own.find(({ id }) => id === HEADLINES[stage]) ?? own[0];
}

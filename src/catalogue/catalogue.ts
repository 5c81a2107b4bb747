/**
 * The catalogue: what is measured, as data. It promises that every column, code, group and metric it
 * names exists and has words in every language (tested), and holds no arithmetic and no SQL.
 */
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Program } from '../core/definition/program.ts';
import { GROUPINGS } from './groupings.ts';
import { afterTrainingMetrics } from './metrics/after-training.ts';
import { crewMetrics } from './metrics/crews.ts';
import { hiringMetrics } from './metrics/hiring.ts';
import { paceMetrics } from './metrics/pace.ts';
import { participationMetrics } from './metrics/participation.ts';
import { payCoverageMetrics } from './metrics/pay-coverage.ts';
import { payMetrics } from './metrics/pay.ts';
import { promotionMetrics } from './metrics/promotion.ts';
import { recruitmentMetrics } from './metrics/recruitment.ts';
import { retentionMetrics } from './metrics/retention.ts';
import { supportiveServicesMetrics } from './metrics/supportive-services.ts';
import { trainingMetrics } from './metrics/training.ts';
import { applicants } from './records/applicants.ts';
import { crewMonths } from './records/crew-months.ts';
import { efforts } from './records/efforts.ts';
import { employment } from './records/employment.ts';
import { hours } from './records/hours.ts';
import { pay } from './records/pay.ts';
import { projection } from './records/projection.ts';
import { promotions } from './records/promotions.ts';
import { targets } from './records/targets.ts';
import { training } from './records/training.ts';
import { workers } from './records/workers.ts';
import { TARGET_PRESETS } from './target-presets.ts';

const DEFAULT_PROGRAM: Program = {
  version: 1,
  name: '',
  projects: [],
  targets: [],
  groupings: [
    'gender',
    'people-of-color',
    'race',
    'gender-by-race',
    'disability',
    'veteran',
    'local',
  ],
  references: {},
  settings: {},
  thresholds: { enough: 10, coverage: 0.8 },
};

export const catalogue: Catalogue = {
  records: [
    hours,
    workers,
    applicants,
    training,
    employment,
    promotions,
    pay,
    projection,
    efforts,
    targets,
  ],
  facts: [crewMonths],
  metrics: [
    ...recruitmentMetrics,
    ...trainingMetrics,
    ...afterTrainingMetrics,
    ...supportiveServicesMetrics,
    ...hiringMetrics,
    ...participationMetrics,
    ...paceMetrics,
    ...crewMetrics,
    ...promotionMetrics,
    ...retentionMetrics,
    ...payMetrics,
    ...payCoverageMetrics,
  ],
  groupings: GROUPINGS,
  targetPresets: TARGET_PRESETS,
  defaultProgram: DEFAULT_PROGRAM,
};

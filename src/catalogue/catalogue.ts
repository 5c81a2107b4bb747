/**
 * The catalogue: what is measured, as data. It promises that every column, code, group and metric it
 * names exists and has words in every language (tested), and holds no arithmetic and no SQL.
 */
import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Program } from '../core/definition/program.ts';
import { GROUPINGS } from './groupings.ts';
import { participationMetrics } from './metrics/participation.ts';
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

const DEFAULT_PROGRAM: Program = {
  version: 1,
  name: '',
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
  metrics: [...participationMetrics],
  groupings: GROUPINGS,
  targetPresets: [],
  defaultProgram: DEFAULT_PROGRAM,
};

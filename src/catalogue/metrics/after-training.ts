import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { training } from '../records/training.ts';
import { COMPLETED } from './training.ts';

const COMPLETED_IN_PERIOD = {
  all: [{ column: 'completed_on', inPeriod: true }, COMPLETED],
} as const;

/** What completing led to: direct entry, a job, a credential. */
export const afterTrainingMetrics: readonly Metric[] = [
  defineMetric(training, {
    id: 'direct-entry-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Direct entry into apprenticeship', 'Ingreso directo al aprendizaje'),
    question: words(
      'How many pre-apprenticeship graduates in each group went straight into a registered apprenticeship?',
      '¿Cuántas personas de cada grupo que terminaron el preaprendizaje entraron directamente a un aprendizaje registrado?',
    ),
    population: words(
      'people who completed a pre-apprenticeship in the period and of whom it is known',
      'personas que terminaron un preaprendizaje en el período y de quienes se sabe',
    ),
    unit: 'people',
    numerator: { column: 'direct_entry', is: ['yes'] },
    denominator: {
      all: [
        { column: 'program_type', is: ['pre-apprenticeship'] },
        COMPLETED_IN_PERIOD,
        { column: 'direct_entry', known: true },
      ],
    },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source:
      'Good Jobs Initiative, Five Pillars, pillar 2: "direct entry to pre-apprenticeship program graduates"',
    example: {
      rows: {
        training: `
          trainee_key | program_type              | enrolled_on | completed_on | outcome   | direct_entry | gender
          a           | pre-apprenticeship        | 2026-05-04  | 2026-07-31   | completed | yes          | woman
          b           | pre-apprenticeship        | 2026-05-04  | 2026-07-31   | completed | no           | woman
          c           | pre-apprenticeship        | 2026-05-04  | 2026-07-31   | completed |              | woman
          d           | pre-apprenticeship        | 2026-05-04  | 2026-07-31   | completed | yes          | man
          e           | registered-apprenticeship | 2022-05-02  | 2026-07-31   | completed | no           | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(training, {
    id: 'placement-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Placed in a job after training', 'Colocación después de la capacitación'),
    question: words(
      'How many in each group were placed in a job after completing?',
      '¿Cuántas personas de cada grupo consiguieron empleo después de terminar?',
    ),
    population: words(
      'people who completed training in the period',
      'personas que terminaron su capacitación en el período',
    ),
    unit: 'people',
    numerator: {
      all: [
        { column: 'placed_on', known: true },
        { column: 'placed_on', onOrBefore: 'as-of' },
      ],
    },
    denominator: COMPLETED_IN_PERIOD,
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: 'Labor Management Partnerships Training Guide, section 2: "direct hire agreements"',
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | completed_on | exited_on  | outcome   | placed_on  | gender
          a           | 2026-05-04  | 2026-07-31   |            | completed | 2026-08-10 | woman
          b           | 2026-05-04  | 2026-07-31   |            | completed |            | woman
          c           | 2026-05-04  | 2026-07-31   |            | completed | 2026-09-14 | man
          d           | 2026-05-04  |              | 2026-07-31 | cancelled | 2026-09-14 | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(training, {
    id: 'credential-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Earned a credential', 'Obtuvieron una credencial'),
    question: words(
      'How many in each group earned a credential when they completed?',
      '¿Cuántas personas de cada grupo obtuvieron una credencial al terminar?',
    ),
    population: words(
      'people who completed training in the period and of whom it is known',
      'personas que terminaron su capacitación en el período y de quienes se sabe',
    ),
    unit: 'people',
    numerator: { column: 'credential', is: ['yes'] },
    denominator: { all: [COMPLETED_IN_PERIOD, { column: 'credential', known: true }] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source:
      'Good Jobs Initiative, Five Pillars, pillar 2: "a portable nationally recognized credential"',
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | completed_on | outcome   | credential | gender
          a           | 2026-05-04  | 2026-07-31   | completed | yes        | woman
          b           | 2026-05-04  | 2026-07-31   | completed | yes        | man
          c           | 2026-05-04  | 2026-07-31   | completed | no         | man
          d           | 2026-05-04  | 2026-07-31   | completed |            | man
          e           | 2026-05-04  | 2026-06-30   | completed | no         | woman`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 1, n: 1 }, men: { value: 1 / 2, n: 2 } },
    },
  }),
];

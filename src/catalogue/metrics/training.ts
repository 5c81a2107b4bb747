import { defineMetric, type ColumnOf } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import type { Predicate } from '../../core/definition/predicate.ts';
import { words } from '../records/columns.ts';
import { training } from '../records/training.ts';

type OnTraining = Predicate<ColumnOf<typeof training>>;

const CANCELLED_IN_PROBATION: OnTraining = {
  all: [
    { column: 'outcome', is: ['cancelled'] },
    { column: 'in_probation', is: ['yes'] },
  ],
};
/** Completed, cancelled or due in the period, as far as is known by the as-of date. */
export const MATURED: OnTraining = {
  all: [
    { column: 'matured_on', inPeriod: true },
    { column: 'matured_on', onOrBefore: 'as-of' },
    { not: CANCELLED_IN_PROBATION },
    { not: { column: 'outcome', is: ['transferred', 'military', 'deceased'] } },
  ],
};
export const COMPLETED: OnTraining = { column: 'outcome', is: ['completed'] };

export const MATURED_WORDS = words(
  'trainees whose training ended or was due to end in the period; cancellations in probation, transfers, military service and deaths are left out',
  'participantes cuya capacitación terminó o debía terminar en el período; no se cuentan las cancelaciones en período de prueba, los traslados, el servicio militar ni los fallecimientos',
);
export const CFR_29 = '29 CFR 29.6';

export const trainingMetrics: readonly Metric[] = [
  defineMetric(training, {
    id: 'enrollment-share',
    stage: 'training',
    kind: 'share',
    title: words('Share of enrollments', 'Proporción de inscripciones'),
    question: words('Who enters training?', '¿Quiénes entran a capacitarse?'),
    population: words('enrollments in the period', 'inscripciones en el período'),
    unit: 'apprentices',
    of: { count: 'rows' },
    where: { column: 'enrolled_on', inPeriod: true },
    direction: 'higher-is-better',
    source: '29 CFR 30.5; 29 CFR 30.7',
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | disability
          a           | 2026-07-01  | yes
          b           | 2026-08-01  | no
          c           | 2026-09-30  | no
          d           | 2026-09-30  | declined
          e           | 2026-10-01  | yes`,
      },
      period: '2026-Q3',
      asOf: '2026-10-31',
      grouping: 'disability',
      expect: {
        'individuals-with-disabilities': { value: 1 / 4, n: 4 },
        'without-disabilities': { value: 2 / 4, n: 4 },
        declined: { value: 1 / 4, n: 4 },
      },
    },
  }),
  defineMetric(training, {
    id: 'apprentices-share',
    stage: 'training',
    kind: 'share',
    title: words('Share of apprentices', 'Proporción de aprendices'),
    question: words(
      'What part of the registered apprentices is in each group?',
      '¿Qué parte de las personas en aprendizaje registrado es de cada grupo?',
    ),
    population: words(
      'people in a registered apprenticeship at the end of the period, each counted once',
      'personas en un aprendizaje registrado al final del período, cada una contada una vez',
    ),
    unit: 'apprentices',
    of: { count: 'people' },
    where: {
      all: [
        { column: 'program_type', is: ['registered-apprenticeship'] },
        { active: { from: 'enrolled_on', to: 'ended_on' }, at: 'period-end' },
      ],
    },
    direction: 'higher-is-better',
    source: '29 CFR 30.5; 29 CFR 30.7',
    example: {
      rows: {
        training: `
          trainee_key | program_type              | enrolled_on | exited_on  | outcome     | disability
          a           | registered-apprenticeship | 2025-07-01  |            | in-progress | yes
          b           | registered-apprenticeship | 2025-07-01  |            | in-progress | no
          c           | registered-apprenticeship | 2025-07-01  |            | in-progress |
          d           | registered-apprenticeship | 2025-07-01  | 2026-08-03 | cancelled   | yes
          e           | pre-apprenticeship        | 2026-07-01  |            | in-progress | yes`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'disability',
      expect: {
        'individuals-with-disabilities': { value: 1 / 3, n: 3 },
        'without-disabilities': { value: 1 / 3, n: 3 },
        'not-reported': { value: 1 / 3, n: 3 },
      },
    },
  }),
  defineMetric(training, {
    id: 'completion-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Completion rate', 'Tasa de término'),
    question: words(
      'Of those whose training ended or was due, how many in each group completed it?',
      'De quienes terminaron o debían terminar, ¿cuántas personas de cada grupo completaron la capacitación?',
    ),
    population: MATURED_WORDS,
    unit: 'apprentices',
    numerator: COMPLETED,
    denominator: MATURED,
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: CFR_29,
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | due_on     | completed_on | exited_on  | outcome     | in_probation | gender
          a           | 2023-09-04  | 2026-09-01 | 2026-08-14   |            | completed   |              | woman
          b           | 2023-09-04  | 2026-09-01 |              | 2026-07-20 | cancelled   | no           | woman
          c           | 2023-09-04  | 2026-09-15 |              |            | in-progress |              | woman
          d           | 2023-09-04  | 2026-12-01 | 2026-09-30   |            | completed   |              | man
          e           | 2026-06-01  | 2029-06-01 |              | 2026-07-20 | cancelled   | yes          | man
          f           | 2023-09-04  | 2026-09-01 |              | 2026-07-20 | transferred |              | man
          g           | 2024-09-02  | 2027-09-01 |              |            | in-progress |              | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(training, {
    id: 'cancellation-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Cancellation rate', 'Tasa de cancelación'),
    question: words(
      'Of those whose training ended or was due, how many in each group had it cancelled?',
      'De quienes terminaron o debían terminar, ¿a cuántas personas de cada grupo se les canceló?',
    ),
    population: MATURED_WORDS,
    unit: 'apprentices',
    numerator: { column: 'outcome', is: ['cancelled'] },
    denominator: MATURED,
    comparison: 'pinned-reference',
    direction: 'lower-is-better',
    source: CFR_29,
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | due_on     | completed_on | exited_on  | outcome   | in_probation | gender
          a           | 2023-09-04  | 2026-09-01 | 2026-08-14   |            | completed |              | woman
          b           | 2023-09-04  | 2026-09-01 |              | 2026-07-20 | cancelled | no           | woman
          c           | 2023-09-04  | 2026-09-01 |              | 2026-08-20 | cancelled |              | woman
          d           | 2023-09-04  | 2026-09-01 | 2026-09-01   |            | completed |              | man
          e           | 2026-06-01  | 2029-06-01 |              | 2026-07-20 | cancelled | yes          | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 2 / 3, n: 3 }, men: { value: 0, n: 1 } },
    },
  }),
  defineMetric(training, {
    id: 'completion-over-time',
    stage: 'training',
    kind: 'survival',
    title: words('Completed within two years', 'Término en dos años'),
    question: words(
      'How soon does each group complete, and when is training cancelled?',
      '¿Cuánto tarda cada grupo en terminar y cuándo se cancela la capacitación?',
    ),
    population: words(
      'trainees enrolled before the period’s end; cancellation competes with completion, and cancellations in probation are left out',
      'participantes inscritos antes del final del período; la cancelación compite con el término, y no se cuentan las cancelaciones en período de prueba',
    ),
    unit: 'days',
    from: 'enrolled_on',
    to: 'ended_on',
    event: COMPLETED,
    competing: { column: 'outcome', is: ['cancelled'] },
    where: {
      all: [{ column: 'enrolled_on', before: 'period-end' }, { not: CANCELLED_IN_PROBATION }],
    },
    at: 730,
    direction: 'higher-is-better',
    source: 'Aalen and Johansen (1978), cumulative incidence',
    example: {
      rows: {
        training: `
          trainee_key | enrolled_on | completed_on | exited_on  | outcome     | in_probation | gender
          a           | 2022-01-03  | 2023-01-03   |            | completed   |              | woman
          b           | 2022-01-03  |              | 2022-07-04 | cancelled   | no           | woman
          c           | 2022-01-03  |              |            | in-progress |              | woman
          d           | 2022-01-03  | 2023-06-05   |            | completed   |              | man
          e           | 2022-01-03  |              |            | in-progress |              | man
          f           | 2022-01-03  |              | 2022-02-01 | cancelled   | yes          | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: (2 / 3) * (1 / 2), n: 3 }, men: { value: 1 / 2, n: 2 } },
    },
  }),
];

import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { training } from '../records/training.ts';
import { COMPLETED, MATURED } from './training.ts';

const RECEIVED = {
  column: 'services',
  includes: ['childcare', 'transport', 'tools', 'cash'],
} as const;
const GUIDANCE =
  'Labor Management Partnerships Training Guide, section 2: "supportive services and direct cash assistance"';
const ROWS = `
          trainee_key | enrolled_on | completed_on | exited_on  | outcome   | services            | gender
          a           | 2025-09-01  | 2026-07-31   |            | completed | childcare+transport | woman
          b           | 2025-09-01  |              | 2026-08-14 | cancelled | transport           | woman
          c           | 2025-09-01  |              | 2026-08-14 | cancelled | none                | woman
          d           | 2025-09-01  | 2026-07-31   |            | completed | tools               | man
          e           | 2025-09-01  | 2026-07-31   |            | completed | none                | man
          f           | 2025-09-01  |              | 2026-08-14 | cancelled |                     | man`;

export const supportiveServicesMetrics: readonly Metric[] = [
  defineMetric(training, {
    id: 'supportive-services-rate',
    stage: 'training',
    kind: 'rate',
    title: words('Received supportive services', 'Recibieron servicios de apoyo'),
    question: words(
      'How many in each group received childcare, transport, tools or cash while training?',
      '¿Cuántas personas de cada grupo recibieron cuidado infantil, transporte, herramientas o dinero durante su capacitación?',
    ),
    population: words(
      'people in training at some time of the period and of whom it is known',
      'personas en capacitación en algún momento del período y de quienes se sabe',
    ),
    unit: 'people',
    numerator: RECEIVED,
    denominator: {
      all: [
        { column: 'enrolled_on', before: 'period-end' },
        {
          any: [
            { not: { column: 'ended_on', known: true } },
            { column: 'ended_on', onOrAfter: 'period-start' },
          ],
        },
        { column: 'services', known: true },
      ],
    },
    comparison: 'none',
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: { training: ROWS },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 2 / 3, n: 3 }, men: { value: 1 / 2, n: 2 } },
    },
  }),
  defineMetric(training, {
    id: 'completion-with-services',
    stage: 'training',
    kind: 'rate',
    title: words('Completion with supportive services', 'Término con servicios de apoyo'),
    question: words(
      'Of those who received services, how many in each group completed?',
      'De quienes recibieron servicios, ¿cuántas personas de cada grupo terminaron?',
    ),
    population: words(
      'trainees who received services and whose training ended or was due to end in the period',
      'participantes que recibieron servicios y cuya capacitación terminó o debía terminar en el período',
    ),
    unit: 'apprentices',
    numerator: COMPLETED,
    denominator: { all: [MATURED, RECEIVED] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: { training: ROWS },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(training, {
    id: 'completion-without-services',
    stage: 'training',
    kind: 'rate',
    title: words('Completion without supportive services', 'Término sin servicios de apoyo'),
    question: words(
      'Of those who received no services, how many in each group completed?',
      'De quienes no recibieron servicios, ¿cuántas personas de cada grupo terminaron?',
    ),
    population: words(
      'trainees known to have received no services and whose training ended or was due to end in the period',
      'participantes de quienes se sabe que no recibieron servicios y cuya capacitación terminó o debía terminar en el período',
    ),
    unit: 'apprentices',
    numerator: COMPLETED,
    denominator: { all: [MATURED, { column: 'services', only: ['none'] }] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: { training: ROWS },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 0, n: 1 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
];

import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { employment } from '../records/employment.ts';
import { hours } from '../records/hours.ts';

const AT_START = {
  active: { from: 'started_on', to: 'ended_on' },
  at: 'period-start',
} as const;
const GUIDANCE =
  'Good Jobs Initiative, Five Pillars, pillar 4: "recruitment, training, hiring, workforce participation, promotion, retention, and pay"';

export const promotionMetrics: readonly Metric[] = [
  defineMetric(employment, {
    id: 'promotion-rate',
    stage: 'promotion',
    kind: 'rate',
    title: words('Promotion rate', 'Tasa de ascenso'),
    question: words(
      'Of those who could be promoted, how many in each group were?',
      'De quienes podían ascender, ¿cuántas personas de cada grupo ascendieron?',
    ),
    population: words(
      'people employed at the start of the period in a class below foreperson, each counted once; two promotions are one person promoted',
      'personas empleadas al inicio del período en una clase por debajo de capataz, cada una contada una vez; dos ascensos son una persona ascendida',
    ),
    unit: 'people',
    count: 'people',
    numerator: { event: 'promoted', inPeriod: true },
    denominator: {
      all: [
        AT_START,
        { column: 'worker_class', is: ['journey', 'apprentice', 'trainee', 'helper'] },
      ],
    },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: `29 CFR 1607.2B; ${GUIDANCE}`,
    example: {
      rows: {
        employment: `
          worker_key | employer | worker_class | started_on | gender
          a          | Heron    | apprentice   | 2025-01-06 | woman
          b          | Heron    | journey      | 2025-01-06 | woman
          b          | Lantern  | journey      | 2026-02-02 | woman
          c          | Heron    | journey      | 2025-01-06 | man
          d          | Heron    | journey      | 2026-07-06 | man
          e          | Heron    | foreperson   | 2025-01-06 | man`,
        promotions: `
          worker_key | employer | promoted_on
          a          | Heron    | 2026-08-03
          c          | Heron    | 2026-07-13
          c          | Heron    | 2026-09-14
          d          | Heron    | 2026-09-01`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(employment, {
    id: 'apprentice-advancement-rate',
    stage: 'promotion',
    kind: 'rate',
    title: words('Apprentices who advanced', 'Aprendices que avanzaron'),
    question: words(
      'How many apprentices in each group moved up a step?',
      '¿Cuántas personas aprendices de cada grupo subieron un nivel?',
    ),
    population: words(
      'apprentices employed at the start of the period',
      'aprendices con empleo al inicio del período',
    ),
    unit: 'apprentices',
    count: 'people',
    numerator: { event: 'promoted', inPeriod: true },
    denominator: { all: [AT_START, { column: 'worker_class', is: ['apprentice'] }] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: '29 CFR 29.5(b)(5), progressively increasing schedule of wages',
    example: {
      rows: {
        employment: `
          worker_key | employer | worker_class | started_on | gender
          a          | Heron    | apprentice   | 2025-01-06 | woman
          b          | Heron    | apprentice   | 2025-01-06 | woman
          c          | Heron    | apprentice   | 2025-01-06 | woman
          d          | Heron    | apprentice   | 2025-01-06 | man
          e          | Heron    | journey      | 2025-01-06 | man`,
        promotions: `
          worker_key | employer | promoted_on | from_class | to_class
          a          | Heron    | 2026-08-03  | apprentice | apprentice
          b          | Heron    | 2026-06-30  | apprentice | apprentice
          d          | Heron    | 2026-09-30  | apprentice | journey
          e          | Heron    | 2026-09-01  | journey    | foreperson`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(hours, {
    id: 'foreperson-share-of-hours',
    stage: 'promotion',
    kind: 'hours-rate',
    title: words('Hours worked as foreperson', 'Horas trabajadas como capataz'),
    question: words(
      'What part of its hours does each group work as foreperson?',
      '¿Qué parte de sus horas trabaja cada grupo como capataz?',
    ),
    population: words(
      'hours worked in the period whose class is known',
      'horas trabajadas en el período cuya clase se conoce',
    ),
    unit: 'hours',
    measure: 'hours_worked',
    numerator: { column: 'worker_class', is: ['foreperson'] },
    denominator: {
      all: [
        { column: 'worked_on', inPeriod: true },
        { column: 'worker_class', known: true },
      ],
    },
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: {
        hours: `
          period_end | worker_key | worker_class | hours | gender
          2026-07-31 | a          | foreperson   | 10    | woman
          2026-08-31 | a          | journey      | 150   | woman
          2026-07-31 | b          | foreperson   | 60    | man
          2026-07-31 | c          | journey      | 180   | man
          2026-07-31 | d          |              | 100   | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 10 / (10 + 150), n: 1 },
        men: { value: 60 / (60 + 180), n: 2 },
      },
    },
  }),
  defineMetric(hours, {
    id: 'foreperson-hours-share',
    stage: 'promotion',
    kind: 'share',
    title: words('Share of foreperson hours', 'Proporción de horas de capataz'),
    question: words(
      'What part of the hours of forepersons does each group work, beside its part of all hours?',
      '¿Qué parte de las horas de capataz trabaja cada grupo, comparada con su parte de todas las horas?',
    ),
    population: words(
      'hours worked as foreperson in the period',
      'horas trabajadas como capataz en el período',
    ),
    unit: 'hours',
    of: { measure: 'hours_worked' },
    where: {
      all: [
        { column: 'worked_on', inPeriod: true },
        { column: 'worker_class', is: ['foreperson'] },
      ],
    },
    benchmark: 'hours-share',
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: {
        hours: `
          period_end | worker_key | worker_class | hours | gender
          2026-07-31 | a          | foreperson   | 10    | woman
          2026-08-31 | a          | journey      | 150   | woman
          2026-07-31 | b          | foreperson   | 60    | man
          2026-08-31 | c          | foreperson   | 30    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 10 / (10 + 60 + 30), n: 3 },
        men: { value: (60 + 30) / (10 + 60 + 30), n: 3 },
      },
    },
  }),
  defineMetric(employment, {
    id: 'time-to-promotion',
    stage: 'promotion',
    kind: 'survival',
    title: words('Promoted within a year', 'Ascenso en el primer año'),
    question: words(
      'How soon is each group promoted after starting?',
      '¿Cuánto tarda cada grupo en ascender desde que empieza?',
    ),
    population: words(
      'spells of employment that began before the period’s end; leaving without a promotion competes with it',
      'períodos de empleo iniciados antes del final del período; irse sin ascenso compite con ascender',
    ),
    unit: 'days',
    from: 'started_on',
    to: 'promoted_or_ended_on',
    event: { column: 'first_promoted_on', known: true },
    competing: { not: { column: 'first_promoted_on', known: true } },
    where: { column: 'started_on', before: 'period-end' },
    at: 365,
    direction: 'higher-is-better',
    source: 'Aalen and Johansen (1978), cumulative incidence',
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | gender
          a          | Heron    | 2024-01-01 |            | woman
          b          | Heron    | 2024-01-01 |            | woman
          c          | Heron    | 2024-01-01 | 2024-03-01 | man
          d          | Heron    | 2024-01-01 |            | man
          e          | Heron    | 2024-01-01 |            | man`,
        promotions: `
          worker_key | employer | promoted_on
          a          | Heron    | 2024-07-01
          a          | Heron    | 2025-07-01
          d          | Heron    | 2024-12-01`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 1 / 2, n: 2 },
        men: { value: (2 / 3) * (1 / 2), n: 3 },
      },
    },
  }),
];

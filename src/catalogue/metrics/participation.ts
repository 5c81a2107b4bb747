import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { employment } from '../records/employment.ts';
import { hours } from '../records/hours.ts';

const HOURS_GOALS = '41 CFR 60-4.2(d); Boston Residents Jobs Policy (2017)';

export const participationMetrics: readonly Metric[] = [
  defineMetric(hours, {
    id: 'hours-share',
    stage: 'participation',
    kind: 'share',
    title: words('Share of hours', 'Proporción de horas'),
    question: words(
      'What part of all hours does each group work?',
      '¿Qué parte de todas las horas trabaja cada grupo?',
    ),
    population: words('hours worked in the period', 'horas trabajadas en el período'),
    unit: 'hours',
    of: { measure: 'hours_worked' },
    where: { column: 'worked_on', inPeriod: true },
    direction: 'higher-is-better',
    source: HOURS_GOALS,
    example: {
      rows: {
        hours: `
          period_end | worker_key | hours | hours_st | hours_ot | gender
          2026-07-31 | a          | 30    |          |          | woman
          2026-08-31 | b          |       | 50       | 10       | man
          2026-09-30 | c          | 10    |          |          |
          2026-06-30 | d          | 90    |          |          | woman`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 30 / (30 + 50 + 10 + 10), n: 3 },
        men: { value: (50 + 10) / (30 + 50 + 10 + 10), n: 3 },
        'not-reported': { value: 10 / (30 + 50 + 10 + 10), n: 3 },
      },
    },
  }),
  defineMetric(employment, {
    id: 'people-share',
    stage: 'participation',
    kind: 'share',
    title: words('Share of people', 'Proporción de personas'),
    question: words(
      'What part of the people at work is in each group?',
      '¿Qué parte de las personas que trabajan es de cada grupo?',
    ),
    population: words(
      'people employed at the end of the period, each counted once',
      'personas empleadas al final del período, cada una contada una vez',
    ),
    unit: 'people',
    of: { count: 'people' },
    where: { active: { from: 'started_on', to: 'ended_on' }, at: 'period-end' },
    direction: 'higher-is-better',
    source: '29 CFR 30.5(c); 41 CFR 60-741.45',
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | gender
          a          | Heron    | 2026-01-05 |            | woman
          b          | Heron    | 2026-02-02 |            | man
          b          | Lantern  | 2026-08-03 |            | man
          c          | Heron    | 2026-03-02 | 2026-11-20 | man
          d          | Heron    | 2026-03-02 | 2026-09-04 | woman`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 2 / 3, n: 3 } },
    },
  }),
  defineMetric(hours, {
    id: 'people-with-hours-share',
    stage: 'participation',
    kind: 'share',
    title: words('Share of people who worked', 'Proporción de personas que trabajaron'),
    question: words(
      'What part of the people who worked at all is in each group?',
      '¿Qué parte de las personas que trabajaron alguna hora es de cada grupo?',
    ),
    population: words(
      'people with hours in the period, each counted once',
      'personas con horas en el período, cada una contada una vez',
    ),
    unit: 'people',
    of: { count: 'people' },
    where: {
      all: [
        { column: 'worked_on', inPeriod: true },
        { column: 'worker_key', known: true },
      ],
    },
    direction: 'higher-is-better',
    source: "Policy Group on Tradeswomen's Issues, Finishing the Job",
    example: {
      rows: {
        hours: `
          period_end | worker_key | hours | gender
          2026-07-31 | a          | 10    | woman
          2026-08-31 | a          | 10    | woman
          2026-08-31 | b          | 160   | man
          2026-09-30 | c          | 160   | man
          2026-09-30 | d          | 160   | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 4, n: 4 }, men: { value: 3 / 4, n: 4 } },
    },
  }),
  defineMetric(hours, {
    id: 'apprentice-hours-share',
    stage: 'participation',
    kind: 'share',
    title: words('Share of apprentice hours', 'Proporción de horas de aprendices'),
    question: words(
      'What part of the hours of apprentices does each group work?',
      '¿Qué parte de las horas de aprendices trabaja cada grupo?',
    ),
    population: words(
      'hours worked by apprentices in the period',
      'horas trabajadas por aprendices en el período',
    ),
    unit: 'hours',
    of: { measure: 'hours_worked' },
    where: {
      all: [
        { column: 'worked_on', inPeriod: true },
        { column: 'worker_class', is: ['apprentice'] },
      ],
    },
    direction: 'higher-is-better',
    source: 'Boston Residents Jobs Policy (2017); 29 CFR 30.5',
    example: {
      rows: {
        hours: `
          period_end | worker_key | worker_class | hours | person_of_color
          2026-07-31 | a          | apprentice   | 45    | yes
          2026-07-31 | b          | apprentice   | 75    | no
          2026-07-31 | c          | journey      | 160   | yes`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'people-of-color',
      expect: {
        'people-of-color': { value: 45 / (45 + 75), n: 2 },
        white: { value: 75 / (45 + 75), n: 2 },
      },
    },
  }),
  defineMetric(hours, {
    id: 'apprentice-share-of-hours',
    stage: 'participation',
    kind: 'hours-rate',
    title: words('Hours worked by apprentices', 'Horas trabajadas por aprendices'),
    question: words(
      'What part of the hours is worked by apprentices?',
      '¿Qué parte de las horas la trabajan aprendices?',
    ),
    population: words('hours worked in the period', 'horas trabajadas en el período'),
    unit: 'hours',
    measure: 'hours_worked',
    numerator: { column: 'worker_class', is: ['apprentice'] },
    denominator: { column: 'worked_on', inPeriod: true },
    direction: 'higher-is-better',
    source: 'RCW 39.04.320 (Washington State apprentice utilization)',
    example: {
      rows: {
        hours: `
          period_end | worker_key | worker_class | hours
          2026-07-31 | a          | apprentice   | 30
          2026-07-31 | b          | journey      | 150
          2026-08-31 | c          |              | 20`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'everyone',
      expect: { everyone: { value: 30 / (30 + 150 + 20), n: 3 } },
    },
  }),
];

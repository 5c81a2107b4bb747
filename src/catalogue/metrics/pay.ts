import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { pay } from '../records/pay.ts';

/** One row per person and employer, on the last date in the period that the employer has. */
export const LAST_IN_PERIOD = {
  per: ['worker_key', 'employer'],
  date: 'as_of',
  within: ['employer'],
} as const;
const AS_OF_IN_PERIOD = { column: 'as_of', inPeriod: true } as const;
const REGULATION = 'SI 2017/172 (United Kingdom), regulations 8 to 13';
const PAID = words(
  'people paid at the last date of the period in their employer’s records, in dollars per hour; zero pay is left out and counted',
  'personas con pago en la última fecha del período en los registros de su empleador, en dólares por hora; el pago de cero no entra y se cuenta aparte',
);

export const payMetrics: readonly Metric[] = [
  defineMetric(pay, {
    id: 'median-pay-gap',
    stage: 'pay',
    kind: 'amount',
    title: words('Median hourly pay', 'Mediana del pago por hora'),
    question: words(
      'How far is the middle pay of each group from that of the reference group?',
      '¿Qué distancia hay entre el pago mediano de cada grupo y el del grupo de referencia?',
    ),
    population: PAID,
    unit: 'dollars-per-hour',
    value: 'pay_per_hour',
    where: AS_OF_IN_PERIOD,
    latest: LAST_IN_PERIOD,
    summary: 'median',
    direction: 'higher-is-better',
    source: REGULATION,
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | weekly_hours | gender
          2026-07-31 | h          | Heron    | 20       | hour     |              | woman
          2026-08-31 | g          | Lantern  | 46       | hour     |              | man
          2026-09-30 | a          | Heron    | 32       | hour     |              | woman
          2026-09-30 | b          | Heron    | 38       | hour     | 40           | woman
          2026-09-30 | c          | Heron    | 40       | hour     | 40           | man
          2026-09-30 | d          | Heron    | 1800     | week     | 40           | man
          2026-09-30 | e          | Heron    | 104000   | year     | 40           | man
          2026-09-30 | f          | Heron    | 0        | hour     | 40           | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: (32 + 38) / 2, n: 2 }, men: { value: (1800 / 40 + 46) / 2, n: 4 } },
    },
  }),
  defineMetric(pay, {
    id: 'mean-pay-gap',
    stage: 'pay',
    kind: 'amount',
    title: words('Mean hourly pay', 'Promedio del pago por hora'),
    question: words(
      'How far is the average pay of each group from that of the reference group?',
      '¿Qué distancia hay entre el pago promedio de cada grupo y el del grupo de referencia?',
    ),
    population: PAID,
    unit: 'dollars-per-hour',
    value: 'pay_per_hour',
    where: AS_OF_IN_PERIOD,
    latest: LAST_IN_PERIOD,
    summary: 'mean',
    direction: 'higher-is-better',
    source: REGULATION,
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | weekly_hours | gender
          2026-09-30 | a          | Heron    | 30       | hour     |              | woman
          2026-09-30 | b          | Heron    | 36       | hour     |              | woman
          2026-09-30 | c          | Heron    | 48       | hour     |              | woman
          2026-09-30 | d          | Heron    | 7280     | month    | 42           | man
          2026-09-30 | e          | Heron    | 60       | hour     |              | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: (30 + 36 + 48) / 3, n: 3 },
        men: { value: ((7280 * 12) / (52 * 42) + 60) / 2, n: 2 },
      },
    },
  }),
  defineMetric(pay, {
    id: 'median-pay-gap-with-fringe',
    stage: 'pay',
    kind: 'amount',
    title: words('Median hourly pay with fringe', 'Mediana del pago por hora con prestaciones'),
    question: words(
      'How far apart are the groups once fringe is added to pay?',
      '¿Qué distancia hay entre los grupos al sumar las prestaciones al pago?',
    ),
    population: words(
      'people whose pay and fringe are known at the last date of the period in their employer’s records, in dollars per hour',
      'personas cuyo pago y prestaciones se conocen en la última fecha del período en los registros de su empleador, en dólares por hora',
    ),
    unit: 'dollars-per-hour',
    value: 'pay_with_fringe',
    where: {
      all: [
        AS_OF_IN_PERIOD,
        { column: 'pay_per_hour', known: true },
        { column: 'fringe', known: true },
      ],
    },
    latest: LAST_IN_PERIOD,
    summary: 'median',
    direction: 'higher-is-better',
    source: `29 CFR 5.2, wages and fringe benefits; ${REGULATION}`,
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | fringe | gender
          2026-09-30 | a          | Heron    | 30       | hour     | 20     | woman
          2026-09-30 | b          | Heron    | 40       | hour     | 24     | woman
          2026-09-30 | c          | Heron    | 90       | hour     |        | woman
          2026-09-30 | d          | Heron    | 44       | hour     | 26     | man
          2026-09-30 | e          | Heron    | 40       | hour     | 0      | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: (30 + 20 + 40 + 24) / 2, n: 2 },
        men: { value: (44 + 26 + 40 + 0) / 2, n: 2 },
      },
    },
  }),
  defineMetric(pay, {
    id: 'pay-quartiles',
    stage: 'pay',
    kind: 'quartile-bands',
    title: words('Pay quarters', 'Cuartos de pago'),
    question: words(
      'When everybody is ranked by pay, what part of each quarter is in each group?',
      'Si se ordena a todas las personas por pago, ¿qué parte de cada cuarto es de cada grupo?',
    ),
    population: PAID,
    unit: 'dollars-per-hour',
    value: 'pay_per_hour',
    where: AS_OF_IN_PERIOD,
    latest: LAST_IN_PERIOD,
    direction: 'neither',
    source: 'SI 2017/172 (United Kingdom), regulation 13',
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | gender
          2026-09-30 | a          | Heron    | 20       | hour     | woman
          2026-09-30 | b          | Heron    | 21       | hour     | woman
          2026-09-30 | c          | Heron    | 30       | hour     | woman
          2026-09-30 | d          | Heron    | 31       | hour     | man
          2026-09-30 | e          | Heron    | 40       | hour     | woman
          2026-09-30 | f          | Heron    | 41       | hour     | man
          2026-09-30 | g          | Heron    | 50       | hour     | man
          2026-09-30 | h          | Heron    | 51       | hour     | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        'women/lower': { value: 2 / 2, n: 8 },
        'women/lower-middle': { value: 1 / 2, n: 8 },
        'women/upper-middle': { value: 1 / 2, n: 8 },
        'women/upper': { value: 0, n: 8 },
        'men/lower': { value: 0, n: 8 },
        'men/upper': { value: 2 / 2, n: 8 },
      },
    },
  }),
];

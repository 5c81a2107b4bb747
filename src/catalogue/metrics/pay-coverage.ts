import { defineMetric, type ColumnOf } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import type { SettingId } from '../../core/definition/predicate.ts';
import type { Words } from '../../core/definition/words.ts';
import { words } from '../records/columns.ts';
import { pay } from '../records/pay.ts';
import { LAST_IN_PERIOD } from './pay.ts';

const GUIDE = 'Labor Management Partnerships Training Guide, section 5';
const PERIOD = { column: 'as_of', inPeriod: true } as const;
const ONE_CENT = 0.01;
const PILLAR = 'Good Jobs Initiative, Five Pillars, pillar 5';

/** Paid at least an amount that the committee enters. */
function wageMetric(id: string, setting: SettingId, title: Words, question: Words): Metric {
  return defineMetric(pay, {
    id,
    stage: 'pay',
    kind: 'rate',
    title,
    question,
    population: words(
      'people whose pay per hour is known and above zero, at the last date of the period in their employer’s records',
      'personas cuyo pago por hora se conoce y es mayor que cero, en la última fecha del período en los registros de su empleador',
    ),
    unit: 'people',
    numerator: { column: 'pay_per_hour', atLeast: { setting } },
    denominator: {
      all: [PERIOD, { column: 'pay_per_hour', atLeast: ONE_CENT }],
    },
    comparison: 'pinned-reference',
    latest: LAST_IN_PERIOD,
    direction: 'higher-is-better',
    source: `${GUIDE}: "family-sustaining wages above the median for the region"`,
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | weekly_hours | gender
          2026-09-30 | a          | Heron    | 39.99    | hour     |              | woman
          2026-09-30 | b          | Heron    | 40       | hour     |              | woman
          2026-09-30 | c          | Heron    | 83200    | year     | 40           | man
          2026-09-30 | d          | Heron    | 90000    | year     |              | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      settings: { [setting]: 40 },
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  });
}

/** People with a benefit among those of whom it is known. */
function benefitMetric(
  id: string,
  column: Extract<
    ColumnOf<typeof pay>,
    'health_benefits' | 'retirement_benefits' | 'paid_leave' | 'predictable_scheduling'
  >,
  title: Words,
  question: Words,
): Metric {
  return defineMetric(pay, {
    id,
    stage: 'pay',
    kind: 'rate',
    title,
    question,
    population: words(
      'people of whom it is known, at the last date of the period in their employer’s records',
      'personas de quienes se sabe, en la última fecha del período en los registros de su empleador',
    ),
    unit: 'people',
    numerator: { column, is: ['yes'] },
    denominator: { all: [PERIOD, { column, known: true }] },
    comparison: 'pinned-reference',
    latest: LAST_IN_PERIOD,
    direction: 'higher-is-better',
    source: PILLAR,
    example: {
      rows: {
        pay: `
          as_of      | worker_key | employer | base_pay | pay_unit | ${column} | gender
          2026-07-31 | a          | Heron    | 40       | hour     | no        | woman
          2026-09-30 | a          | Heron    | 40       | hour     | yes       | woman
          2026-09-30 | b          | Heron    | 40       | hour     | no        | woman
          2026-09-30 | c          | Heron    | 40       | hour     | yes       | man
          2026-07-31 | d          | Heron    | 40       | hour     | no        | man
          2026-09-30 | d          | Heron    | 40       | hour     |           | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  });
}

export const payCoverageMetrics: readonly Metric[] = [
  wageMetric(
    'paid-above-regional-median',
    'regional-median-wage',
    words('Paid the regional median or more', 'Ganan la mediana regional o más'),
    words(
      'How many in each group are paid at least the median wage of the region?',
      '¿Cuántas personas de cada grupo ganan al menos el salario mediano de la región?',
    ),
  ),
  wageMetric(
    'family-sustaining-wage-rate',
    'family-sustaining-wage',
    words('Paid a family-sustaining wage', 'Ganan un salario que sostiene a una familia'),
    words(
      'How many in each group are paid at least the family-sustaining wage?',
      '¿Cuántas personas de cada grupo ganan al menos un salario que sostiene a una familia?',
    ),
  ),
  benefitMetric(
    'health-coverage',
    'health_benefits',
    words('Health insurance from the employer', 'Seguro médico del empleador'),
    words(
      'How many in each group have health insurance through their employer?',
      '¿Cuántas personas de cada grupo tienen seguro médico por su empleador?',
    ),
  ),
  benefitMetric(
    'retirement-coverage',
    'retirement_benefits',
    words('Retirement benefits', 'Plan de jubilación'),
    words(
      'How many in each group have a pension or retirement plan?',
      '¿Cuántas personas de cada grupo tienen una pensión o un plan de jubilación?',
    ),
  ),
  benefitMetric(
    'paid-leave-coverage',
    'paid_leave',
    words('Paid leave', 'Licencia pagada'),
    words(
      'How many in each group have paid leave?',
      '¿Cuántas personas de cada grupo tienen licencia pagada?',
    ),
  ),
  benefitMetric(
    'predictable-scheduling-rate',
    'predictable_scheduling',
    words('Predictable schedule', 'Horario previsible'),
    words(
      'How many in each group have a predictable schedule?',
      '¿Cuántas personas de cada grupo tienen un horario previsible?',
    ),
  ),
];

import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { hours } from '../records/hours.ts';
import { projection } from '../records/projection.ts';

export const paceMetrics: readonly Metric[] = [
  defineMetric(projection, {
    id: 'needed-share',
    stage: 'participation',
    kind: 'needed-share',
    title: words(
      'Share needed of the remaining hours',
      'Proporción necesaria de las horas restantes',
    ),
    question: words(
      'What part of the hours still planned must each group work to end on target?',
      '¿Qué parte de las horas previstas que faltan debe trabajar cada grupo para terminar en la meta?',
    ),
    population: words(
      'hours planned after the period, and all hours worked up to its end',
      'horas previstas después del período y todas las horas trabajadas hasta su final',
    ),
    unit: 'hours',
    planned: 'planned_hours',
    where: { column: 'month', onOrAfter: 'period-end' },
    share: 'hours-share',
    direction: 'neither',
    source: "Policy Group on Tradeswomen's Issues, Finishing the Job: projected staffing tables",
    example: {
      rows: {
        hours: `
          period_end | worker_key | hours | gender
          2026-06-30 | a          | 10    | woman
          2026-09-30 | b          | 190   | man`,
        projection: `
          project | month      | planned_hours
          Bridge  | 2026-09-01 | 500
          Bridge  | 2026-10-01 | 60
          Bridge  | 2026-11-01 | 40`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      targets: { women: 1000 },
      expect: {
        women: { value: (0.1 * (10 + 190 + 60 + 40) - 10) / (60 + 40), n: 2 },
        men: { value: null, n: 2 },
      },
    },
  }),
  defineMetric(hours, {
    id: 'uniform-months',
    stage: 'participation',
    kind: 'uniformity',
    title: words('Months on target', 'Meses en la meta'),
    question: words(
      'In how many of the months did each group reach its target for hours?',
      '¿En cuántos meses alcanzó cada grupo su meta de horas?',
    ),
    population: words('months of the period with hours', 'meses del período con horas'),
    unit: 'months',
    month: 'worked_on',
    measure: 'hours_worked',
    where: { column: 'worked_on', inPeriod: true },
    targetOf: 'hours-share',
    direction: 'higher-is-better',
    source: '41 CFR 60-4.2(d): "substantially uniform throughout the length of the contract"',
    example: {
      rows: {
        hours: `
          period_end | worker_key | hours | gender
          2026-07-12 | a          | 10    | woman
          2026-07-31 | b          | 90    | man
          2026-08-31 | a          | 5     | woman
          2026-08-31 | b          | 95    | man
          2026-09-30 | a          | 20    | woman
          2026-09-30 | b          | 80    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      targets: { women: 1000 },
      expect: { women: { value: 2 / 3, n: 3 }, men: { value: null, n: 3 } },
    },
  }),
];

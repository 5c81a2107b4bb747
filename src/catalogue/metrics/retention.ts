import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { crewMonths } from '../records/crew-months.ts';
import { employment } from '../records/employment.ts';

const SPELL = { from: 'started_on', to: 'ended_on' } as const;
const SEPARATED = { not: { column: 'end_reason', is: ['completed', 'transferred'] } } as const;
const GUIDANCE =
  'Labor Management Partnerships Training Guide, section 4: "recruitment and retention strategies"';

export const retentionMetrics: readonly Metric[] = [
  defineMetric(employment, {
    id: 'quarterly-retention',
    stage: 'retention',
    kind: 'rate',
    title: words('Retention', 'Permanencia'),
    question: words(
      'Of those at work when the period began, how many in each group were still there at its end?',
      'De quienes trabajaban al empezar el período, ¿cuántas personas de cada grupo seguían al final?',
    ),
    population: words(
      'people employed at the start of the period; those hired during it are left out',
      'personas empleadas al inicio del período; no se cuentan las contratadas durante él',
    ),
    unit: 'people',
    numerator: { active: SPELL, at: 'period-end' },
    denominator: { active: SPELL, at: 'period-start' },
    comparison: 'pinned-reference',
    direction: 'higher-is-better',
    source: GUIDANCE,
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | gender
          a          | Heron    | 2026-01-05 |            | woman
          b          | Heron    | 2026-01-05 | 2026-08-03 | woman
          c          | Heron    | 2026-07-13 |            | man
          d          | Heron    | 2026-01-05 | 2026-10-30 | man
          e          | Heron    | 2026-01-05 | 2026-06-30 | man`,
      },
      period: '2026-Q3',
      asOf: '2026-10-31',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(employment, {
    id: 'turnover',
    stage: 'retention',
    kind: 'turnover',
    title: words('Turnover', 'Rotación'),
    question: words(
      'How many leave each group, compared with how many are in it?',
      '¿Cuántas personas se van de cada grupo, comparado con cuántas hay?',
    ),
    population: words(
      'separations in the period over the mean of the people employed at its start and its end; completions and transfers are not separations',
      'salidas en el período entre el promedio de personas empleadas al inicio y al final; terminar o trasladarse no es una salida',
    ),
    unit: 'people',
    events: { all: [{ column: 'ended_on', inPeriod: true }, SEPARATED] },
    atStart: { active: SPELL, at: 'period-start' },
    atEnd: { active: SPELL, at: 'period-end' },
    direction: 'lower-is-better',
    source: GUIDANCE,
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | end_reason  | gender
          a          | Heron    | 2026-01-05 |            |             | woman
          b          | Heron    | 2026-01-05 | 2026-08-03 | voluntary   | woman
          c          | Heron    | 2026-07-13 |            |             | woman
          d          | Heron    | 2026-01-05 | 2026-08-03 | transferred | man
          e          | Heron    | 2026-01-05 |            |             | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 1 / ((2 + 2) / 2), n: 2 },
        men: { value: 0, n: 2 },
      },
    },
  }),
  defineMetric(employment, {
    id: 'voluntary-separation-share',
    stage: 'retention',
    kind: 'rate',
    title: words('Left of their own will', 'Salidas voluntarias'),
    question: words(
      'Of those who left, how many in each group chose to?',
      'De quienes se fueron, ¿cuántas personas de cada grupo lo decidieron ellas mismas?',
    ),
    population: words(
      'separations in the period whose reason is known',
      'salidas en el período cuyo motivo se conoce',
    ),
    unit: 'spells',
    numerator: { column: 'end_reason', is: ['voluntary'] },
    denominator: {
      all: [
        { column: 'ended_on', inPeriod: true },
        { column: 'end_reason', known: true },
        SEPARATED,
      ],
    },
    comparison: 'none',
    direction: 'neither',
    source: GUIDANCE,
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | end_reason  | gender
          a          | Heron    | 2026-01-05 | 2026-08-03 | voluntary   | woman
          b          | Heron    | 2026-01-05 | 2026-08-03 | layoff      | woman
          c          | Heron    | 2026-01-05 | 2026-08-03 | involuntary | man
          d          | Heron    | 2026-01-05 | 2026-08-03 | completed   | man
          e          | Heron    | 2026-01-05 | 2026-08-03 |             | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 0, n: 1 } },
    },
  }),
  defineMetric(employment, {
    id: 'time-on-job',
    stage: 'retention',
    kind: 'survival',
    title: words('Still on the job after a year', 'Siguen en el empleo al año'),
    question: words('How long does each group stay?', '¿Cuánto tiempo se queda cada grupo?'),
    population: words(
      'spells of employment that began before the period’s end; completing or transferring ends the observation and is not a loss',
      'períodos de empleo iniciados antes del final del período; terminar o trasladarse cierra la observación y no cuenta como salida',
    ),
    unit: 'days',
    from: 'started_on',
    to: 'ended_on',
    event: SEPARATED,
    where: { column: 'started_on', before: 'period-end' },
    at: 365,
    direction: 'higher-is-better',
    source: 'Kaplan and Meier (1958)',
    example: {
      rows: {
        employment: `
          worker_key | employer | started_on | ended_on   | end_reason  | gender
          a          | Heron    | 2024-01-01 | 2024-07-01 | voluntary   | woman
          b          | Heron    | 2024-01-01 |            |             | woman
          c          | Heron    | 2024-01-01 | 2024-03-01 | transferred | man
          d          | Heron    | 2024-01-01 | 2024-12-01 | layoff      | man
          e          | Heron    | 2024-01-01 |            |             | man
          f          | Heron    | 2024-01-01 |            |             | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 - 1 / 2, n: 2 }, men: { value: 1 - 1 / 3, n: 4 } },
    },
  }),
  defineMetric(crewMonths, {
    id: 'months-on-project',
    stage: 'retention',
    kind: 'amount',
    title: words('Months on the project', 'Meses en el proyecto'),
    question: words(
      'How many months does each group stay on a project?',
      '¿Cuántos meses permanece cada grupo en un proyecto?',
    ),
    population: words(
      'workers with hours in the period, once for each project, with the months they have worked on it so far',
      'trabajadores con horas en el período, una vez por proyecto, con los meses que llevan en él',
    ),
    unit: 'months',
    value: 'months_on_project',
    where: { column: 'month', inPeriod: true },
    latest: { per: ['worker_key', 'project'], date: 'month' },
    summary: 'median',
    direction: 'higher-is-better',
    source: "Policy Group on Tradeswomen's Issues, Finishing the Job: tokenism and continuity",
    example: {
      rows: {
        hours: `
          period_end | project | worker_key | hours | gender
          2026-05-31 | Bridge  | a          | 80    | woman
          2026-06-30 | Bridge  | a          | 80    | woman
          2026-07-31 | Bridge  | a          | 80    | woman
          2026-08-31 | Bridge  | b          | 80    | woman
          2026-07-31 | Bridge  | c          | 80    | man
          2026-08-31 | Bridge  | c          | 80    | man
          2026-09-30 | Tunnel  | c          | 80    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: (3 + 1) / 2, n: 2 },
        men: { value: (2 + 1) / 2, n: 2 },
      },
    },
  }),
];

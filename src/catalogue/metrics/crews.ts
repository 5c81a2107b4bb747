import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { words } from '../records/columns.ts';
import { crewMonths } from '../records/crew-months.ts';
import { hours } from '../records/hours.ts';

const FINISHING = 'Policy Group on Tradeswomen\'s Issues, Finishing the Job, "Game changers"';
const CREW_ROWS = `
          period_end | project | employer | trade     | worker_key | hours | gender | person_of_color
          2026-07-31 | Bridge  | Heron    | Carpenter | a          | 80    | woman  | yes
          2026-07-31 | Bridge  | Heron    | Carpenter | b          | 80    | man    | no
          2026-07-31 | Bridge  | Heron    | Carpenter | c          | 80    | man    | no
          2026-08-31 | Bridge  | Heron    | Laborer   | d          | 80    | woman  | yes
          2026-08-31 | Bridge  | Heron    | Laborer   | e          | 80    | woman  | yes
          2026-08-31 | Tunnel  | Heron    | Painter   | f          | 80    | man    | yes`;

export const crewMetrics: readonly Metric[] = [
  defineMetric(hours, {
    id: 'core-crew-share-of-hours',
    stage: 'participation',
    kind: 'hours-rate',
    title: words('Hours worked by core crews', 'Horas de cuadrillas fijas'),
    question: words(
      'What part of each group’s hours is worked in a contractor’s core crew?',
      '¿Qué parte de las horas de cada grupo se trabaja en la cuadrilla fija de un contratista?',
    ),
    population: words(
      'hours worked in the period for which the core crew is known',
      'horas trabajadas en el período en que se sabe si son de la cuadrilla fija',
    ),
    unit: 'hours',
    measure: 'hours_worked',
    numerator: { column: 'core_crew', is: ['yes'] },
    denominator: {
      all: [
        { column: 'worked_on', inPeriod: true },
        { column: 'core_crew', known: true },
      ],
    },
    direction: 'neither',
    source: FINISHING,
    example: {
      rows: {
        hours: `
          period_end | worker_key | core_crew | hours | gender
          2026-07-31 | a          | yes       | 20    | woman
          2026-07-31 | b          | no        | 60    | woman
          2026-07-31 | c          | yes       | 90    | man
          2026-07-31 | d          | no        | 30    | man
          2026-07-31 | e          |           | 50    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 20 / (20 + 60), n: 2 },
        men: { value: 90 / (90 + 30), n: 2 },
      },
    },
  }),
  defineMetric(crewMonths, {
    id: 'working-alone',
    stage: 'participation',
    kind: 'rate',
    title: words(
      'Only one of their gender on the crew',
      'Única persona de su género en la cuadrilla',
    ),
    question: words(
      'How often does somebody work as the only one of their gender on a crew?',
      '¿Con qué frecuencia alguien trabaja como la única persona de su género en una cuadrilla?',
    ),
    population: words(
      'worker-months on crews of two or more people whose gender is known; a crew is one employer’s people of one trade on one project in one month',
      'meses por trabajador en cuadrillas de dos o más personas de género conocido; una cuadrilla es la gente de un oficio, de un empleador, en un proyecto y en un mes',
    ),
    unit: 'person-months',
    numerator: { column: 'alone_of_gender', is: ['yes'] },
    denominator: {
      all: [
        { column: 'month', inPeriod: true },
        { column: 'alone_of_gender', known: true },
      ],
    },
    comparison: 'none',
    direction: 'lower-is-better',
    groupings: ['everyone', 'gender', 'gender-by-race'],
    source: FINISHING,
    example: {
      rows: { hours: CREW_ROWS },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 0, n: 2 } },
    },
  }),
  defineMetric(crewMonths, {
    id: 'working-alone-of-color',
    stage: 'participation',
    kind: 'rate',
    title: words(
      'Only person of color, or only white person, on the crew',
      'Única persona de color, o única persona blanca, en la cuadrilla',
    ),
    question: words(
      'How often does somebody work as the only person of color on a crew?',
      '¿Con qué frecuencia alguien trabaja como la única persona de color en una cuadrilla?',
    ),
    population: words(
      'worker-months on crews of two or more people whose race or ethnicity is known',
      'meses por trabajador en cuadrillas de dos o más personas cuya raza u origen étnico se conoce',
    ),
    unit: 'person-months',
    numerator: { column: 'alone_of_color', is: ['yes'] },
    denominator: {
      all: [
        { column: 'month', inPeriod: true },
        { column: 'alone_of_color', known: true },
      ],
    },
    comparison: 'none',
    direction: 'lower-is-better',
    groupings: ['everyone', 'people-of-color', 'race', 'race-alone', 'gender-by-race'],
    source: FINISHING,
    example: {
      rows: { hours: CREW_ROWS },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'people-of-color',
      expect: {
        'people-of-color': { value: 1 / 3, n: 3 },
        white: { value: 0, n: 2 },
      },
    },
  }),
  defineMetric(crewMonths, {
    id: 'several-projects-in-a-month',
    stage: 'participation',
    kind: 'rate',
    title: words('On several projects in a month', 'En varios proyectos en un mes'),
    question: words(
      'How often is the same worker on several projects in one month?',
      '¿Con qué frecuencia la misma persona está en varios proyectos en un mes?',
    ),
    population: words(
      'worker-months on a crew: a worker on two projects in a month counts on each',
      'meses por trabajador en una cuadrilla: quien está en dos proyectos en un mes cuenta en cada uno',
    ),
    unit: 'person-months',
    numerator: { column: 'projects_in_month', atLeast: 2 },
    denominator: { column: 'month', inPeriod: true },
    comparison: 'none',
    direction: 'lower-is-better',
    source: `${FINISHING}: checkerboarding`,
    example: {
      rows: {
        hours: `
          period_end | project | employer | trade     | worker_key | hours | gender
          2026-07-10 | Bridge  | Heron    | Carpenter | a          | 80    | woman
          2026-07-24 | Tunnel  | Heron    | Carpenter | a          | 80    | woman
          2026-08-31 | Bridge  | Heron    | Carpenter | a          | 80    | woman
          2026-07-31 | Bridge  | Heron    | Carpenter | b          | 80    | man
          2026-08-31 | Tunnel  | Heron    | Carpenter | b          | 80    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 2 / 3, n: 3 }, men: { value: 0, n: 2 } },
    },
  }),
];

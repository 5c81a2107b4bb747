import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { applicants } from '../records/applicants.ts';
import { words } from '../records/columns.ts';
import {
  DECIDED,
  GUIDANCE_4,
  IN_FUNNEL,
  SELECTED,
  SETTLED_IN_PERIOD,
  UGESP,
} from './application-predicates.ts';
import { applicationFunnel } from './application-funnel.ts';

export const recruitmentMetrics: readonly Metric[] = [
  defineMetric(applicants, {
    id: 'applicant-share',
    stage: 'recruitment',
    kind: 'share',
    title: words('Share of applications', 'Proporción de solicitudes'),
    question: words('Who applies?', '¿Quiénes solicitan empleo?'),
    population: words(
      'applications made in the period; two by one person for different openings are two',
      'solicitudes presentadas en el período; dos de una misma persona para vacantes distintas son dos',
    ),
    unit: 'applications',
    of: { count: 'rows' },
    where: { column: 'applied_on', inPeriod: true },
    direction: 'higher-is-better',
    source: GUIDANCE_4,
    example: {
      rows: {
        applicants: `
          applicant_key | requisition | applied_on | decision     | gender
          a             | 1           | 2026-07-06 | pending      | woman
          a             | 2           | 2026-08-10 | not-selected | woman
          b             | 1           | 2026-07-09 | hired        | man
          c             | 1           | 2026-07-09 | hired        | man
          d             | 1           | 2026-07-10 | withdrawn    |
          e             | 1           | 2026-06-30 | hired        | woman`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: {
        women: { value: 2 / 5, n: 5 },
        men: { value: 2 / 5, n: 5 },
        'not-reported': { value: 1 / 5, n: 5 },
      },
    },
  }),
  applicationFunnel,
  defineMetric(applicants, {
    id: 'selection-rate',
    stage: 'recruitment',
    kind: 'rate',
    title: words('Selection rate', 'Tasa de selección'),
    question: words(
      'Of those decided on, how many in each group were selected?',
      'De las solicitudes resueltas, ¿cuántas de cada grupo fueron seleccionadas?',
    ),
    population: words(
      'applications decided in the period; waiting and withdrawn ones are left out, and a declined offer counts as a selection',
      'solicitudes resueltas en el período; no se cuentan las pendientes ni las retiradas, y una oferta rechazada cuenta como selección',
    ),
    unit: 'applications',
    numerator: SELECTED,
    denominator: { all: [SETTLED_IN_PERIOD, DECIDED] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: UGESP,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | decided_on | hired_on   | decision       | gender
          a             | 2026-05-04 | 2026-07-06 | 2026-07-06 | hired          | woman
          b             | 2026-06-08 | 2026-07-06 |            | not-selected   | woman
          c             | 2026-07-06 | 2026-08-10 |            | not-selected   | woman
          d             | 2026-07-06 |            | 2026-09-30 | hired          | man
          e             | 2026-07-06 | 2026-08-10 |            | offer-declined | man
          f             | 2026-07-06 | 2026-08-10 |            | withdrawn      | man
          g             | 2026-07-06 |            |            | pending        | man
          h             | 2026-07-06 | 2026-10-01 |            | not-selected   | man`,
      },
      period: '2026-Q3',
      asOf: '2026-10-31',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 2 / 2, n: 2 } },
    },
  }),
  defineMetric(applicants, {
    id: 'qualified-rate',
    stage: 'recruitment',
    kind: 'rate',
    title: words('Found qualified', 'Cumplen los requisitos'),
    question: words(
      'Of those screened, how many in each group were found qualified?',
      'De las solicitudes revisadas, ¿cuántas de cada grupo cumplían los requisitos?',
    ),
    population: words(
      'applications found qualified or turned down, neither waiting for the screening nor withdrawn before it',
      'solicitudes que cumplieron los requisitos o fueron rechazadas, sin las que esperan revisión ni las retiradas antes',
    ),
    unit: 'applications',
    numerator: { column: 'qualified_on', known: true },
    denominator: { all: [IN_FUNNEL, { any: [{ column: 'qualified_on', known: true }, DECIDED] }] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: UGESP,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | qualified_on | decided_on | decision     | gender
          a             | 2026-07-06 | 2026-07-10   | 2026-07-20 | hired        | woman
          b             | 2026-07-06 |              | 2026-07-20 | not-selected | woman
          c             | 2026-07-06 | 2026-07-10   |            | pending      | man
          d             | 2026-07-06 |              |            | pending      | man
          e             | 2026-07-06 |              | 2026-07-20 | withdrawn    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(applicants, {
    id: 'referral-rate',
    stage: 'recruitment',
    kind: 'rate',
    title: words('Referred among the qualified', 'Derivadas entre las que cumplen'),
    question: words(
      'Of those found qualified, how many in each group were referred?',
      'De las solicitudes que cumplen los requisitos, ¿cuántas de cada grupo fueron derivadas?',
    ),
    population: words(
      'qualified applications referred or turned down, neither waiting nor withdrawn before a referral',
      'solicitudes que cumplen los requisitos y fueron derivadas o rechazadas, sin las pendientes ni las retiradas antes',
    ),
    unit: 'applications',
    numerator: { column: 'referred_on', known: true },
    denominator: {
      all: [
        IN_FUNNEL,
        { column: 'qualified_on', known: true },
        { any: [{ column: 'referred_on', known: true }, DECIDED] },
      ],
    },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: UGESP,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | qualified_on | referred_on | decided_on | decision     | gender
          a             | 2026-07-06 | 2026-07-10   | 2026-07-13  | 2026-07-20 | hired        | woman
          b             | 2026-07-06 | 2026-07-10   |             | 2026-07-20 | not-selected | woman
          c             | 2026-07-06 |              |             | 2026-07-20 | not-selected | woman
          d             | 2026-07-06 | 2026-07-10   | 2026-07-13  | 2026-07-20 | withdrawn    | man
          e             | 2026-07-06 | 2026-07-10   |             |            | pending      | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(applicants, {
    id: 'referred-source-share',
    stage: 'recruitment',
    kind: 'rate',
    title: words('Applied through a referral', 'Llegaron por derivación'),
    question: words(
      'How many in each group came through a program, a union or a community organization?',
      '¿Cuántas personas de cada grupo llegaron por un programa, un sindicato o una organización comunitaria?',
    ),
    population: words(
      'applications made in the period whose source is known',
      'solicitudes presentadas en el período cuya procedencia se conoce',
    ),
    unit: 'applications',
    numerator: {
      column: 'source',
      is: ['pre-apprenticeship', 'union-referral', 'community-organization', 'workforce-program'],
    },
    denominator: {
      all: [
        { column: 'applied_on', inPeriod: true },
        { column: 'source', known: true },
      ],
    },
    comparison: 'none',
    direction: 'neither',
    source: GUIDANCE_4,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | source             | decision | gender
          a             | 2026-07-06 | pre-apprenticeship | pending  | woman
          b             | 2026-07-06 | union-referral     | pending  | woman
          c             | 2026-07-06 | online             | pending  | woman
          d             | 2026-07-06 | walk-in            | pending  | man
          e             | 2026-07-06 |                    | pending  | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 2 / 3, n: 3 }, men: { value: 0, n: 1 } },
    },
  }),
];

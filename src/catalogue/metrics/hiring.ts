import { defineMetric } from '../../core/definition/define-metric.ts';
import type { Metric } from '../../core/definition/metric.ts';
import { applicants } from '../records/applicants.ts';
import { words } from '../records/columns.ts';
import { DECIDED, GUIDANCE_4, HIRED, SETTLED_IN_PERIOD, UGESP } from './application-predicates.ts';

const HIRES = words('hires decided in the period', 'contrataciones decididas en el período');

export const hiringMetrics: readonly Metric[] = [
  defineMetric(applicants, {
    id: 'hiring-rate',
    stage: 'hiring',
    kind: 'rate',
    title: words('Hiring rate', 'Tasa de contratación'),
    question: words(
      'Of those decided on, how many in each group were hired?',
      'De las solicitudes resueltas, ¿cuántas de cada grupo acabaron en contratación?',
    ),
    population: words(
      'applications decided in the period; waiting and withdrawn ones are left out, and a declined offer is not a hire',
      'solicitudes resueltas en el período; no se cuentan las pendientes ni las retiradas, y una oferta rechazada no es una contratación',
    ),
    unit: 'applications',
    numerator: HIRED,
    denominator: { all: [SETTLED_IN_PERIOD, DECIDED] },
    comparison: 'four-fifths',
    direction: 'higher-is-better',
    source: UGESP,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | decided_on | decision       | gender
          a             | 2026-05-04 | 2026-07-06 | hired          | woman
          b             | 2026-06-08 | 2026-07-06 | offer-declined | woman
          c             | 2026-07-06 | 2026-08-10 | not-selected   | woman
          d             | 2026-07-06 | 2026-08-10 | hired          | man
          e             | 2026-07-06 | 2026-08-10 | not-selected   | man
          f             | 2026-07-06 | 2026-08-10 | withdrawn      | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 3, n: 3 }, men: { value: 1 / 2, n: 2 } },
    },
  }),
  defineMetric(applicants, {
    id: 'hire-share',
    stage: 'hiring',
    kind: 'share',
    title: words('Share of hires', 'Proporción de contrataciones'),
    question: words(
      'What part of the hires is in each group, beside its part of the applications?',
      '¿Qué parte de las contrataciones es de cada grupo, comparada con su parte de las solicitudes?',
    ),
    population: HIRES,
    unit: 'hires',
    of: { count: 'rows' },
    where: { all: [SETTLED_IN_PERIOD, HIRED] },
    benchmark: 'applicant-share',
    direction: 'higher-is-better',
    source: `${GUIDANCE_4}; 41 CFR 60-300.45`,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | decided_on | decision       | gender
          a             | 2026-07-06 | 2026-07-20 | hired          | woman
          b             | 2026-07-06 | 2026-07-20 | offer-declined | woman
          c             | 2026-07-06 | 2026-07-20 | hired          | man
          d             | 2026-07-06 | 2026-07-20 | hired          | man
          e             | 2026-07-06 | 2026-07-20 | hired          |
          f             | 2026-07-06 | 2026-10-05 | hired          | woman`,
      },
      period: '2026-Q3',
      asOf: '2026-10-31',
      grouping: 'gender',
      expect: {
        women: { value: 1 / 4, n: 4 },
        men: { value: 2 / 4, n: 4 },
        'not-reported': { value: 1 / 4, n: 4 },
      },
    },
  }),
  defineMetric(applicants, {
    id: 'local-hire-rate',
    stage: 'hiring',
    kind: 'rate',
    title: words('Local hires', 'Contrataciones locales'),
    question: words(
      'How many of the hires in each group live locally?',
      '¿Cuántas de las personas contratadas de cada grupo viven en la zona?',
    ),
    population: words(
      'hires decided in the period whose residence is known',
      'contrataciones decididas en el período cuya residencia se conoce',
    ),
    unit: 'people',
    numerator: { column: 'local_resident', is: ['yes'] },
    denominator: { all: [SETTLED_IN_PERIOD, HIRED, { column: 'local_resident', known: true }] },
    comparison: 'none',
    direction: 'higher-is-better',
    source: `${GUIDANCE_4}: "Hire locally?"`,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | decided_on | decision     | local_resident | gender
          a             | 2026-07-06 | 2026-07-20 | hired        | yes            | woman
          b             | 2026-07-06 | 2026-07-20 | hired        | yes            | man
          c             | 2026-07-06 | 2026-07-20 | hired        | no             | man
          d             | 2026-07-06 | 2026-07-20 | hired        | declined       | man
          e             | 2026-07-06 | 2026-07-20 | not-selected | yes            | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 1, n: 1 }, men: { value: 1 / 2, n: 2 } },
    },
  }),
  defineMetric(applicants, {
    id: 'workforce-program-hire-rate',
    stage: 'hiring',
    kind: 'rate',
    title: words('Hires from workforce programs', 'Contrataciones desde programas'),
    question: words(
      'How many of the hires in each group came from a workforce or pre-apprenticeship program?',
      '¿Cuántas contrataciones de cada grupo vinieron de un programa de fuerza laboral o de preaprendizaje?',
    ),
    population: words(
      'hires decided in the period whose source is known',
      'contrataciones decididas en el período cuya procedencia se conoce',
    ),
    unit: 'people',
    numerator: { column: 'source', is: ['workforce-program', 'pre-apprenticeship'] },
    denominator: { all: [SETTLED_IN_PERIOD, HIRED, { column: 'source', known: true }] },
    comparison: 'none',
    direction: 'higher-is-better',
    source: `${GUIDANCE_4}: "agreements to hire from certain workforce programs"`,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | decided_on | decision | source             | gender
          a             | 2026-07-06 | 2026-07-20 | hired    | pre-apprenticeship | woman
          b             | 2026-07-06 | 2026-07-20 | hired    | union-referral     | woman
          c             | 2026-07-06 | 2026-07-20 | hired    | workforce-program  | man
          d             | 2026-07-06 | 2026-07-20 | hired    |                    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: 1 / 2, n: 2 }, men: { value: 1 / 1, n: 1 } },
    },
  }),
  defineMetric(applicants, {
    id: 'time-to-hire',
    stage: 'hiring',
    kind: 'amount',
    title: words('Days from application to hire', 'Días de la solicitud a la contratación'),
    question: words(
      'How long does each group wait from applying to being hired?',
      '¿Cuánto espera cada grupo entre la solicitud y la contratación?',
    ),
    population: HIRES,
    unit: 'days',
    value: 'days_to_hire',
    where: { all: [SETTLED_IN_PERIOD, HIRED] },
    summary: 'median',
    direction: 'lower-is-better',
    source: GUIDANCE_4,
    example: {
      rows: {
        applicants: `
          applicant_key | applied_on | hired_on   | decision | gender
          a             | 2026-07-01 | 2026-07-01 | hired    | woman
          b             | 2026-07-01 | 2026-07-31 | hired    | woman
          c             | 2026-07-01 | 2026-07-08 | hired    | man
          d             | 2026-07-01 | 2026-07-10 | hired    | man
          e             | 2026-07-01 | 2026-08-01 | hired    | man`,
      },
      period: '2026-Q3',
      asOf: '2026-09-30',
      grouping: 'gender',
      expect: { women: { value: (0 + 30) / 2, n: 2 }, men: { value: 9, n: 3 } },
    },
  }),
];

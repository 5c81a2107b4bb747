import { defineMetric } from '../../core/definition/define-metric.ts';
import type { FunnelStep } from '../../core/definition/metric.ts';
import type { ColumnOf } from '../../core/definition/define-metric.ts';
import { applicants } from '../records/applicants.ts';
import { words } from '../records/columns.ts';
import { DECIDED, IN_FUNNEL, SELECTED, UGESP } from './application-predicates.ts';

type Step = FunnelStep<ColumnOf<typeof applicants>>;

/** Reached on a date; decided for those who reached it and for those turned down before it. */
function datedStep(
  id: string,
  column: ColumnOf<typeof applicants>,
  title: FunnelStep['title'],
): Step {
  const reached = { column, known: true } as const;
  return { id, title, reached, decided: { any: [reached, DECIDED] } };
}

export const applicationFunnel = defineMetric(applicants, {
  id: 'application-funnel',
  stage: 'recruitment',
  kind: 'funnel',
  title: words('From application to hire', 'De la solicitud a la contratación'),
  question: words(
    'At which step is each group lost on the way from applying to being hired?',
    '¿En qué paso se pierde cada grupo entre la solicitud y la contratación?',
  ),
  population: words(
    'applications decided or withdrawn in the period, and those made in it that still wait; who waits or has withdrawn at a step is not counted there',
    'solicitudes resueltas o retiradas en el período, y las presentadas en él que siguen pendientes; quien espera o se retiró en un paso no cuenta en ese paso',
  ),
  unit: 'applications',
  where: IN_FUNNEL,
  steps: [
    datedStep('qualified', 'qualified_on', words('Qualified', 'Cumple los requisitos')),
    datedStep('referred', 'referred_on', words('Referred', 'Derivada')),
    datedStep('interviewed', 'interviewed_on', words('Interviewed', 'Entrevistada')),
    datedStep('offered', 'offered_on', words('Offered a job', 'Con oferta de empleo')),
    {
      id: 'hired',
      title: words('Hired, or declined the offer', 'Contratada, o rechazó la oferta'),
      reached: SELECTED,
      decided: DECIDED,
    },
  ],
  direction: 'higher-is-better',
  source: UGESP,
  example: {
    rows: {
      applicants: `
        applicant_key | applied_on | qualified_on | referred_on | interviewed_on | offered_on | decided_on | decision       | gender
        a             | 2026-07-01 | 2026-07-03   | 2026-07-06  | 2026-07-10     | 2026-07-15 | 2026-07-20 | hired          | woman
        b             | 2026-07-01 | 2026-07-03   | 2026-07-06  | 2026-07-10     |            | 2026-07-20 | not-selected   | woman
        c             | 2026-07-01 |              |             |                |            | 2026-07-20 | not-selected   | woman
        d             | 2026-07-01 | 2026-07-03   |             |                |            | 2026-07-20 | withdrawn      | woman
        e             | 2026-07-01 | 2026-07-03   | 2026-07-06  | 2026-07-10     | 2026-07-15 | 2026-07-20 | offer-declined | man
        f             | 2026-07-01 | 2026-07-03   | 2026-07-06  |                |            |            | pending        | man`,
    },
    period: '2026-Q3',
    asOf: '2026-09-30',
    grouping: 'gender',
    expect: {
      'women/qualified': { value: 3 / 4, n: 4 },
      'women/referred': { value: 2 / 2, n: 2 },
      'women/interviewed': { value: 2 / 2, n: 2 },
      'women/offered': { value: 1 / 2, n: 2 },
      'women/hired': { value: 1 / 1, n: 1 },
      'men/qualified': { value: 2 / 2, n: 2 },
      'men/referred': { value: 2 / 2, n: 2 },
      'men/interviewed': { value: 1 / 1, n: 1 },
      'men/offered': { value: 1 / 1, n: 1 },
      'men/hired': { value: 1 / 1, n: 1 },
    },
  },
});

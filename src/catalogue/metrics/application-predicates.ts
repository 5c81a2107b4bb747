import type { ColumnOf } from '../../core/definition/define-metric.ts';
import type { Predicate } from '../../core/definition/predicate.ts';
import type { applicants } from '../records/applicants.ts';

export type OnApplication = Predicate<ColumnOf<typeof applicants>>;

/** Hired, or offered and declined: a declined offer counts as a selection (UGESP, 29 CFR 1607). */
export const SELECTED: OnApplication = { column: 'decision', is: ['hired', 'offer-declined'] };
export const HIRED: OnApplication = { column: 'decision', is: ['hired'] };
/** Neither waiting nor withdrawn. */
export const DECIDED: OnApplication = {
  column: 'decision',
  is: ['hired', 'offer-declined', 'not-selected'],
};
export const SETTLED_IN_PERIOD: OnApplication = { column: 'settled_on', inPeriod: true };

/** Settled in the period, or made in it and still waiting: every application belongs to one period. */
export const IN_FUNNEL: OnApplication = {
  any: [
    SETTLED_IN_PERIOD,
    {
      all: [
        { column: 'decision', is: ['pending'] },
        { column: 'applied_on', inPeriod: true },
      ],
    },
  ],
};
export const UGESP = '29 CFR 1607.4 (Uniform Guidelines on Employee Selection Procedures)';
export const GUIDANCE_4 = 'Labor Management Partnerships Training Guide, section 4';

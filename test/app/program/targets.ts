import type { Target, TargetPreset } from '../../../src/core/definition/target.ts';

/** 6.9 % of hours worked by women, in the whole program, unless told otherwise. */
export function hoursTarget(part: Partial<Target> = {}): Target {
  return {
    id: 'women/hours',
    metric: 'hours-share',
    grouping: 'gender',
    group: 'women',
    basisPoints: 690,
    scope: {},
    kind: 'contract',
    status: 'in force',
    source: 'Agreement of 2025',
    ...part,
  };
}

export const cityOrdinance: TargetPreset = {
  id: 'city',
  title: { en: 'City ordinance', es: 'Ordenanza municipal' },
  note: {
    en: 'Hours in each trade. A floor for effort and never a quota.',
    es: 'Horas en cada oficio. Un mínimo de esfuerzo y nunca una cuota.',
  },
  source: 'City code 8-9',
  checkedOn: '2026-01',
  targets: [
    hoursTarget({
      id: 'women/city',
      basisPoints: 1200,
      scope: { each: 'trade' },
      kind: 'ordinance',
    }),
    hoursTarget({
      id: 'women/hours',
      basisPoints: 1000,
      kind: 'ordinance',
      source: 'City code 8-9',
    }),
  ],
};

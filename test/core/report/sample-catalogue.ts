import type { Catalogue } from '../../../src/core/definition/catalogue.ts';
import { ALWAYS } from '../../../src/core/definition/predicate.ts';
import type { Grouping } from '../../../src/core/definition/grouping.ts';
import type { Metric, MetricExample } from '../../../src/core/definition/metric.ts';
import type { Program } from '../../../src/core/definition/program.ts';
import type { Target } from '../../../src/core/definition/target.ts';
import type { Words } from '../../../src/core/definition/words.ts';

/** A small catalogue of one metric per kind, to say what a report makes of its cells. */
export const words = (en: string, es = en): Words => ({ en, es });

const is = (column: string, ...codes: string[]) => ({ column, is: codes });

export const gender: Grouping = {
  id: 'gender',
  title: words('Gender', 'Género'),
  columns: ['gender'],
  reference: 'men',
  groups: [
    { id: 'women', title: words('Women', 'Mujeres'), where: is('gender', 'woman') },
    { id: 'men', title: words('Men', 'Hombres'), where: is('gender', 'man') },
    { id: 'nonbinary', title: words('Nonbinary people'), where: is('gender', 'nonbinary') },
  ],
};
export const race: Grouping = {
  id: 'race',
  title: words('Race'),
  columns: ['race'],
  reference: 'white',
  groups: ['asian', 'black', 'white'].map((id) => ({
    id,
    title: words(id),
    where: { column: 'race', includes: [id] },
  })),
};
export const genderByRace: Grouping = {
  id: 'gender-by-race',
  title: words('Gender and race'),
  columns: ['gender', 'person_of_color'],
  reference: null,
  groups: [
    {
      id: 'women-of-color',
      title: words('Women of color'),
      where: { all: [is('gender', 'woman'), is('person_of_color', 'yes')] },
    },
    {
      id: 'white-men',
      title: words('White men'),
      where: { all: [is('gender', 'man'), is('person_of_color', 'no')] },
    },
  ],
};
export const everyone: Grouping = {
  id: 'everyone',
  title: words('Everyone'),
  columns: [],
  reference: null,
  groups: [{ id: 'everyone', title: words('Everyone'), where: ALWAYS }],
};

const example: MetricExample = {
  rows: {},
  period: '2026-Q1',
  asOf: '2026-03-31',
  grouping: 'gender',
  expect: {},
};
const base = (id: string, records: Metric['records'], unit: string) => ({
  id,
  stage: 'participation' as const,
  title: words(id),
  question: words(`${id}?`),
  population: words('rows'),
  direction: 'higher-is-better' as const,
  source: 'test',
  records,
  unit,
  example,
});

export const metrics = [
  {
    ...base('hiring-rate', 'applicants', 'applications'),
    kind: 'rate',
    numerator: ALWAYS,
    denominator: ALWAYS,
    comparison: 'four-fifths',
  },
  {
    ...base('retained', 'employment', 'people'),
    kind: 'rate',
    numerator: ALWAYS,
    denominator: ALWAYS,
    comparison: 'pinned-reference',
  },
  {
    ...base('above-wage', 'pay', 'people'),
    kind: 'rate',
    numerator: { column: 'hourly', atLeast: { setting: 'family-sustaining-wage' } },
    denominator: ALWAYS,
    comparison: 'none',
  },
  {
    ...base('hours-share', 'hours', 'hours'),
    kind: 'share',
    of: { measure: 'hours' },
    where: ALWAYS,
  },
  {
    ...base('applicant-share', 'applicants', 'applications'),
    kind: 'share',
    of: { count: 'rows' },
    where: ALWAYS,
  },
  {
    ...base('hire-share', 'applicants', 'hires'),
    kind: 'share',
    of: { count: 'rows' },
    where: ALWAYS,
    benchmark: 'applicant-share',
  },
  {
    ...base('apprentice-rate', 'hours', 'hours'),
    kind: 'hours-rate',
    measure: 'hours',
    numerator: ALWAYS,
    denominator: ALWAYS,
  },
  {
    ...base('median-pay', 'pay', 'dollars-per-hour'),
    kind: 'amount',
    value: 'hourly',
    where: ALWAYS,
    summary: 'median',
  },
  {
    ...base('mean-pay', 'pay', 'dollars-per-hour'),
    kind: 'amount',
    value: 'hourly',
    where: ALWAYS,
    summary: 'mean',
  },
  {
    ...base('bands', 'pay', 'dollars-per-hour'),
    kind: 'quartile-bands',
    value: 'hourly',
    where: ALWAYS,
  },
  {
    ...base('time-on-job', 'employment', 'days'),
    kind: 'survival',
    from: 'started_on',
    to: 'ended_on',
    event: ALWAYS,
    where: ALWAYS,
    at: 365,
  },
  {
    ...base('completion', 'training', 'days'),
    kind: 'survival',
    from: 'enrolled_on',
    to: 'exited_on',
    event: ALWAYS,
    competing: ALWAYS,
    where: ALWAYS,
    at: 365,
  },
  {
    ...base('funnel', 'applicants', 'applications'),
    kind: 'funnel',
    where: ALWAYS,
    steps: ['qualified', 'hired'].map((id) => ({
      id,
      title: words(id),
      reached: ALWAYS,
      decided: ALWAYS,
    })),
  },
  {
    ...base('turnover', 'employment', 'people'),
    kind: 'turnover',
    events: ALWAYS,
    atStart: ALWAYS,
    atEnd: ALWAYS,
  },
  {
    ...base('uniform-months', 'hours', 'months'),
    kind: 'uniformity',
    month: 'month',
    measure: 'hours',
    where: ALWAYS,
    targetOf: 'hours-share',
  },
  {
    ...base('needed-share', 'projection', 'hours'),
    kind: 'needed-share',
    planned: 'planned_hours',
    where: ALWAYS,
    share: 'hours-share',
  },
] as readonly Metric[];

export const program: Program = {
  version: 1,
  name: 'Test program',
  projects: [],
  targets: [],
  groupings: ['gender'],
  references: {},
  settings: {},
  thresholds: { enough: 10, coverage: 0.8 },
};

export const sampleCatalogue: Catalogue = {
  records: [],
  metrics,
  groupings: [gender, race, genderByRace, everyone],
  facts: [],
  targetPresets: [],
  defaultProgram: program,
};

/** A target of 6.9 % women's hours for the whole program, with what is given in place. */
export const womensTarget = (changes: Partial<Target> = {}): Target => ({
  id: 'women-6.9',
  metric: 'hours-share',
  grouping: 'gender',
  group: 'women',
  basisPoints: 690,
  scope: {},
  kind: 'contract',
  status: 'in force',
  source: 'the contract',
  ...changes,
});

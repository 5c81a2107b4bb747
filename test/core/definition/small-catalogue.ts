import type { Catalogue } from '../../../src/core/definition/catalogue.ts';
import type { RateMetric, ShareMetric } from '../../../src/core/definition/metric.ts';
import type { CodeList, RecordKind } from '../../../src/core/definition/record-kind.ts';
import type { Words } from '../../../src/core/definition/words.ts';

/** The smallest catalogue without faults: workers, their jobs, one grouping, a share and a rate. */
export const words = (en: string, es: string): Words => ({ en, es });

const GENDER: CodeList = {
  id: 'gender',
  codes: [
    { id: 'woman', title: words('Woman', 'Mujer'), aliases: ['f'] },
    { id: 'man', title: words('Man', 'Hombre'), aliases: ['m'] },
  ],
};
const SKILL: CodeList = {
  id: 'skill',
  codes: [
    { id: 'welding', title: words('Welding', 'Soldadura'), aliases: [] },
    { id: 'rigging', title: words('Rigging', 'Aparejo'), aliases: [] },
  ],
};
const KEY = { type: 'key', title: words('Worker key', 'Clave'), aliases: ['id'] } as const;
const SEX = {
  type: 'code',
  codes: GENDER,
  title: words('Gender', 'Género'),
  aliases: ['sex'],
} as const;

export const workers: RecordKind = {
  id: 'workers',
  title: words('Workers', 'Trabajadores'),
  description: words('One row per worker.', 'Una fila por trabajador.'),
  columns: { worker_key: KEY, gender: SEX },
  derived: {},
  person: 'worker_key',
  unique: ['worker_key'],
  checks: [],
};
export const employment: RecordKind = {
  id: 'employment',
  title: words('Employment', 'Empleo'),
  description: words('One row per spell.', 'Una fila por período.'),
  columns: {
    worker_key: KEY,
    gender: SEX,
    trade: { type: 'text', title: words('Trade', 'Oficio'), aliases: ['craft'] },
    skills: { type: 'codes', codes: SKILL, title: words('Skills', 'Habilidades'), aliases: [] },
    started_on: { type: 'date', title: words('Started on', 'Inicio'), aliases: ['start'] },
    ended_on: { type: 'date', title: words('Ended on', 'Salida'), aliases: ['end'] },
    wage: { type: 'number', unit: 'dollars', title: words('Wage', 'Salario'), aliases: ['pay'] },
  },
  derived: {
    days: {
      kind: 'days',
      from: 'started_on',
      to: 'ended_on',
      type: 'number',
      title: words('Days', 'Días'),
    },
  },
  person: 'worker_key',
  date: 'started_on',
  events: { promoted: { records: 'employment', date: 'started_on', on: ['worker_key'] } },
  checks: [
    {
      id: 'ends-after-start',
      column: 'ended_on',
      holds: { column: 'ended_on', onOrAfter: { column: 'started_on' } },
      words: words('Ends before it starts.', 'Termina antes de empezar.'),
    },
  ],
};

const TEXTS = {
  title: words('Share', 'Proporción'),
  question: words('Who?', '¿Quién?'),
  population: words('people', 'personas'),
} as const;
const EXAMPLE = {
  rows: {
    employment: `
      worker_key | started_on | gender
      a          | 2026-07-01 | woman
      b          | 2026-07-01 | man
      c          | 2026-07-01 |`,
  },
  period: '2026-Q3',
  asOf: '2026-09-30',
  grouping: 'gender',
  expect: { women: { value: 1 / 3, n: 3 } },
} as const;

export const share: ShareMetric = {
  ...TEXTS,
  id: 'hire-share',
  stage: 'hiring',
  kind: 'share',
  records: 'employment',
  unit: 'people',
  of: { count: 'rows' },
  where: { column: 'started_on', inPeriod: true },
  direction: 'higher-is-better',
  source: 'invented',
  example: EXAMPLE,
};
export const rate: RateMetric = {
  ...TEXTS,
  id: 'retention',
  stage: 'retention',
  kind: 'rate',
  records: 'employment',
  unit: 'people',
  numerator: { active: { from: 'started_on', to: 'ended_on' }, at: 'period-end' },
  denominator: { active: { from: 'started_on', to: 'ended_on' }, at: 'period-start' },
  comparison: 'pinned-reference',
  direction: 'higher-is-better',
  source: 'invented',
  example: EXAMPLE,
};

export const small: Catalogue = {
  records: [workers, employment],
  facts: [],
  metrics: [share, rate],
  groupings: [
    {
      id: 'gender',
      title: words('Gender', 'Género'),
      columns: ['gender'],
      groups: [
        {
          id: 'women',
          title: words('Women', 'Mujeres'),
          where: { column: 'gender', is: ['woman'] },
        },
        { id: 'men', title: words('Men', 'Hombres'), where: { column: 'gender', is: ['man'] } },
      ],
      reference: 'men',
    },
  ],
  targetPresets: [
    {
      id: 'preset',
      title: words('Preset', 'Metas'),
      note: words('A floor.', 'Un mínimo.'),
      source: 'invented',
      checkedOn: '2026-01',
      targets: [
        {
          id: 'preset/women',
          metric: 'hire-share',
          grouping: 'gender',
          group: 'women',
          basisPoints: 690,
          scope: { each: 'trade' },
          kind: 'committee',
          status: '',
          source: '',
        },
      ],
    },
  ],
  defaultProgram: {
    version: 1,
    name: '',
    projects: [],
    targets: [],
    groupings: ['gender'],
    references: {},
    settings: {},
    thresholds: { enough: 10, coverage: 0.8 },
  },
};

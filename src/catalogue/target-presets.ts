/**
 * Goals that programs hold people to, as found in public sources on the day named. Nothing here is
 * law: laws move, and a program that takes a preset over can change every value in it.
 */
import { EVERYONE } from '../core/definition/grouping.ts';
import type { Target, TargetPreset } from '../core/definition/target.ts';
import type { Words } from '../core/definition/words.ts';
import { words } from './records/columns.ts';

const CHECKED_ON = '2026-01';
const AS_PUBLISHED = 'as published; confirm that it still applies';
const FLOOR = words(
  'A goal is a floor for effort, never a quota.',
  'Una meta es un mínimo de esfuerzo, nunca una cuota.',
);
const WOMEN = { grouping: 'gender', group: 'women' } as const;
const PEOPLE_OF_COLOR = { grouping: 'people-of-color', group: 'people-of-color' } as const;
const LOCAL = { grouping: 'local', group: 'local-residents' } as const;
const LISTED_AREAS = { grouping: 'justice40', group: 'justice40-residents' } as const;
const EVERYBODY = { grouping: EVERYONE, group: EVERYONE } as const;
const DISABILITY = { grouping: 'disability', group: 'individuals-with-disabilities' } as const;

type Goal = Pick<Target, 'grouping' | 'group' | 'metric' | 'basisPoints'>;
interface Terms {
  readonly id: string;
  readonly title: Words;
  readonly note: Words;
  readonly kind: Target['kind'];
  readonly status: string;
  readonly source: string;
  readonly scope?: Target['scope'];
  readonly validFrom?: string;
  readonly goals: readonly Goal[];
}

function hoursOf(group: Pick<Goal, 'grouping' | 'group'>, basisPoints: number): Goal {
  return { ...group, metric: 'hours-share', basisPoints };
}

function apprenticeHours(basisPoints: number): Goal {
  return { ...EVERYBODY, metric: 'apprentice-share-of-hours', basisPoints };
}

function preset(terms: Terms): TargetPreset {
  const { id, title, note, kind, status, source, scope = {}, validFrom, goals } = terms;
  return {
    id,
    title,
    note: words(`${note.en} ${FLOOR.en}`, `${note.es} ${FLOOR.es}`),
    source,
    checkedOn: CHECKED_ON,
    targets: goals.map((goal) => ({
      id: `${id}/${goal.metric}/${goal.group}`,
      ...goal,
      scope,
      ...(validFrom === undefined ? {} : { validFrom }),
      kind,
      status,
      source,
    })),
  };
}

export const TARGET_PRESETS: readonly TargetPreset[] = [
  preset({
    id: 'boston-residents-jobs-policy',
    title: words(
      'Boston Residents Jobs Policy (2017)',
      'Política de Empleos para Residentes de Boston (2017)',
    ),
    note: words(
      'Shares of hours in each trade, journey workers and apprentices alike. Sources differ on whether all hours or journey hours are the whole.',
      'Proporciones de horas en cada oficio, tanto de oficiales como de aprendices. Las fuentes no coinciden en si el total son todas las horas o solo las de oficiales.',
    ),
    kind: 'ordinance',
    status: AS_PUBLISHED,
    source: 'City of Boston, Boston Residents Jobs Policy ordinance (2017)',
    scope: { each: 'trade' },
    goals: [hoursOf(LOCAL, 5100), hoursOf(PEOPLE_OF_COLOR, 4000), hoursOf(WOMEN, 1200)],
  }),
  preset({
    id: 'massachusetts-dcamm',
    title: words(
      'Massachusetts state construction (DCAMM)',
      'Obras del estado de Massachusetts (DCAMM)',
    ),
    note: words('Shares of hours.', 'Proporciones de horas.'),
    kind: 'contract',
    status: AS_PUBLISHED,
    source: 'Massachusetts Division of Capital Asset Management and Maintenance; A&F Bulletin 14',
    goals: [hoursOf(PEOPLE_OF_COLOR, 1530), hoursOf(WOMEN, 690)],
  }),
  preset({
    id: 'massachusetts-gaming-mgm-springfield',
    title: words(
      'Massachusetts Gaming Commission, MGM Springfield',
      'Comisión de Juegos de Massachusetts, MGM Springfield',
    ),
    note: words('Shares of hours.', 'Proporciones de horas.'),
    kind: 'contract',
    status: AS_PUBLISHED,
    source: 'Massachusetts Gaming Commission, Access and Opportunity Committee, MGM Springfield',
    goals: [
      hoursOf(PEOPLE_OF_COLOR, 1530),
      hoursOf(WOMEN, 690),
      hoursOf({ grouping: 'veteran', group: 'veterans' }, 800),
    ],
  }),
  preset({
    id: 'former-ofccp-construction',
    title: words(
      'Former federal construction goal for women',
      'Antigua meta federal para mujeres en la construcción',
    ),
    note: words(
      'A share of hours. The minority goal depended on the area: add it from the contract. The order behind it was revoked on 21 January 2025; contracts may still carry it.',
      'Una proporción de horas. La meta para minorías dependía de la zona: agréguela según el contrato. La orden que la sustentaba se revocó el 21 de enero de 2025; algunos contratos aún la incluyen.',
    ),
    kind: 'contract',
    status: 'Executive Order 11246 revoked 21 January 2025',
    source: '41 CFR 60-4.6',
    goals: [hoursOf(WOMEN, 690)],
  }),
  preset({
    id: 'section-503',
    title: words(
      'Section 503: individuals with disabilities',
      'Sección 503: personas con discapacidad',
    ),
    note: words(
      'A share of people. Its removal was proposed in July 2025; no final rule was found as of January 2026.',
      'Una proporción de personas. En julio de 2025 se propuso eliminarla; hasta enero de 2026 no se halló una norma definitiva.',
    ),
    kind: 'regulation',
    status: 'in force; removal proposed July 2025',
    source: '41 CFR 60-741.45',
    goals: [{ ...DISABILITY, metric: 'people-share', basisPoints: 700 }],
  }),
  preset({
    id: 'vevraa-benchmark',
    title: words('VEVRAA hiring benchmark', 'Referencia de contratación VEVRAA'),
    note: words(
      'A share of hires, from 30 July 2025. No value for 2026 was found.',
      'Una proporción de contrataciones, desde el 30 de julio de 2025. No se halló un valor para 2026.',
    ),
    kind: 'benchmark',
    status: 'in force from 30 July 2025',
    source: '41 CFR 60-300.45',
    validFrom: '2025-07-30',
    goals: [
      {
        grouping: 'protected-veteran',
        group: 'protected-veterans',
        metric: 'hire-share',
        basisPoints: 510,
      },
    ],
  }),
  preset({
    id: 'apprentices-with-disabilities',
    title: words(
      'Apprentices with disabilities (29 CFR 30.7)',
      'Aprendices con discapacidad (29 CFR 30.7)',
    ),
    note: words(
      'A share of registered apprentices. Its removal was proposed in July 2025.',
      'Una proporción de aprendices registrados. En julio de 2025 se propuso eliminarla.',
    ),
    kind: 'regulation',
    status: 'in force; removal proposed July 2025',
    source: '29 CFR 30.7',
    goals: [{ ...DISABILITY, metric: 'apprentices-share', basisPoints: 700 }],
  }),
  preset({
    id: 'portland-metro',
    title: words('Portland Metro', 'Metro de Portland'),
    note: words('Shares of hours.', 'Proporciones de horas.'),
    kind: 'contract',
    status: AS_PUBLISHED,
    source: 'Metro (Portland, Oregon), Construction Career Pathways',
    goals: [hoursOf(WOMEN, 1400), hoursOf(PEOPLE_OF_COLOR, 2500), apprenticeHours(2000)],
  }),
  preset({
    id: 'la-metro',
    title: words('LA Metro', 'Metro de Los Ángeles'),
    note: words(
      'Shares of hours. Targeted areas are counted as residents of listed communities. Disadvantaged workers are a wider group than justice-impacted individuals, on whom the 10% is measured here: check it with the contract.',
      'Proporciones de horas. Las zonas prioritarias se cuentan como residentes de comunidades de la lista. Las personas desfavorecidas son un grupo más amplio que las personas con experiencia en el sistema de justicia, con las que aquí se mide el 10 %: compruébelo en el contrato.',
    ),
    kind: 'contract',
    status: AS_PUBLISHED,
    source: 'LA Metro, Project Labor Agreement and Construction Careers Policy',
    goals: [
      hoursOf(LISTED_AREAS, 4000),
      apprenticeHours(2000),
      hoursOf({ grouping: 'justice-impacted', group: 'justice-impacted-individuals' }, 1000),
      hoursOf(WOMEN, 690),
    ],
  }),
  preset({
    id: 'san-francisco-local-hire',
    title: words('San Francisco local hire', 'Contratación local de San Francisco'),
    note: words('A share of hours.', 'Una proporción de horas.'),
    kind: 'ordinance',
    status: AS_PUBLISHED,
    source: 'San Francisco Administrative Code, chapter 82',
    goals: [hoursOf(LOCAL, 3000)],
  }),
  preset({
    id: 'port-of-seattle-priority-hire',
    title: words('Port of Seattle priority hire', 'Contratación prioritaria del Puerto de Seattle'),
    note: words(
      'A share of hours by residents of economically distressed ZIP codes, counted as residents of listed communities.',
      'Una proporción de horas de residentes de códigos postales con dificultades económicas, contados como residentes de comunidades de la lista.',
    ),
    kind: 'contract',
    status: AS_PUBLISHED,
    source: 'Port of Seattle, Priority Hire',
    goals: [hoursOf(LISTED_AREAS, 2000)],
  }),
  preset({
    id: 'washington-apprentices',
    title: words('Washington State apprentices', 'Aprendices del estado de Washington'),
    note: words(
      'A share of all labor hours of the project.',
      'Una proporción de todas las horas de trabajo del proyecto.',
    ),
    kind: 'regulation',
    status: AS_PUBLISHED,
    source: 'RCW 39.04.320',
    scope: { each: 'project' },
    goals: [apprenticeHours(1500)],
  }),
  preset({
    id: 'dc-first-source',
    title: words('District of Columbia First Source', 'First Source del Distrito de Columbia'),
    note: words('A share of new hires.', 'Una proporción de las contrataciones nuevas.'),
    kind: 'ordinance',
    status: AS_PUBLISHED,
    source: 'D.C. Code § 2-219.03',
    goals: [{ ...LOCAL, metric: 'hire-share', basisPoints: 5100 }],
  }),
];

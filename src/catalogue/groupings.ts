/**
 * The ways to look at people. A person is in many groups at once; groups of one grouping may overlap.
 * Order within a grouping is alphabetical in English, never by size or by custom.
 */
import type { Group, Grouping } from '../core/definition/grouping.ts';
import { EVERYONE } from '../core/definition/grouping.ts';
import { ALWAYS } from '../core/definition/predicate.ts';
import { words } from './records/columns.ts';
import { genderByRace, race, raceAlone } from './race-groupings.ts';

interface Half {
  readonly id: string;
  readonly en: string;
  readonly es: string;
}

/** A grouping of a yes-or-no column: those who said yes are underserved by the guidance, those who said no are the reference. */
function flagGrouping(
  id: string,
  column: string,
  title: readonly [en: string, es: string],
  yes: Half,
  no: Half,
  extra: Pick<Grouping, 'sensitive' | 'source'> = {},
): Grouping {
  const groups: readonly Group[] = [
    {
      id: yes.id,
      title: words(yes.en, yes.es),
      where: { column, is: ['yes'] },
      underserved: true,
    },
    { id: no.id, title: words(no.en, no.es), where: { column, is: ['no'] } },
  ];
  return { id, title: words(...title), columns: [column], groups, reference: no.id, ...extra };
}

const GUIDANCE = 'Good Jobs Initiative, Five Pillars, pillar 4, note 4';
const SENSITIVE = { sensitive: true, source: GUIDANCE } as const;

const everyone: Grouping = {
  id: EVERYONE,
  title: words('Everyone', 'Todas las personas'),
  columns: [],
  groups: [{ id: EVERYONE, title: words('Everyone', 'Todas las personas'), where: ALWAYS }],
  reference: null,
};

const gender: Grouping = {
  id: 'gender',
  title: words('Gender', 'Género'),
  columns: ['gender'],
  groups: [
    { id: 'men', title: words('Men', 'Hombres'), where: { column: 'gender', is: ['man'] } },
    {
      id: 'nonbinary',
      title: words('Nonbinary people', 'Personas no binarias'),
      where: { column: 'gender', is: ['nonbinary'] },
    },
    {
      id: 'women',
      title: words('Women', 'Mujeres'),
      where: { column: 'gender', is: ['woman'] },
      underserved: true,
    },
  ],
  reference: 'men',
  source: GUIDANCE,
};

const peopleOfColor: Grouping = {
  id: 'people-of-color',
  title: words('People of color', 'Personas de color'),
  columns: ['person_of_color'],
  groups: [
    {
      id: 'people-of-color',
      title: words('People of color', 'Personas de color'),
      where: { column: 'person_of_color', is: ['yes'] },
      underserved: true,
    },
    {
      id: 'white',
      title: words('White people', 'Personas blancas'),
      where: { column: 'person_of_color', is: ['no'] },
    },
  ],
  reference: 'white',
  source: GUIDANCE,
};

export const GROUPINGS: readonly Grouping[] = [
  everyone,
  gender,
  peopleOfColor,
  race,
  raceAlone,
  genderByRace,
  flagGrouping(
    'disability',
    'disability',
    ['Disability', 'Discapacidad'],
    {
      id: 'individuals-with-disabilities',
      en: 'Individuals with disabilities',
      es: 'Personas con discapacidad',
    },
    {
      id: 'without-disabilities',
      en: 'Individuals without disabilities',
      es: 'Personas sin discapacidad',
    },
    SENSITIVE,
  ),
  flagGrouping(
    'veteran',
    'veteran',
    ['Veterans', 'Personas veteranas'],
    { id: 'veterans', en: 'Veterans', es: 'Personas veteranas' },
    { id: 'non-veterans', en: 'People who are not veterans', es: 'Personas no veteranas' },
    { source: GUIDANCE },
  ),
  flagGrouping(
    'protected-veteran',
    'protected_veteran',
    ['Protected veterans', 'Personas veteranas protegidas'],
    {
      id: 'protected-veterans',
      en: 'Protected veterans',
      es: 'Personas veteranas protegidas',
    },
    {
      id: 'not-protected-veterans',
      en: 'People who are not protected veterans',
      es: 'Personas que no son veteranas protegidas',
    },
    { source: '38 U.S.C. 4212; 41 CFR 60-300.2' },
  ),
  flagGrouping(
    'local',
    'local_resident',
    ['Local residents', 'Residentes locales'],
    { id: 'local-residents', en: 'Local residents', es: 'Residentes locales' },
    { id: 'other-residents', en: 'People who live elsewhere', es: 'Personas que viven fuera' },
    { source: 'Labor Management Partnerships Training Guide, section 4: "Hire locally?"' },
  ),
  flagGrouping(
    'lgbtq',
    'lgbtq',
    ['LGBTQ+', 'LGBTQ+'],
    { id: 'lgbtq-individuals', en: 'LGBTQ+ individuals', es: 'Personas LGBTQ+' },
    {
      id: 'not-lgbtq',
      en: 'People who are not LGBTQ+',
      es: 'Personas que no son LGBTQ+',
    },
    SENSITIVE,
  ),
  flagGrouping(
    'immigrant',
    'immigrant',
    ['Immigrants', 'Personas inmigrantes'],
    { id: 'immigrants', en: 'Immigrants', es: 'Personas inmigrantes' },
    { id: 'non-immigrants', en: 'People who are not immigrants', es: 'Personas no inmigrantes' },
    SENSITIVE,
  ),
  flagGrouping(
    'rural',
    'rural',
    ['Rural areas', 'Zonas rurales'],
    { id: 'rural-residents', en: 'Individuals in rural areas', es: 'Personas de zonas rurales' },
    {
      id: 'not-rural-residents',
      en: 'Individuals in other areas',
      es: 'Personas de otras zonas',
    },
    { source: GUIDANCE },
  ),
  flagGrouping(
    'no-college-degree',
    'no_college_degree',
    ['College degree', 'Título universitario'],
    {
      id: 'without-college-degree',
      en: 'Individuals without a college degree',
      es: 'Personas sin título universitario',
    },
    {
      id: 'with-college-degree',
      en: 'Individuals with a college degree',
      es: 'Personas con título universitario',
    },
    { source: GUIDANCE },
  ),
  flagGrouping(
    'recovery',
    'recovery',
    ['Recovery', 'Recuperación'],
    {
      id: 'individuals-in-recovery',
      en: 'Individuals with or recovering from a substance use disorder',
      es: 'Personas con un trastorno por consumo de sustancias o en recuperación',
    },
    { id: 'not-in-recovery', en: 'Other individuals', es: 'Demás personas' },
    SENSITIVE,
  ),
  flagGrouping(
    'justice-impacted',
    'justice_impacted',
    ['Justice-impacted', 'Experiencia en el sistema de justicia'],
    {
      id: 'justice-impacted-individuals',
      en: 'Justice-impacted individuals',
      es: 'Personas con experiencia en el sistema de justicia',
    },
    { id: 'not-justice-impacted', en: 'Other individuals', es: 'Demás personas' },
    SENSITIVE,
  ),
  flagGrouping(
    'opportunity-youth',
    'opportunity_youth',
    ['Opportunity youth', 'Jóvenes que no estudiaban ni trabajaban'],
    {
      id: 'opportunity-youth-members',
      en: 'Opportunity youth',
      es: 'Jóvenes que no estudiaban ni trabajaban',
    },
    { id: 'not-opportunity-youth', en: 'Other individuals', es: 'Demás personas' },
    SENSITIVE,
  ),
  flagGrouping(
    'justice40',
    'justice40',
    ['Justice40 communities', 'Comunidades Justice40'],
    {
      id: 'justice40-residents',
      en: 'Residents of Justice40 communities',
      es: 'Residentes de comunidades Justice40',
    },
    {
      id: 'not-justice40-residents',
      en: 'Residents of other communities',
      es: 'Residentes de otras comunidades',
    },
    { source: 'Good Jobs Initiative, Five Pillars, pillar 4, note 5' },
  ),
];

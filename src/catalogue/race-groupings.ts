import type { Group, Grouping } from '../core/definition/grouping.ts';
import { RACE } from './records/demographic-codes.ts';
import { words } from './records/columns.ts';

const SPD15 = 'OMB Statistical Policy Directive 15 (2024)';

const GROUP_TITLES: Readonly<Record<string, readonly [en: string, es: string]>> = {
  'american-indian': [
    'American Indian or Alaska Native people',
    'Personas indígenas americanas o nativas de Alaska',
  ],
  asian: ['Asian people', 'Personas asiáticas'],
  black: ['Black or African American people', 'Personas negras o afroamericanas'],
  hispanic: ['Hispanic or Latino people', 'Personas hispanas o latinas'],
  'middle-eastern': [
    'Middle Eastern or North African people',
    'Personas de origen del Medio Oriente o del norte de África',
  ],
  'pacific-islander': [
    'Native Hawaiian or Pacific Islander people',
    'Personas nativas de Hawái o de las islas del Pacífico',
  ],
  other: ['People of another race or ethnicity', 'Personas de otra raza u origen étnico'],
  'two-or-more': [
    'People of two or more races that are not named',
    'Personas de dos o más razas sin indicar cuáles',
  ],
  white: ['White people', 'Personas blancas'],
};
const RACE_CODES = RACE.codes.map((code) => code.id).filter((code) => code !== 'declined');

/** Groups in alphabetical order of their English titles. */
function raceGroups(where: (code: string) => Group['where'], ofOne: boolean): readonly Group[] {
  return Object.entries(GROUP_TITLES)
    .map(([code, [en, es]]): Group => {
      const alone = ofOne && code !== 'two-or-more';
      return {
        id: ofOne ? `${code}-alone` : code,
        title: alone ? words(`${en}, alone`, `${es}, solo esa categoría`) : words(en, es),
        where: where(code),
        ...(code === 'white' ? {} : { underserved: true as const }),
      };
    })
    .sort((a, b) => (a.title.en < b.title.en ? -1 : 1));
}

const severalRaces: Group = {
  id: 'several-races',
  title: words('People of two or more races', 'Personas de dos o más razas'),
  where: {
    all: [
      { column: 'race', includes: RACE_CODES },
      ...RACE_CODES.filter((code) => code !== 'two-or-more').map((code) => ({
        not: { column: 'race', only: [code] },
      })),
    ],
  },
  underserved: true,
};

/** Everyone who named the category, whatever else they named; the groups overlap. */
export const race: Grouping = {
  id: 'race',
  title: words(
    'Race and ethnicity, alone or in combination',
    'Raza y origen étnico, solo o en combinación',
  ),
  columns: ['race'],
  groups: raceGroups((code) => ({ column: 'race', includes: [code] }), false),
  reference: 'white',
  source: SPD15,
};

/** Everyone who named that category only; those who named several stand together. */
export const raceAlone: Grouping = {
  id: 'race-alone',
  title: words(
    'Race and ethnicity, one category each',
    'Raza y origen étnico, una categoría cada uno',
  ),
  columns: ['race'],
  groups: [
    ...raceGroups((code) => ({ column: 'race', only: [code] }), true).filter(
      (group) => group.id !== 'two-or-more-alone',
    ),
    severalRaces,
  ],
  reference: 'white-alone',
  source: SPD15,
};

function genderAndColor(gender: 'woman' | 'man', ofColor: 'yes' | 'no'): Group['where'] {
  return {
    all: [
      { column: 'gender', is: [gender] },
      { column: 'person_of_color', is: [ofColor] },
    ],
  };
}

export const genderByRace: Grouping = {
  id: 'gender-by-race',
  title: words('Gender and race together', 'Género y raza a la vez'),
  columns: ['gender', 'person_of_color'],
  groups: [
    {
      id: 'men-of-color',
      title: words('Men of color', 'Hombres de color'),
      where: genderAndColor('man', 'yes'),
      underserved: true,
    },
    {
      id: 'white-men',
      title: words('White men', 'Hombres blancos'),
      where: genderAndColor('man', 'no'),
    },
    {
      id: 'white-women',
      title: words('White women', 'Mujeres blancas'),
      where: genderAndColor('woman', 'no'),
      underserved: true,
    },
    {
      id: 'women-of-color',
      title: words('Women of color', 'Mujeres de color'),
      where: genderAndColor('woman', 'yes'),
      underserved: true,
    },
  ],
  reference: 'white-men',
  source: 'Kimberlé Crenshaw, Demarginalizing the Intersection of Race and Sex (1989)',
};

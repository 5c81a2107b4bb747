import type { Reading } from '../recipe.ts';
import type { Profile } from './profile.ts';

/** 1 yes, 2 (or 0) no, 9 did not self-identify, which stands for a blank as well as for a refusal. */
const ONE_TWO_NINE: Reading = { values: { '1': 'yes', '2': 'no', '0': 'no', '9': null } };
const RACE: Reading = { values: { '1': 'yes', '0': 'no', '9': null } };

/**
 * The apprentice upload of the federal registration system. The same digit means another thing in
 * another column: 9 is "did not say" under gender and a doctorate under education, where 5 is "not disclosed".
 * Veteran codes other than 1, 2 and 9 are asked about.
 */
export const rapids: Profile = {
  id: 'rapids-apprentices',
  title: { en: 'RAPIDS apprentice upload', es: 'Carga de aprendices de RAPIDS' },
  source:
    'U.S. Department of Labor, Registered Apprenticeship Partners Information Database System',
  kind: 'training',
  knownBy: [
    'ethnicity hispanic latino',
    'apprentice education level',
    'apprentice disability status',
  ],
  fields: {
    program_type: { constant: 'registered-apprenticeship' },
    gender: { column: 'gender', values: { f: 'woman', m: 'man', '9': null } },
    race: {
      columns: [
        {
          column: 'ethnicity hispanic latino',
          code: 'hispanic',
          values: ONE_TWO_NINE.values ?? {},
        },
        ...[
          ['american indian alaskan native', 'american-indian'],
          ['race american indian alaskan native', 'american-indian'],
          ['race american indian or alaska native', 'american-indian'],
          ['american indian or alaska native', 'american-indian'],
          ['asian', 'asian'],
          ['race asian', 'asian'],
          ['black african american', 'black'],
          ['black or african american', 'black'],
          ['race black african american', 'black'],
          ['race black or african american', 'black'],
          ['native hawaiian other pacific islander', 'pacific-islander'],
          ['native hawaiian or other pacific islander', 'pacific-islander'],
          ['race native hawaiian other pacific islander', 'pacific-islander'],
          ['race native hawaiian or other pacific islander', 'pacific-islander'],
          ['white', 'white'],
          ['race white', 'white'],
        ].map(([column = '', code = '']) => ({ column, code, ...RACE })),
      ],
    },
    veteran: { column: 'veteran status', values: { '1': 'yes', '2': 'no', '9': null } },
    disability: { column: 'apprentice disability status', ...ONE_TWO_NINE },
    no_college_degree: {
      column: 'apprentice education level',
      values: {
        '1': 'yes',
        '2': 'yes',
        '3': 'yes',
        '4': 'yes',
        '5': null,
        '6': 'no',
        '7': 'no',
        '8': 'no',
        '9': 'no',
      },
    },
    direct_entry: {
      column: 'career linkage or direct entry',
      values: { de: 'yes', n: 'no', jc: 'no', hd: 'no', sr: 'no' },
    },
  },
};

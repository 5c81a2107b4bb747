/**
 * The participant record of the Workforce Innovation and Opportunity Act. Its columns are known by the number of
 * their element, whatever stands around it, or by the element's name. The same digit means another thing in another
 * element: 9 is "did not self-identify" under sex, 0 is "no" under disability and "no credential" under credential.
 */
import type { Columns } from '../build-recipe.ts';
import { plainHeader } from '../header-text.ts';
import type { FieldSource, Reading } from '../recipe.ts';
import type { Layout, LayoutReading } from './profile.ts';

export const PIRL: Layout = {
  id: 'wioa-pirl',
  title: {
    en: 'WIOA participant record (PIRL)',
    es: 'registro individual de participantes de WIOA (PIRL)',
  },
  source:
    'U.S. Department of Labor, Employment and Training Administration, Participant Individual Record Layout, ETA-9172 (OMB 1205-0521)',
};

/** Names of elements as headers are compared, for files without the numbers. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '100': ['unique individual identifier'],
  '201': ['sex'],
  '202': ['individual with a disability'],
  '210': ['ethnicity hispanic latino'],
  '211': ['american indian alaska native'],
  '212': ['asian'],
  '213': ['black african american'],
  '214': ['native hawaiian other pacific islander'],
  '215': ['white'],
  '300': ['veteran status'],
  '408': ['highest educational level completed at program entry'],
  '801': ['ex offender status at program entry'],
  '900': ['date of program entry'],
  '1306': ['occupational skills training code 1'],
  '1307': ['training completed 1'],
  '1308': ['date completed or withdrew from training 1'],
  '1800': ['type of recognized credential'],
};
const KNOWN_BY = ['201', '202', '210', '900'];
const FLAG: Reading = { values: { '1': 'yes', '0': 'no', '9': null } };
const RACES = [
  ['210', 'hispanic'],
  ['211', 'american-indian'],
  ['212', 'asian'],
  ['213', 'black'],
  ['214', 'pacific-islander'],
  ['215', 'white'],
] as const;
/** Below an associate degree, which 6 is. */
const NO_DEGREE = ['0', '1', '2', '3', '4', '5'].map((code) => [code, 'yes'] as const);
const DEGREE = ['6', '7', '8'].map((code) => [code, 'no'] as const);
const CREDENTIALS = ['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => [code, 'yes'] as const);

/**
 * What the file holds; null when it is no such record. The date of exit (901) is not read: services end with it,
 * training ends on the date of element 1308, and element 1307 says whether it was completed.
 */
export function participantRecord({ names }: Columns): LayoutReading | null {
  const plain = names.map(plainHeader);
  const find = (element: string): string | undefined =>
    plain.find((header) => elementOf(header) === element) ??
    plain.find((header) => NAMES[element]?.includes(header.replace(/ wioa$/, '')) === true);
  if (!KNOWN_BY.every((element) => find(element) !== undefined)) return null;
  const one = (element: string, reading: Reading = {}): readonly FieldSource[] => {
    const column = find(element);
    return column === undefined ? [] : [{ column, ...reading }];
  };
  const races = RACES.flatMap(([element, code]) => {
    const column = find(element);
    return column === undefined ? [] : [{ column, code, ...FLAG }];
  });
  return {
    kind: 'training',
    fields: {
      trainee_key: one('100'),
      occupation: one('1306'),
      enrolled_on: one('900', { dateFormat: 'YYYYMMDD' }),
      completed_on: one('1308', { dateFormat: 'YYYYMMDD' }),
      outcome: one('1307', { values: { '1': 'completed', '0': 'cancelled' } }),
      credential: one('1800', { values: Object.fromEntries([['0', 'no'], ...CREDENTIALS]) }),
      gender: one('201', { values: { '1': 'man', '2': 'woman', '9': null } }),
      race: { columns: races },
      disability: one('202', FLAG),
      veteran: one('300', FLAG),
      justice_impacted: one('801', FLAG),
      no_college_degree: one('408', { values: Object.fromEntries([...NO_DEGREE, ...DEGREE]) }),
    },
    ignored: plain.filter((header) => elementOf(header) !== null),
  };
}

/** `201`, `PIRL 201`, `p201` and `201 Sex (WIOA)` are of element 201. */
function elementOf(header: string): string | null {
  return /^(?:pirl ?|p)?(\d{3,4})(?: \p{L}.*)?$/u.exec(header)?.[1] ?? null;
}

/**
 * The demographic columns, under the same ids in every record of people. Each is optional: what a
 * file does not say is looked up in `workers` by the person's key, and otherwise stays not reported.
 */
import type { Column } from '../../core/definition/record-kind.ts';
import { codeColumn, codesColumn, textColumn, words } from './columns.ts';
import { GENDER, RACE, YES_NO } from './demographic-codes.ts';
import { DISABILITY, PROTECTED_VETERAN, VETERAN } from './self-identification-codes.ts';

function flag(en: string, es: string, aliases: readonly string[]): Column {
  return codeColumn(words(en, es), YES_NO, aliases);
}

export const DEMOGRAPHICS = {
  gender: codeColumn(words('Gender', 'Género'), GENDER, [
    'sex',
    'gender identity',
    'worker gender',
    'employee gender',
    'applicant gender',
    'worker sex',
    'sex gender',
    'gender sex',
    'm f',
    'género',
    'sexo',
  ]),
  race: codesColumn(words('Race and ethnicity', 'Raza y origen étnico'), RACE, [
    'race ethnicity',
    'race and ethnicity',
    'race or ethnicity',
    'race eth',
    'racedesc',
    'race desc',
    'race description',
    'racial ethnic group',
    'ethnicity',
    'ethnic group',
    'ethnic code',
    'ethnicity race',
    'worker race',
    'raza',
    'raza y etnicidad',
  ]),
  person_of_color: flag('Person of color', 'Persona de color', [
    'person of colour',
    'people of color',
    'poc',
    'bipoc',
    'minority',
    'minor',
    'minority status',
    'is minority',
    'persona de color',
  ]),
  disability: codeColumn(words('Disability', 'Discapacidad'), DISABILITY, [
    'disabled',
    'disability status',
    'has disability',
    'apprentice disability status',
    'individual with a disability',
    'individual with disability',
    'person with a disability',
    'iwd',
    'pwd',
    'discapacidad',
  ]),
  veteran: codeColumn(words('Veteran', 'Persona veterana'), VETERAN, [
    'veteran status',
    'is veteran',
    'us veteran',
    'military veteran',
    'vet',
    'veteran y n',
    'veterano',
  ]),
  protected_veteran: codeColumn(
    words('Protected veteran', 'Persona veterana protegida'),
    PROTECTED_VETERAN,
    ['protected veteran status', 'vevraa', 'vevraa status', 'pv status'],
  ),
  local_resident: flag('Local resident', 'Residente local', [
    'local',
    'local hire',
    'local worker',
    'resident',
    'residency',
    'boston resident',
    'city resident',
    'county resident',
    'targeted area resident',
    'residente',
    'residente local',
  ]),
  lgbtq: flag('LGBTQ+', 'LGBTQ+', ['lgbt', 'lgbtqia', 'lgbtq status', 'lgbtqia2s']),
  immigrant: flag('Immigrant', 'Persona inmigrante', [
    'immigrant status',
    'foreign born',
    'born outside us',
    'inmigrante',
  ]),
  rural: flag('Lives in a rural area', 'Vive en una zona rural', [
    'rural resident',
    'rural area',
    'lives in rural area',
  ]),
  no_college_degree: flag('No college degree', 'Sin título universitario', [
    'no degree',
    'without college degree',
    'without a college degree',
    'non degree holder',
  ]),
  recovery: flag(
    'In or recovering from substance use disorder',
    'Con un trastorno por consumo de sustancias o en recuperación',
    ['in recovery', 'substance use', 'substance use disorder', 'sud'],
  ),
  justice_impacted: flag('Justice-impacted', 'Con experiencia en el sistema de justicia', [
    'justice involved',
    'justice impacted status',
    'ex offender',
    'ex offender status',
    'formerly incarcerated',
    'returning citizen',
    'reentry',
    'reentry participant',
  ]),
  opportunity_youth: flag('Opportunity youth', 'Joven que no estudiaba ni trabajaba', [
    'disconnected youth',
    'out of school youth',
    'neet',
  ]),
  justice40: flag('Lives in a Justice40 community', 'Vive en una comunidad Justice40', [
    'justice 40',
    'justice40 community',
    'justice 40 community',
    'disadvantaged community',
    'dac',
    'distressed zip',
    'economically distressed zip',
  ]),
  zip: textColumn(
    words('ZIP code of residence', 'Código postal del domicilio'),
    [
      'zip code',
      'zipcode',
      'zip5',
      'home zip',
      'home zip code',
      'worker zip',
      'residence zip',
      'postal code',
      'código postal',
    ],
    { zip: true },
  ),
  tract: textColumn(words('Census tract of residence', 'Sector censal del domicilio'), [
    'census tract',
    'census tract id',
    'tract geoid',
    'tract id',
    'geoid',
    'geoid10',
    'geoid20',
  ]),
} as const satisfies Readonly<Record<string, Column>>;

export const PERSON_OF_COLOR = {
  kind: 'person-of-color',
  flag: 'person_of_color',
  race: 'race',
  type: 'code',
} as const;

import type { Reading } from '../recipe.ts';
import type { Profile } from './profile.ts';

const NOBODY: Reading = { values: { 'no general contractor': null, 'no subcontractor': null } };
const GENDER: Reading = { values: { man: 'man', woman: 'woman', m: 'man', f: 'woman' } };
const TRUE_OR_FALSE: Reading = { values: { t: 'yes', f: 'no', true: 'yes', false: 'no' } };
const YES_OR_NO: Reading = { values: { y: 'yes', n: 'no' } };
const SOURCE =
  'City of Boston, Boston Residents Jobs Policy, Boston Jobs, Residency Reporting System';

/** Since 2018. Hours per worker and week or month, without worker keys and without an apprentice column. */
export const bostonNewLayout: Profile = {
  id: 'boston-residents-jobs',
  title: {
    en: 'Boston Residents Jobs Policy',
    es: 'Política de empleos para residentes de Boston',
  },
  source: SOURCE,
  kind: 'hours',
  knownBy: [
    'compliance project name',
    'period ending',
    'boston resident',
    'worker hours this period',
  ],
  fields: {
    project: { column: 'compliance project name' },
    employer: { column: 'subcontractor' },
    parent_contractor: { column: 'general contractor name', ...NOBODY },
    trade: { column: 'trade' },
    period_end: { column: 'period ending' },
    gender: { column: 'gender', ...GENDER },
    person_of_color: { column: 'person of color', ...TRUE_OR_FALSE },
    race: { column: 'race' },
    local_resident: { column: 'boston resident', ...TRUE_OR_FALSE },
    hours: { column: 'worker hours this period' },
  },
};

/** Before 2018. */
export const bostonOldLayout: Profile = {
  id: 'boston-residents-jobs-old',
  title: {
    en: 'Boston Residents Jobs Policy, older layout',
    es: 'Política de empleos para residentes de Boston, formato anterior',
  },
  source: SOURCE,
  kind: 'hours',
  knownBy: ['projectname', 'dateentered', 'minor', 'resident', 'totalhours'],
  fields: {
    project: { column: 'projectname' },
    employer: { column: 'subcontractor' },
    parent_contractor: { column: 'generalcontractor', ...NOBODY },
    trade: { column: 'trade' },
    period_end: { column: 'dateentered' },
    gender: { column: 'sex', ...GENDER },
    person_of_color: { column: 'minor', ...YES_OR_NO },
    race: { column: 'race desc' },
    local_resident: { column: 'resident', ...YES_OR_NO },
    hours: { column: 'totalhours' },
  },
};

import { describe, expect, it } from 'vitest';
import { openLoadingBench } from '../loading/loading-bench.ts';
import { inspectTable } from './intake-bench.ts';

/** Loads a table written with `|` and gives back its canonical rows, without the empty columns. */
async function loaded(table: string) {
  const bench = await openLoadingBench();
  const text = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join(','),
    );
  const { staged, inspection } = await bench.load('layout.csv', text.join('\n'));
  const preview = await bench.store.preview(staged.id);
  await bench.close();
  const rows = preview.rows.map((row) =>
    Object.fromEntries(preview.columns.map((column, place) => [column, row[place]])),
  );
  return { profile: inspection.profile, problems: staged.groups, rows };
}

describe('layouts that are known by their headers', () => {
  it('Boston, newer: t is yes, no general contractor is nobody, no worker key', async () => {
    const { profile, rows, problems } = await loaded(`
agency | compliance_project_name | general_contractor_name | subcontractor | trade | period_ending | gender | person_of_color | race | boston_resident | worker_hours_this_period
BPDA | Tower | No General Contractor | Acme | LABORER | 2026-01-03 | Woman | t | Hispanic/Latino | f | 12.50`);
    expect([profile, problems]).toEqual(['boston-residents-jobs', []]);
    expect(rows).toEqual([
      {
        project: 'Tower',
        employer: 'Acme',
        parent_contractor: null,
        trade: 'LABORER',
        period_end: '2026-01-03',
        gender: 'woman',
        person_of_color: 'yes',
        race: 'hispanic',
        local_resident: 'no',
        hours: '12.5',
      },
    ]);
  });

  it('Boston, older', async () => {
    const { profile, rows } = await loaded(`
Agency | ProjectName | GeneralContractor | SubContractor | Trade | DateEntered | SEX | MINOR | Race_Desc | RESIDENT | TotalHours
BRA | Tower | Big | Acme | Laborer | 07/31/2016 | M | N | Caucasian | Y | 8`);
    expect(profile).toBe('boston-residents-jobs-old');
    expect(rows[0]).toMatchObject({
      employer: 'Acme',
      parent_contractor: 'Big',
      period_end: '2016-07-31',
      gender: 'man',
      person_of_color: 'no',
      race: 'white',
      local_resident: 'yes',
      hours: '8.0',
    });
  });

  it('RAPIDS: the same 9 is "did not say" in one column and a doctorate in another', async () => {
    const { profile, rows, problems } = await loaded(`
Apprentice Number | Social Security Number | Date of Birth | Gender | Ethnicity Hispanic / Latino | Race-American Indian / Alaskan Native | Asian | Black / African American | Native Hawaiian / Other Pacific Islander | White | Veteran Status | Apprentice Disability Status | Apprentice Education Level | Occupation | Date Apprenticeship Begins | Career Linkage or Direct Entry
T1 | 000-11-2222 | 05/04/1990 | 9 | 1 | 0 | 0 | 1 | 0 | 0 | 2 | 9 | 9 | Electrician | 04/28/2024 | DE
T2 | 000-11-3333 | 05/04/1991 | F | 9 | 9 | 9 | 9 | 9 | 9 | 1 | 1 | 5 | Carpenter | 04/29/2024 | N`);
    expect([profile, problems]).toEqual(['rapids-apprentices', []]);
    expect(rows).toEqual([
      {
        trainee_key: 'T1',
        program_type: 'registered-apprenticeship',
        occupation: 'Electrician',
        enrolled_on: '2024-04-28',
        direct_entry: 'yes',
        gender: null,
        race: 'black+hispanic',
        disability: null,
        veteran: 'no',
        no_college_degree: 'no',
      },
      {
        trainee_key: 'T2',
        program_type: 'registered-apprenticeship',
        occupation: 'Carpenter',
        enrolled_on: '2024-04-29',
        direct_entry: 'no',
        gender: 'woman',
        race: null,
        disability: 'yes',
        veteran: 'yes',
        no_college_degree: null,
      },
    ]);
  });

  it('our own layout needs no profile', () => {
    expect(inspectTable('period_end|employer|hours\n2026-01-03|X|8').profile).toBeNull();
  });
});

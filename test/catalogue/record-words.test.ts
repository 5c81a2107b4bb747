import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { RecordKindId } from '../../src/core/definition/record-kind.ts';
import { namedColumns } from '../../src/core/definition/named-columns.ts';
import { spellingsOf } from '../../src/core/definition/spellings.ts';

function codesOf(kind: RecordKindId, column: string) {
  const list = namedColumns(catalogue, kind).get(column)?.codes;
  if (list === null || list === undefined) throw new Error(`${column} has no codes`);
  return list;
}

/** The column of a record that a header means, by its aliases. */
function columnFor(kind: RecordKindId, header: string): string | undefined {
  const record = catalogue.records.find(({ id }) => id === kind);
  const plain = header
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Object.entries(record?.columns ?? {}).find(
    ([id, { aliases }]) => id.replaceAll('_', ' ') === plain || aliases.includes(plain),
  )?.[0];
}

describe('the records know the layouts that are seen', () => {
  it.each([
    ['compliance_project_name', 'project'],
    ['general_contractor_name', 'parent_contractor'],
    ['subcontractor', 'employer'],
    ['period_ending', 'period_end'],
    ['person_of_color', 'person_of_color'],
    ['boston_resident', 'local_resident'],
    ['worker_hours_this_period', 'hours'],
    ['ProjectName', 'project'],
    ['GeneralContractor', 'parent_contractor'],
    ['SubContractor', 'employer'],
    ['DateEntered', 'period_end'],
    ['SEX', 'gender'],
    ['MINOR', 'person_of_color'],
    ['Race_Desc', 'race'],
    ['RESIDENT', 'local_resident'],
    ['TotalHours', 'hours'],
    ['W/E', 'period_end'],
    ['agency', undefined],
  ])('hours: %s is %s', (header, column) => {
    expect(columnFor('hours', header)).toBe(column);
  });

  it.each([
    ['gender', 'Female', 'woman'],
    ['gender', 'M', 'man'],
    ['gender', 'Man', 'man'],
    ['race', 'Caucasian', 'white'],
    ['race', 'African American', 'black'],
    ['race', 'Hispanic/Latino', 'hispanic'],
    ['race', 'W', 'white'],
    ['veteran', 't', 'yes'],
    ['veteran', 'N', 'no'],
    ['veteran', 'Prefer not to say', 'declined'],
    ['race', 'Asian (Not Hispanic or Latino)', 'asian'],
    ['race', 'Black or African American (Not Hispanic or Latino)', 'black'],
    ['veteran', 'Protected Veteran', 'yes'],
    ['veteran', 'Not a Veteran', 'no'],
    ['veteran', 'I am not a protected veteran', undefined],
    ['protected_veteran', 'I am not a protected veteran', 'no'],
    ['protected_veteran', 'Veteran', undefined],
    ['disability', 'No, I do not have a disability and have not had one in the past', 'no'],
    ['disability', 'I do not want to answer', 'declined'],
    ['gender', '9', undefined],
    ['gender', '1', undefined],
  ])('%s: %s is %s', (column, value, code) => {
    expect(spellingsOf(codesOf('workers', column)).get(value.toLowerCase())).toBe(code);
  });
});

describe('a file of targets', () => {
  it('can name only metrics and groups of the catalogue', () => {
    const groups = catalogue.groupings.flatMap((grouping) => grouping.groups.map(({ id }) => id));
    const metrics = catalogue.metrics.map(({ id }) => id);
    expect(groups).toEqual(
      expect.arrayContaining(codesOf('targets', 'group').codes.map(({ id }) => id)),
    );
    expect(metrics).toEqual(
      expect.arrayContaining(codesOf('targets', 'metric').codes.map(({ id }) => id)),
    );
  });

  it('means one grouping with every group it can name', () => {
    const ambiguous = codesOf('targets', 'group').codes.filter(
      ({ id }) =>
        catalogue.groupings.filter(({ groups }) => groups.some((group) => group.id === id))
          .length !== 1,
    );
    expect(ambiguous).toEqual([]);
  });
});

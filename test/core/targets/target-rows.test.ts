import { describe, expect, it } from 'vitest';
import { targetsFromRows } from '../../../src/core/targets/target-rows.ts';
import { textTable } from '../../text-table.ts';
import { sampleCatalogue } from '../report/sample-catalogue.ts';

const read = (text: string) => targetsFromRows(textTable(text), sampleCatalogue);
const HEADER =
  'group | metric | scope | scope_name | worker_class | basis_points | valid_from | valid_to | target_kind | source';

describe('rows of a targets file', () => {
  it('become targets of the grouping that has the group', () => {
    const result = read(`${HEADER}
      women | hours-share | program | | | 690 | 2026-01-01 | 2026-12-31 | contract | Agreement`);
    expect(result).toEqual({
      ok: true,
      value: [
        {
          id: 'women/hours-share/program/2026-01-01',
          metric: 'hours-share',
          grouping: 'gender',
          group: 'women',
          basisPoints: 690,
          scope: {},
          validFrom: '2026-01-01',
          validTo: '2027-01-01',
          kind: 'contract',
          status: '',
          source: 'Agreement',
        },
      ],
    });
  });

  it('are for each place without a name, and for the named one with it', () => {
    const result = read(`${HEADER}
      women | hours-share | trade   |        |            | 690  | | | |
      women | hours-share | project | Harbor | apprentice | 1200 | | | |`);
    expect(result.ok && result.value.map(({ scope }) => scope)).toEqual([
      { each: 'trade' },
      { only: { project: ['Harbor'], 'worker-class': ['apprentice'] } },
    ]);
  });

  it('list every fault with its column and give no target', () => {
    const result = read(`${HEADER}
      dragons | hours-share | program |        | | 690   | | | |
      women   | height      |         | Harbor | | 15.3  | | | |
      women   | hours-share | program |        | | 20000 | | | |
      women   | hours-share | program |        | | 690   | | | |`);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ code, place }) => `${code} ${place.column}`)).toEqual([
      'targets/group group',
      'targets/basis-points basis_points',
      'targets/unknown-metric metric',
      'targets/scope scope',
      'targets/basis-points basis_points',
    ]);
  });

  it('count once when two files say the same, and are a fault when they contradict', () => {
    const row = 'women | hours-share | program | | | 690 | 2026-01-01 | | |';
    const same = read(`${HEADER}\n${row}\n${row}`);
    expect(same.ok && same.value.length).toBe(1);
    const rows = textTable(`${HEADER}\n${row}\n${row.replace('690', '700')}`);
    const result = targetsFromRows(rows, sampleCatalogue, ({ basis_points }) => ({
      row: rows.findIndex((row) => row['basis_points'] === basis_points) + 2,
    }));
    expect(!result.ok && result.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ['targets/same-id', 3],
    ]);
  });

  it('refuse a group that two groupings have', () => {
    const [gender] = sampleCatalogue.groupings.filter(({ id }) => id === 'gender');
    const twice = gender === undefined ? [] : [gender, { ...gender, id: 'sex' }];
    const rows = textTable(`${HEADER}\nwomen | hours-share | | | | 690 | | | |`);
    const result = targetsFromRows(rows, { ...sampleCatalogue, groupings: twice });
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems[0]?.words.es).toContain('gender, sex');
  });
});

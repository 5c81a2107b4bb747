import { describe, expect, it } from 'vitest';
import { DATED_ROSTER, ROSTER } from '../core/intake/layouts/roster-of-twelve.ts';
import { folderWith, readReport, rowWith } from './command-line.ts';

const WORDS = ['--by', 'gender', '--period', '2026-Q3', '--as-of', '2026-09-30'] as const;

async function figures(metric: string) {
  const folder = folderWith({ 'roster.csv': DATED_ROSTER });
  const words = ['roster.csv', '--metric', metric, ...WORDS, '--format', 'json'];
  const { code, out, complaints } = await folder.run('report', ...words);
  expect(code).toBe(0);
  expect(complaints).not.toContain('rejected');
  return readReport(out);
}

describe('the report of one roster', () => {
  it('says who stayed: three of four women, four of five men', async () => {
    const report = await figures('quarterly-retention');
    expect(rowWith(report, { group: 'women' })).toMatchObject({ numerator: 3, denominator: 4 });
    expect(rowWith(report, { group: 'men' })).toMatchObject({ numerator: 4, denominator: 5 });
  });

  it('says who was promoted: one of four women, one of four men below foreperson', async () => {
    const report = await figures('promotion-rate');
    expect(rowWith(report, { group: 'women' })).toMatchObject({ numerator: 1, denominator: 4 });
    expect(rowWith(report, { group: 'men' })).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it('says what those who are there are paid per hour', async () => {
    // Women 40, 36, 25, 35: median 35.5. Men 42, 39, 26, 48: median 40.5.
    const report = await figures('median-pay-gap');
    expect(rowWith(report, { group: 'women' })['value']).toBeCloseTo(35.5, 9);
    expect(rowWith(report, { group: 'men' })['value']).toBeCloseTo(40.5, 9);
    // Women 136 of 4, men 155 of 4.
    const mean = await figures('mean-pay-gap');
    expect(rowWith(mean, { group: 'women' })['value']).toBeCloseTo(34, 9);
    expect(rowWith(mean, { group: 'men' })['value']).toBeCloseTo(38.75, 9);
  });

  it('names what was read of it, kind by kind, under the same bytes', async () => {
    const report = await figures('turnover');
    expect(report.sources.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['employment', { read: 12, accepted: 12, leftOut: 0, rejected: 0 }],
      ['pay', { read: 12, accepted: 8, leftOut: 4, rejected: 0 }],
      ['promotions', { read: 12, accepted: 2, leftOut: 10, rejected: 0 }],
      ['workers', { read: 12, accepted: 12, leftOut: 0, rejected: 0 }],
    ]);
    expect(new Set(report.sources.map(({ sha256 }) => sha256)).size).toBe(1);
  });
});

describe('a roster that does not say of which day its pay is', () => {
  it('is read without its pay, which is said', async () => {
    const folder = folderWith({ 'roster.csv': ROSTER });
    const { code, out, complaints } = await folder.run('check', 'roster.csv', '--format', 'json');
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: readonly { kind: string }[] };
    expect(files.map(({ kind }) => kind)).toEqual(['employment', 'promotions', 'workers']);
    expect(complaints).toContain('roster.csv: The file holds “Pay and benefits” too');
    expect(complaints).toContain('No column for “As of”');
  });

  it('is read by one recipe for each kind, and by no more', async () => {
    const spells = {
      plumblineRecipe: 1,
      kind: 'employment',
      fields: {
        worker_key: { column: 'Employee ID' },
        employer: { column: 'Company' },
        started_on: { column: 'Hire Date', dateFormat: 'MM/DD/YYYY' },
        ended_on: { column: 'Termination Date', dateFormat: 'MM/DD/YYYY' },
      },
    };
    const pay = {
      plumblineRecipe: 1,
      kind: 'pay',
      fields: {
        as_of: { constant: '2026-09-30' },
        worker_key: { column: 'Employee ID' },
        base_pay: { column: 'Annual Salary' },
        pay_unit: { constant: 'year' },
        weekly_hours: { constant: '40' },
      },
      leaveOut: [
        { column: 'Termination Date', dateFormat: 'MM/DD/YYYY', before: 'as_of' },
        { column: 'Hire Date', dateFormat: 'MM/DD/YYYY', after: 'as_of' },
      ],
    };
    const folder = folderWith({
      'roster.csv': ROSTER,
      'spells.json': JSON.stringify(spells),
      'pay.json': JSON.stringify(pay),
    });
    const recipes = ['--recipe', 'spells.json=roster.csv', '--recipe', 'pay.json=roster.csv'];
    const { out } = await folder.run('check', 'roster.csv', ...recipes, '--format', 'json');
    const { files } = JSON.parse(out) as {
      files: readonly { kind: string; recipe: string; rows: { accepted: number } }[];
    };
    expect(files.map(({ kind, recipe, rows }) => [kind, recipe, rows.accepted])).toEqual([
      ['employment', 'spells.json', 12],
      ['pay', 'pay.json', 8],
    ]);
  });

  it('counts once under two names', async () => {
    const folder = folderWith({ 'a.csv': DATED_ROSTER, 'b.csv': DATED_ROSTER });
    const { out, complaints } = await folder.run('check', 'a.csv', 'b.csv', '--format', 'json');
    const { files } = JSON.parse(out) as { files: readonly { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['a.csv', 'a.csv', 'a.csv', 'a.csv']);
    expect(complaints.match(/The same bytes as “a.csv”/g)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { csv, folderWith, HOURS, readReport, rowWith } from './command-line.ts';

const SHARE = ['--metric', 'hours-share', '--by', 'gender'] as const;
const JSON_SHARE = [...SHARE, '--format', 'json'] as const;

describe('the report of the command line', () => {
  it('counts every quarter reported, with the hours of unknown people in the whole', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { code, out, complaints } = await folder.run('report', 'hours.csv', ...JSON_SHARE);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const report = readReport(out);
    const women = { group: 'women', counted_in: 'hours', value_unit: 'fraction', reason: null };
    const second = rowWith(report, { period: '2026-Q2', group: 'women' });
    expect(second).toMatchObject({ ...women, numerator: 50, denominator: 200, value: 50 / 200 });
    const third = rowWith(report, { period: '2026-Q3', group: 'women' });
    expect(third).toMatchObject({ ...women, numerator: 100, denominator: 300, value: 100 / 300 });
    expect(rowWith(report, { period: '2026-Q3', group: 'not-reported' })['numerator']).toBe(40);
    expect(third['known_only_value']).toBe(100 / (300 - 40));
    expect(report.coverage).toContainEqual({
      metric: 'hours-share',
      period: '2026-Q3',
      slice: {},
      grouping: 'gender',
      known: 260,
      all: 300,
    });
  });

  it('says what was asked and of which files, by their bytes', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const report = readReport((await folder.run('report', 'hours.csv', ...JSON_SHARE)).out);
    expect(report.plumblineReport).toBe(1);
    expect(report.request).toEqual({
      metrics: ['hours-share'],
      groupings: ['gender'],
      slices: [],
      periods: [
        { id: '2026-Q2', start: '2026-04-01', end: '2026-07-01' },
        { id: '2026-Q3', start: '2026-07-01', end: '2026-10-01' },
      ],
      asOf: '2026-09-30',
    });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(HOURS));
    expect(report.sources).toEqual([
      {
        file: 'hours.csv',
        sha256: Buffer.from(digest).toString('hex'),
        kind: 'hours',
        recipe: null,
        rows: { read: 6, accepted: 6, leftOut: 0, rejected: 0 },
        alsoAs: [],
        droppedColumns: [],
      },
    ]);
  });

  it('adds the parts after the total, and tells a part that is blank from the total', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const words = ['--slice', 'project', '--period', '2026-Q3'];
    const report = readReport((await folder.run('report', '.', ...JSON_SHARE, ...words)).out);
    const men = report.rows.filter(({ group }) => group === 'men');
    expect(men.map((row) => [row['sliced_by'], row['slice_project'], row['numerator']])).toEqual([
      [null, null, 160],
      ['project', 'Bridge', 60],
      ['project', 'Tunnel', 0],
      ['project', null, 100],
    ]);
  });

  it('holds groups to the targets of files, in whole hours', async () => {
    const targets = csv(`
      group | metric      | scope   | scope_name | basis_points | valid_from | source
      women | hours-share | program |            | 4000         | 2026-07-01 | Agreement
      women | hours-share | project | Bridge     | 5000         | 2026-07-01 | Ordinance`);
    const folder = folderWith({ 'in/hours.csv': HOURS, 'in/targets.csv': targets });
    const words = [...JSON_SHARE, '--slice', 'project', '--period', '2026-Q3'];
    const report = readReport((await folder.run('report', 'in', ...words)).out);
    // 40 % of 300 hours is 120, and 100 were worked.
    expect(rowWith(report, { group: 'women', sliced_by: null })).toMatchObject({
      target: 0.4,
      target_basis_points: 4000,
      target_met: false,
      target_source: 'Agreement',
      shortfall: 20,
      shortfall_unit: 'hours',
    });
    // Half of the bridge's 160 hours is 80.
    expect(rowWith(report, { group: 'women', slice_project: 'Bridge' })).toMatchObject({
      target: 0.5,
      target_met: true,
      shortfall: 0,
    });
  });

  it('takes groupings, name and targets from the program file', async () => {
    const program = {
      version: 1,
      name: 'Harbor program',
      groupings: ['gender'],
      targets: [
        { id: 'one', metric: 'hours-share', grouping: 'gender', group: 'men', basisPoints: 10_000 },
      ],
    };
    const folder = folderWith({ 'hours.csv': HOURS, 'program.json': JSON.stringify(program) });
    const words = ['--program', 'program.json', '--metric', 'hours-share', '--format', 'json'];
    const report = readReport((await folder.run('report', 'hours.csv', ...words)).out);
    expect(report.program).toBe('Harbor program');
    expect(new Set(report.rows.map(({ grouping }) => grouping))).toEqual(new Set(['gender']));
    expect(rowWith(report, { period: '2026-Q3', group: 'men' })['shortfall']).toBe(300 - 160);
  });

  it('joins quarters into one period, and keeps the as-of day that was asked for', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const words = [...JSON_SHARE, '--period', '2026-Q2..2026-Q3', '--as-of', '2026-08-15'];
    const report = readReport((await folder.run('report', 'hours.csv', ...words)).out);
    expect(report.request['asOf']).toBe('2026-08-15');
    const women = rowWith(report, { group: 'women' });
    expect([women['period'], women['numerator'], women['denominator']]).toEqual([
      '2026-Q2..2026-Q3',
      50 + 100,
      200 + 300,
    ]);
  });
});

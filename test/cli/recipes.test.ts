import { describe, expect, it } from 'vitest';
import { csv, folderWith, readReport, rowWith } from './command-line.ts';

const WORDS = ['--metric', 'hours-share', '--by', 'gender', '--slice', 'project'] as const;
const PAYROLL = csv(`
  Week    | Firm | Craft     | Badge | Paid | Sex
  7/31/26 | Acme | Carpenter | W1    | 10   | Dame
  7/31/26 | Acme | Carpenter | W2    | 30   | Herr`);
const recipeFor = (project: string): string =>
  JSON.stringify({
    plumblineRecipe: 1,
    kind: 'hours',
    fields: {
      period_end: { column: 'Week', dateFormat: 'M/D/YY' },
      project: { constant: project },
      employer: { column: 'Firm' },
      trade: { column: 'Craft' },
      worker_key: { column: 'Badge' },
      hours: { column: 'Paid' },
      gender: { column: 'Sex', values: { dame: 'woman', herr: 'man' } },
    },
  });

describe('a recipe', () => {
  it('reads the files whose header has all its columns, and no others', async () => {
    const own = csv(`
      period_end | project | employer | trade     | worker_key | hours | gender
      2026-07-31 | Bridge  | Acme     | Carpenter | W3         | 60    | man`);
    const files = { 'in/payroll.csv': PAYROLL, 'in/hours.csv': own, 'r.json': recipeFor('Tunnel') };
    const folder = folderWith(files);
    const words = ['in', '--recipe', 'r.json', ...WORDS, '--format', 'json'];
    const { code, out, complaints } = await folder.run('report', ...words);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const report = readReport(out);
    expect(report.sources.map(({ file, recipe }) => [file, recipe])).toEqual([
      ['in/hours.csv', null],
      ['in/payroll.csv', 'r.json'],
    ]);
    const women = { group: 'women', slice_project: 'Tunnel' };
    expect(rowWith(report, women)).toMatchObject({ numerator: 10, denominator: 40 });
  });

  it('that is one of several that fit has to be named, because they say different things', async () => {
    const files = { 'a.csv': PAYROLL, 'r1.json': recipeFor('One'), 'r2.json': recipeFor('Two') };
    const folder = folderWith(files);
    const { code, out, complaints } = await folder.run([
      'report',
      'a.csv',
      '--recipe',
      'r1.json',
      '--recipe',
      'r2.json',
      ...WORDS,
    ]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(complaints).toContain('a.csv: Several recipes fit this file: r1.json, r2.json.');
  });

  it('can be given to one file, so that two projects may share a layout', async () => {
    const other = PAYROLL.replaceAll('W1', 'W7').replaceAll(',10,', ',70,');
    const folder = folderWith({
      'a.csv': PAYROLL,
      'b.csv': other,
      'r1.json': recipeFor('One'),
      'r2.json': recipeFor('Two'),
    });
    const { code, out } = await folder.run(
      ['report', '.', '--recipe', 'r1.json=a.csv', '--recipe=r2.json=b.csv', ...WORDS],
      ['--format', 'json'],
    );
    expect(code).toBe(0);
    const report = readReport(out);
    expect(rowWith(report, { group: 'women', slice_project: 'One' })['numerator']).toBe(10);
    expect(rowWith(report, { group: 'women', slice_project: 'Two' })['numerator']).toBe(70);
  });

  it('that fits no file is told with the columns that are missing', async () => {
    const folder = folderWith({
      'a.csv': PAYROLL.replace('Badge', 'Nr'),
      'r.json': recipeFor('One'),
    });
    const { complaints } = await folder.run('check', 'a.csv', '--recipe', 'r.json');
    expect(complaints).toMatch(/^r\.json: The recipe fits none of the files.*missing: Badge\./m);
  });

  it('that is wrong is refused with its faults before a file is read', async () => {
    const wrong = { plumblineRecipe: 1, kind: 'hours', fields: { hour: { column: 'Paid' } } };
    const folder = folderWith({ 'a.csv': PAYROLL, 'r.json': JSON.stringify(wrong), 's.json': '{' });
    const words = ['a.csv', '--recipe', 'r.json', '--recipe', 's.json', '--recipe', 't.json'];
    const { code, complaints } = await folder.run('report', ...words, '--recipe', 'r.json=b.csv');
    expect(code).toBe(2);
    expect(complaints).toMatch(/r\.json: .*hour/);
    expect(complaints).toMatch(/s\.json: .*not JSON/);
    expect(complaints).toContain('“t.json” is not there');
    expect(complaints).toContain('“b.csv” is not among the files to read');
  });
});

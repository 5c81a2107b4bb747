import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { csvWorkbook } from '../csv-workbook.ts';
import { RECIPES } from '../core/loading/mangled-recipes.ts';
import { csv, type Folder, folderWith, HOURS } from './command-line.ts';

const SAMPLES = fileURLToPath(new URL('../../sample-data', import.meta.url));
/** Row 3 has no such day, and row 5 no hours that can be read. */
const PAYROLL = [
  'Emp ID,Full Name,Week Of,Firm,Hrs,Sex',
  'E1,"Cole, Bo",09/13/2026,Acme,"1,040.5",F',
  'E2,"Ruiz, Ana",13/13/2026,Acme,8,M',
  'E3,"Park, Cy",09/20/2026,=Brick,8,M',
  'E4,"Wu, Di",09/20/2026,Acme,many,M',
].join('\n');
const RECIPE = JSON.stringify({
  plumblineRecipe: 1,
  kind: 'hours',
  fields: {
    worker_key: { column: 'Emp ID' },
    period_end: { column: 'Week Of', dateFormat: 'MM/DD/YYYY' },
    employer: { column: 'Firm' },
    hours: { column: 'Hrs' },
    gender: { column: 'Sex' },
  },
});
const WORDS = ['--recipe', 'recipe.json', '--out', 'out'] as const;

/** Rows of a file of ours without quoted cells, by column, empty cells left out. */
function rowsIn(folder: Folder, name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = folder.read(name).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line.split(',').flatMap((cell, at) => (cell === '' ? [] : [[columns[at] ?? '', cell]])),
    ),
  );
}

describe('plumbline convert', () => {
  it('writes accepted rows as a file of ours, rejected rows apart, and no name of a person', async () => {
    const folder = folderWith({ 'payroll.csv': PAYROLL, 'recipe.json': RECIPE });
    const { code, out, complaints } = await folder.run('convert', 'payroll.csv', ...WORDS);
    expect(code).toBe(3);
    expect(complaints).toContain('payroll.csv, row 3, column “Week Of”');
    expect(complaints).toContain('payroll.csv, row 5, column “Hrs”');
    expect(out).toMatch(/^out\/payroll\.csv +2$/m);
    expect(out).toMatch(/^out\/payroll-rejected\.csv +2$/m);
    expect(folder.names()).toEqual([
      'out',
      'out/payroll-rejected.csv',
      'out/payroll.csv',
      'payroll.csv',
      'recipe.json',
    ]);
    const rest = { employer: 'Acme', hours: '1040.5', gender: 'woman' };
    expect(rowsIn(folder, 'out/payroll.csv')).toEqual([
      { worker_key: 'E1', period_end: '2026-09-13', ...rest },
      {
        worker_key: 'E3',
        period_end: '2026-09-20',
        employer: "'=Brick",
        hours: '8',
        gender: 'man',
      },
    ]);
    const [header, ...rejected] = folder.read('out/payroll-rejected.csv').trimEnd().split('\n');
    expect(header).toBe('plumbline_row,plumbline_problem,Emp ID,Week Of,Firm,Hrs,Sex');
    expect(rejected.map((line) => line.replace(/".*"|“.*”[^,]*/, '…'))).toEqual([
      '3,…,E2,13/13/2026,Acme,8,M',
      '5,…,E4,09/20/2026,Acme,many,M',
    ]);
    for (const name of ['Cole', 'Ruiz', 'Park', 'Wu']) {
      expect(
        folder.read('out/payroll.csv') + folder.read('out/payroll-rejected.csv'),
      ).not.toContain(name);
    }
  });

  it('says the same of the files as check, as JSON too', async () => {
    const folder = folderWith({ 'payroll.csv': PAYROLL, 'recipe.json': RECIPE });
    const words = ['payroll.csv', '--recipe', 'recipe.json', '--format', 'json'];
    const checked = await folder.run('check', ...words);
    const converted = await folder.run('convert', ...words, '--out', 'out');
    expect(converted.complaints).toBe(checked.complaints);
    const { plumblineCheck, ...said } = JSON.parse(checked.out) as Record<string, unknown>;
    expect(plumblineCheck).toBe(1);
    expect(JSON.parse(converted.out)).toEqual({
      plumblineConvert: 1,
      ...said,
      written: [
        { file: 'out/payroll.csv', rows: 2 },
        { file: 'out/payroll-rejected.csv', rows: 2 },
      ],
    });
  });

  it('gives a quarter that makes the same report, number by number', async () => {
    const folder = folderWith({});
    const program = join(SAMPLES, 'program');
    cpSync(join(program, '2026-Q3'), join(folder.path, 'in/2026-Q3'), { recursive: true });
    for (const name of ['projection.csv', 'targets.csv']) {
      cpSync(join(program, name), join(folder.path, 'in', name));
    }
    expect(await folder.run('convert', 'in', '--out', 'out')).toMatchObject({
      code: 0,
      complaints: '',
    });
    expect(await folder.run('check', 'out')).toMatchObject({ code: 0, complaints: '' });
    const before = await folder.run('report', 'in', '--format', 'csv');
    const after = await folder.run('report', 'out', '--format', 'csv');
    expect(before.out.split('\n').length).toBeGreaterThan(1_000);
    expect(after.out).toBe(before.out);
  }, 120_000);

  it('gives mangled files that make the same report', async () => {
    const names = ['residents-jobs-new-layout.csv', 'personnel-export.csv', 'tunnel-payroll.csv'];
    const folder = folderWith({
      'tunnel.json': JSON.stringify(RECIPES['tunnel-payroll.csv']),
      ...Object.fromEntries(
        names.map((name) => [`in/${name}`, readFileSync(join(SAMPLES, 'mangled', name))]),
      ),
    });
    const recipe = ['--recipe', 'tunnel.json'];
    expect((await folder.run('convert', 'in', ...recipe, '--out', 'out')).code).toBe(3);
    // The personnel export holds who people are besides when they came and left.
    const kept = [...names, 'personnel-export-workers.csv'].map((name) => `out/${name}`);
    const words = ['--format', 'csv'];
    const before = await folder.run('report', 'in', ...recipe, ...words);
    const after = await folder.run('report', ...kept, ...words);
    expect(before.out.split('\n').length).toBeGreaterThan(100);
    expect(after.out).toBe(before.out);
    expect(after.code).toBe(0);
  }, 120_000);

  it('keeps the folders below the one named, and reads workbooks', async () => {
    const folder = folderWith({
      'in/q2/hours.csv': HOURS,
      'in/q3/hours.xlsx': await csvWorkbook({
        Sheet1: csv(`
          period_end | employer | hours
          2026-09-30 | Acme     | 40.25`),
      }),
    });
    const { code } = await folder.run('convert', 'in', '--out', 'far/away');
    expect(code).toBe(0);
    expect(
      folder.names().filter((name) => name.startsWith('far') && name.endsWith('.csv')),
    ).toEqual(['far/away/q2/hours.csv', 'far/away/q3/hours.csv']);
    expect(rowsIn(folder, 'far/away/q3/hours.csv')).toEqual([
      { period_end: '2026-09-30', employer: 'Acme', hours: '40.25' },
    ]);
  });
});

describe('what convert writes is all there or not at all', () => {
  it('nothing is written where one of the files is blocked', async () => {
    const folder = folderWith({ 'a.csv': HOURS, 'b.csv': 'colour,size\nred,4\n' });
    const { code, complaints } = await folder.run('convert', 'a.csv', 'b.csv', '--out', 'out');
    expect(code).toBe(3);
    expect(complaints).toContain('b.csv');
    expect(folder.names()).toEqual(['a.csv', 'b.csv']);
  });

  it('nothing is left where the system refuses the last of the files', async () => {
    const long = `${'x'.repeat(243)}.csv`;
    const folder = folderWith({
      'a.csv': HOURS,
      [long]: PAYROLL,
      'recipe.json': RECIPE,
      'out/a.csv': 'of last quarter',
    });
    const words = ['convert', 'a.csv', long, ...WORDS, '--force'];
    const { code, complaints } = await folder.run(words);
    expect(code).toBe(1);
    expect(complaints).toContain('“out” cannot be written (ENAMETOOLONG)');
    expect(folder.names()).toEqual(['a.csv', 'out', 'out/a.csv', 'recipe.json', long]);
    expect(folder.read('out/a.csv')).toBe('of last quarter');
  });

  it('files that are there are replaced only when that is asked for, old rejected rows too', async () => {
    const folder = folderWith({
      'hours.csv': HOURS,
      'out/hours.csv': 'of last quarter',
      'out/hours-rejected.csv': 'of last quarter',
      'out/other.csv': 'mine',
    });
    const words = ['convert', 'hours.csv', '--out', 'out'];
    const refused = await folder.run(words);
    expect(refused.code).toBe(2);
    expect(refused.complaints).toContain('“out/hours.csv” is there already');
    expect(refused.complaints).toContain('“out/hours-rejected.csv” is there already');
    expect(folder.read('out/hours.csv')).toBe('of last quarter');
    expect((await folder.run(words, '--force')).code).toBe(0);
    expect(rowsIn(folder, 'out/hours.csv')).toHaveLength(6);
    expect(folder.names()).toEqual(['hours.csv', 'out', 'out/hours.csv', 'out/other.csv']);
  });

  it.each([
    ['no folder named', ['a.csv'], '--out FOLDER'],
    ['a file in place of the folder', ['a.csv', '--out', 'b/a.csv'], '“b/a.csv” is a file'],
    ['the folder of the file itself', ['a.csv', '--out', '.', '--force'], 'would be overwritten'],
    ['two files of one name', ['a.csv', 'b/a.csv', '--out', 'out'], 'would both be written to'],
    ['an unknown option', ['a.csv', '--out', 'out', '--forse'], 'Did you mean --force'],
  ])('%s is refused before a file is read', async (_, words, why) => {
    const folder = folderWith({ 'a.csv': HOURS, 'b/a.csv': `${HOURS}\n` });
    const { code, out, complaints } = await folder.run('convert', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain(why);
    expect(folder.names()).toEqual(['a.csv', 'b', 'b/a.csv']);
  });

  it('is explained in both languages', async () => {
    const folder = folderWith({});
    expect((await folder.run('convert', '--help')).out).toContain('--force');
    const spanish = await folder.run('convert', '--help', '--language', 'es');
    expect(spanish.out).toContain('NOMBRE-rejected.csv');
    expect((await folder.run('--help', '--language', 'es')).out).toContain('plumbline convert');
  });
});

import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { folderWith, HOURS } from './command-line.ts';

describe('a run that was asked wrongly', () => {
  it('hears of every unknown name at once, with the nearest known, and nothing is read', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { code, out, complaints } = await folder.run(
      ['report', 'hours.csv', '--metric', 'hour-share', '--by', 'gendr', '--slice', 'projects'],
      ['--period', '2026Q3', '--as-of', '2026-02-30', '--format', 'jsn', '--perod', '2026-Q3'],
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain('no metric “hour-share”. Did you mean hours-share');
    expect(complaints).toContain('no grouping “gendr”. Did you mean gender');
    expect(complaints).toContain('no slice “projects”. Did you mean project');
    expect(complaints).toContain('“2026Q3” is not a period');
    expect(complaints).toContain('“2026-02-30” is not a date');
    expect(complaints).toContain('no format “jsn”. Did you mean json');
    expect(complaints).toContain('no option “--perod”. Did you mean --period');
  });

  it('hears of it in Spanish where that is asked for', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const words = ['report', 'hours.csv', '--by', 'gendr', '--language=es'];
    const { complaints } = await folder.run(...words);
    expect(complaints).toContain('No existe la agrupación «gendr». ¿Quiso decir gender?');
  });

  it('hears which quarters there are when it asks for one without rows', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { code, complaints } = await folder.run('report', '.', '--period', '2026-Q4');
    expect(code).toBe(2);
    expect(complaints).toContain(
      'no period in the data “2026-Q4”. Did you mean 2026-Q2 or 2026-Q3',
    );
  });

  it('hears that periods overlap', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const words = ['--period', '2026-Q2..2026-Q3', '--period', '2026-Q3'];
    const { code, complaints } = await folder.run('report', '.', ...words);
    expect(code).toBe(2);
    expect(complaints).toContain('2026-Q2..2026-Q3 and 2026-Q3 overlap');
  });

  it('hears what is missing: no command, no file, no such file, no table in the folder', async () => {
    const folder = folderWith({ 'photos/readme.md': '# Photos' });
    const codes: number[] = [];
    const run = async (...words: readonly string[]): Promise<string> => {
      const { code, complaints } = await folder.run(...words);
      codes.push(code);
      return complaints;
    };
    expect(await run()).toContain('plumbline report <files or folders…>');
    expect(await run('repot')).toContain('no command “repot”. Did you mean report?');
    expect(await run('report')).toContain('Name at least one CSV file, Excel workbook or folder.');
    expect(await run('report', 'hours.csv')).toContain('“hours.csv” is not there');
    expect(await run('check', 'photos')).toContain(
      'The folder “photos” holds no .csv, .xlsx or .xlsm file',
    );
    expect(codes).toEqual([2, 2, 2, 2, 2]);
  });

  it('is told what is wrong in the program file, part by part', async () => {
    const program = { version: 1, groupings: ['gendr'] };
    const folder = folderWith({ 'hours.csv': HOURS, 'p.json': JSON.stringify(program) });
    const { code, complaints } = await folder.run('report', 'hours.csv', '--program', 'p.json');
    expect(code).toBe(2);
    expect(complaints).toContain('p.json: groupings[0]: there is no “gendr”');
  });
});

describe('words that look like options', () => {
  it('are files after two dashes, and values after an equals sign', async () => {
    const folder = folderWith({ '--hours.csv': HOURS });
    const words = ['--metric=hours-share', '--by=gender', '--out=-report.txt'];
    const { code } = await folder.run('report', ...words, '--', '--hours.csv');
    expect(code).toBe(0);
    expect(folder.read('-report.txt')).toContain('Share of hours');
  });

  it('are not taken for the value that an option lacks', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { code, complaints } = await folder.run('report', 'hours.csv', '--out', '--metric', 'x');
    expect(code).toBe(2);
    expect(complaints).toContain('--out needs a value');
  });
});

describe('what a run can be asked about itself', () => {
  it.each([['report'], ['check'], ['metrics']])(
    '%s has its help in both languages',
    async (name) => {
      const folder = folderWith({});
      const english = await folder.run(name, '--help');
      expect([english.code, english.complaints]).toEqual([0, '']);
      expect(english.out).toContain(`plumbline ${name}`);
      expect(english.out).toContain('Exit codes: 0 done');
      expect((await folder.run('--language', 'es', name, '-h')).out).toContain('Códigos de salida');
    },
  );

  it('tells the version of the package', async () => {
    const { code, out } = await folderWith({}).run('--version');
    expect({ code, out }).toEqual({ code: 0, out: `${version}\n` });
  });

  it('lists every metric with its stage, as text and as JSON', async () => {
    const folder = folderWith({});
    const { out } = await folder.run('metrics');
    expect(out).toContain('Participation\n');
    expect(out).toMatch(/^hours-share +Share of hours +share +hours$/m);
    const listed = JSON.parse((await folder.run('metrics', '--format', 'json')).out) as {
      metrics: readonly { id: string; stage: string; title: { es: string } }[];
    };
    expect(listed.metrics.find(({ id }) => id === 'hours-share')).toMatchObject({
      stage: 'participation',
      title: { es: 'Proporción de horas' },
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvWorkbook } from '../csv-workbook.ts';
import { csv, folderWith, HOURS, readReport, rowWith } from './command-line.ts';

const WORDS = ['--metric', 'hours-share', '--by', 'gender', '--format', 'json'] as const;
const NOTES = csv(`
  Who  | What
  Acme | called`);

describe('a workbook on the command line', () => {
  it('gives the rows that the same tables give as CSV files, for a whole quarter', async () => {
    const quarter = new URL('../../sample-data/program/2026-Q3/', import.meta.url);
    const texts = readdirSync(quarter).map(
      (name) => [name, readFileSync(new URL(name, quarter), 'utf8')] as const,
    );
    const books = texts.map(
      async ([name, text]) =>
        [`q3/${name.replace('.csv', '.xlsx')}`, await csvWorkbook({ Sheet1: text })] as const,
    );
    const asBooks = folderWith(Object.fromEntries(await Promise.all(books)));
    const asCsv = folderWith(Object.fromEntries(texts.map(([name, text]) => [`q3/${name}`, text])));
    const words = ['report', 'q3', '--format', 'csv'];
    const [given, expected] = [await asBooks.run(...words), await asCsv.run(...words)];
    expect(given.out).toBe(expected.out);
    expect(given.out.split('\n').length).toBeGreaterThan(100);
    expect(given.code).toBe(expected.code);
    expect(given.complaints.replaceAll('.xlsx', '.csv')).toBe(expected.complaints);
  }, 60_000);

  it('is read by its first known sheet, and says which others were not read', async () => {
    const folder = folderWith({ 'q3.xlsx': await csvWorkbook({ Calls: NOTES, Hours: HOURS }) });
    const { code, out, complaints } = await folder.run('report', '.', ...WORDS);
    expect(code).toBe(0);
    expect(complaints).toContain('q3.xlsx [Hours]: Only the sheet “Hours” is read.');
    expect(complaints).toContain('Not read: “Calls”.');
    const report = readReport(out);
    expect(report.sources.map(({ file }) => file)).toEqual(['q3.xlsx [Hours]']);
    const women = { period: '2026-Q3', group: 'women' };
    expect(rowWith(report, women)).toMatchObject({ numerator: 100, denominator: 300 });
  });

  it('is read by the sheet that a recipe names, and an absent one is refused', async () => {
    const recipeFor = (sheet: string) =>
      JSON.stringify({
        plumblineRecipe: 1,
        kind: 'hours',
        reading: { sheet },
        fields: {
          period_end: { column: 'period_end' },
          employer: { column: 'employer' },
          trade: { column: 'trade' },
          worker_key: { column: 'worker_key' },
          hours: { column: 'hours' },
        },
      });
    const more = HOURS.replaceAll(',100,', ',700,');
    const folder = folderWith({
      'q3.xlsx': await csvWorkbook({ Hours: HOURS, More: more }),
      'r.json': recipeFor('More'),
      'gone.json': recipeFor('Gone'),
    });
    const read = await folder.run('report', 'q3.xlsx', '--recipe', 'r.json', ...WORDS);
    expect(read).toMatchObject({ code: 0, complaints: '' });
    expect(readReport(read.out).sources.map(({ file }) => file)).toEqual(['q3.xlsx [More]']);
    const gone = await folder.run('check', 'q3.xlsx', '--recipe', 'gone.json=q3.xlsx');
    expect(gone.code).toBe(3);
    expect(gone.complaints).toContain('no sheet “Gone”');
    expect(gone.complaints).toContain('“Hours”, “More”');
  });

  it.each(['M/D/YY', 'MM/DD/YYYY', 'excel-serial'])(
    'is read by a recipe that was made for the same table as CSV, with dates in %s',
    async (dateFormat) => {
      const recipe = {
        plumblineRecipe: 1,
        kind: 'hours',
        reading: { encoding: 'windows-1252', delimiter: ';', headerRow: 1 },
        fields: {
          period_end: { column: 'period_end', dateFormat },
          employer: { column: 'employer' },
          worker_key: { column: 'worker_key' },
          hours: { column: 'hours' },
          gender: { column: 'gender' },
        },
      };
      const book = await csvWorkbook({ Hours: HOURS });
      const folder = folderWith({ 'q3.xlsx': book, 'r.json': JSON.stringify(recipe) });
      const { code, out } = await folder.run('report', 'q3.xlsx', '--recipe', 'r.json', ...WORDS);
      expect(code).toBe(0);
      const women = { period: '2026-Q3', group: 'women' };
      expect(rowWith(readReport(out), women)).toMatchObject({ numerator: 100, denominator: 300 });
    },
  );

  it('names problems by the row of the sheet', async () => {
    const faulty = HOURS.replace('W2,100', 'W2,-5').replace('\n', '\n\n\n');
    const folder = folderWith({ 'q3.xlsx': await csvWorkbook({ Hours: faulty }) });
    const { complaints } = await folder.run('check', 'q3.xlsx');
    // The header stands on row 1, rows 2 and 3 are blank, the fifth record is on row 8.
    expect(complaints).toMatch(/^q3\.xlsx, row 8, column “hours”/m);
  });

  it('that is open in Excel leaves a lock file beside it, which is passed over', async () => {
    const folder = folderWith({
      'q3.xlsx': await csvWorkbook({ Hours: HOURS }),
      '~$q3.xlsx': Uint8Array.of(5, 65),
    });
    expect(await folder.run('check', '.')).toMatchObject({ code: 0, complaints: '' });
  });
});

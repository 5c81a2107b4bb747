import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/core/csv.ts';
import { csv, folderWith, HOURS, readReport } from './command-line.ts';

const WORDS = ['--metric', 'hours-share', '--by', 'gender', '--slice', 'employer'] as const;

describe('the report as CSV', () => {
  it('has the same columns and values as the JSON, every digit included', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const json = readReport((await folder.run('report', '.', ...WORDS, '--format', 'json')).out);
    const { out } = await folder.run('report', '.', ...WORDS, '--format', 'csv');
    const { data, meta } = Papa.parse<Record<string, string>>(out, {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(Object.keys(json.rows[0] ?? {}));
    const asText = (value: unknown): string =>
      typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
    expect(data).toEqual(
      json.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
      ),
    );
    expect(data.map(({ value }) => value)).toContain('0.3333333333333333');
  });

  it('has no text that a spreadsheet would run', async () => {
    const hours = csv(`
      period_end | project | employer       | trade     | worker_key | hours | gender
      2026-07-31 | Bridge  | =HYPERLINK(A1) | Carpenter | W1         | 100   | woman
      2026-07-31 | Bridge  | -2+3           | Carpenter | W2         | 100   | man`);
    const folder = folderWith({ 'hours.csv': hours });
    const { out } = await folder.run('report', 'hours.csv', ...WORDS, '--format', 'csv');
    expect(out).toContain(",'=HYPERLINK(A1),");
    expect(out).toContain(",'-2+3,");
    expect(out).not.toMatch(/[,\n]"?[=@]/);
  });

  it('writes numbers below zero and very small ones as numbers, and quotes text where needed', () => {
    expect(csvCell(-1e-7)).toBe('-1e-7');
    expect(csvCell(-0.25)).toBe('-0.25');
    expect(csvCell(null)).toBe('');
    expect(csvCell('Brick, Stone & "Co"')).toBe('"Brick, Stone & ""Co"""');
  });

  it('never writes a number that is none', () => {
    expect(() => csvCell(Number.NaN)).toThrow(RangeError);
    expect(() => csvCell(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('the report as text', () => {
  it('has a table for the metric with the total before the parts', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { out } = await folder.run('report', '.', ...WORDS, '--period', '2026-Q3');
    const lines = out.split('\n');
    const women = lines.filter((line) => line.includes('Women')).map((line) => line.split(/ {2,}/));
    expect(out).toContain('Share of hours (hours-share)');
    expect(women.map(([, part, , value, counted]) => [part, value, counted])).toEqual([
      ['all', '33.3%', '100 of 300'],
      ['Acme', '38.5%', '100 of 260'],
      ['Brick', '0.0%', '0 of 40'],
    ]);
  });

  it('is in Spanish where that is asked for', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { out } = await folder.run('report', '.', ...WORDS, '--language', 'es');
    expect(out).toContain('Informe, al 2026-09-30: 6 filas de 1 archivo.');
    expect(out).toContain('100 de 300');
  });
});

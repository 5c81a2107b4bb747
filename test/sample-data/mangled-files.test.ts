import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { committedBytes, recordRows, sumOfHours, type Row } from './committed-files.ts';

interface Listed {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly goodRows: number;
  readonly hours: number | null;
  readonly faults: readonly {
    readonly line: number;
    readonly column: string;
    readonly code: string;
  }[];
}

const listed = JSON.parse(committedBytes('mangled/faults.json').toString('utf8')) as Listed[];
const LABELS: Readonly<Record<string, string>> = { 'utf-8-bom': 'utf-8' };
const PROJECT_OF: Readonly<Record<string, string>> = {
  'residents-jobs-new-layout.csv': 'Union Station Renewal',
  'residents-jobs-old-layout.csv': 'Harbor Crossing Bridge',
  'tunnel-payroll.csv': 'Eastside Water Tunnel',
};

function listedFile(name: string): Listed {
  const found = listed.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} is not in faults.json`);
  return found;
}

/** Lines from the top of the file, each split into its cells. */
function linesOf({ file, encoding, delimiter }: Listed): string[][] {
  const text = new TextDecoder(LABELS[encoding] ?? encoding, { fatal: true }).decode(
    committedBytes(`mangled/${file}`),
  );
  return Papa.parse<string[]>(text, { delimiter }).data;
}

function goodRows(entry: Listed): Row[] {
  const lines = linesOf(entry);
  const header = lines[entry.headerLine - 1] ?? [];
  const bad = new Set(entry.faults.map(({ line }) => line));
  return lines.flatMap((cells, at) => {
    const line = at + 1;
    if (line <= entry.headerLine || bad.has(line) || cells.length !== header.length) return [];
    return [Object.fromEntries(header.map((column, position) => [column, cells[position] ?? '']))];
  });
}

function numberWithComma(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', '').replace(',', '.'));
}

describe('the mangled files', () => {
  it.each(listed)('$file holds as many good rows as its list says', (entry) => {
    expect(goodRows(entry)).toHaveLength(entry.goodRows);
  });

  it.each(listed)('$file has each fault in the line and column named', (entry) => {
    const lines = linesOf(entry);
    const header = lines[entry.headerLine - 1] ?? [];
    const ok = entry.faults.filter(({ line, column, code }) => {
      const cells = lines[line - 1] ?? [];
      const value = cells[header.indexOf(column)] ?? '';
      switch (code) {
        case 'total-row':
          return cells.join('').toUpperCase().includes('TOTAL');
        case 'duplicate-row':
          return cells.join('|') === lines[line - 2]?.join('|');
        case 'missing-value':
          return value === '';
        case 'negative-number':
          return value.startsWith('-');
        default:
          return value !== '' && value !== lines[line - 2]?.[header.indexOf(column)];
      }
    });
    expect(ok).toEqual(entry.faults);
  });

  it.each([
    ['residents-jobs-new-layout.csv', (row: Row) => Number(row['worker_hours_this_period'])],
    ['residents-jobs-old-layout.csv', (row: Row) => Number(row['TotalHours'])],
    [
      'tunnel-payroll.csv',
      (row: Row) => numberWithComma(row['ST Hrs']) + numberWithComma(row['OT Hrs']),
    ],
  ])('%s holds the hours of its project in the last quarter', (name, hoursIn) => {
    const quarter = recordRows('hours').filter(
      (row) => (row['period_end'] ?? '') > '2026-07-01' && row['project'] === PROJECT_OF[name],
    );
    const read = goodRows(listedFile(name)).reduce((sum, row) => sum + hoursIn(row), 0);
    expect(read).toBe(sumOfHours(quarter));
    expect(read).toBe(listedFile(name).hours);
  });

  it('give nobody a Social Security number that could be real', () => {
    const numbers = goodRows(listedFile('apprentice-upload.csv')).map(
      (row) => row['Social Security Number'] ?? '',
    );
    expect(numbers.filter((text) => !/^000-\d\d-\d{4}$/.test(text))).toEqual([]);
  });

  it('name every file in their README', () => {
    const readme = committedBytes('mangled/README.md').toString('utf8');
    expect(listed.filter(({ file }) => !readme.includes(`## ${file}`))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { csv, folderWith, HOURS, readReport, rowWith } from './command-line.ts';

const WORDS = ['--metric', 'hours-share', '--by', 'gender', '--format', 'json'] as const;
const PHOTO = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1);
/** Row 3 has no day, row 4 has fewer hours than none. */
const FAULTY = csv(`
  period_end | project | employer | trade     | worker_key | hours | gender
  2026-07-31 | Bridge  | Acme     | Carpenter | W1         | 100   | woman
             | Bridge  | Acme     | Carpenter | W2         | 60    | man
  2026-07-31 | Bridge  | Acme     | Carpenter | W3         | -5    | man
  2026-07-31 | Bridge  | Acme     | Carpenter | W4         | 300   | man`);

describe('rows with problems', () => {
  it('are listed by file, row and column, and the report is of the others', async () => {
    const folder = folderWith({ 'q3/hours.csv': FAULTY });
    const { code, out, complaints } = await folder.run('report', 'q3', ...WORDS);
    expect(code).toBe(3);
    expect(complaints).toMatch(/^q3\/hours\.csv, row 3, column “period_end”: /m);
    expect(complaints).toMatch(/^q3\/hours\.csv, row 4, column “hours”: .*at least 0/m);
    const report = readReport(out);
    expect(rowWith(report, { group: 'women' })).toMatchObject({ numerator: 100, denominator: 400 });
    expect(report.sources[0]?.['rows']).toEqual({ read: 4, accepted: 2, leftOut: 0, rejected: 2 });
  });

  it('are told without a report by check, in Spanish too', async () => {
    const folder = folderWith({ 'hours.csv': FAULTY });
    const { code, out, complaints } = await folder.run('check', '.', '--language', 'es');
    expect(code).toBe(3);
    expect(complaints).toMatch(/^hours\.csv, fila 4, columna “hours”: 1 fila rechazada/m);
    expect(out).toMatch(/^hours\.csv +hours +4 +2 +2 +0$/m);
  });

  it('are told by check as JSON, by file, rows and column', async () => {
    const folder = folderWith({ 'hours.csv': FAULTY });
    const { out } = await folder.run('check', 'hours.csv', '--format', 'json');
    const { problems } = JSON.parse(out) as { problems: readonly Record<string, unknown>[] };
    const places = problems.map(({ file, rows, column }) => ({ file, rows, column }));
    expect(places).toContainEqual({ file: 'hours.csv', rows: [4], column: 'hours' });
    expect(places).toContainEqual({ file: 'hours.csv', rows: [3], column: 'period_end' });
  });

  it('never carry what the row says', async () => {
    const secret = 'Zyxwvut';
    const folder = folderWith({ 'hours.csv': FAULTY.replace('-5', secret) });
    const { code, complaints } = await folder.run('report', '.', ...WORDS);
    expect(code).toBe(3);
    expect(complaints).not.toContain(secret);
  });
});

describe('a file that cannot be taken in', () => {
  it.each([
    ['a photo', PHOTO, 'This is a picture, not a table.'],
    ['an empty file', '', 'The file is empty.'],
    ['a file without rows', 'period_end,hours\n', 'has a header and no rows below it'],
    ['a file of something else', 'Song,Singer\nBlue,Ann\n', 'None of the columns is known'],
  ])(
    '%s stops the report, says why, and leaves the file to write as it was',
    async (_, bytes, why) => {
      const folder = folderWith({
        'in/hours.csv': HOURS,
        'in/other.csv': bytes,
        'report.json': 'old',
      });
      const { code, out, complaints } = await folder.run([
        'report',
        'in',
        ...WORDS,
        '--out',
        'report.json',
      ]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(complaints).toContain('in/other.csv: ');
      expect(complaints).toContain(why);
      expect(folder.read('report.json')).toBe('old');
      expect(folder.names()).toEqual(['in', 'in/hours.csv', 'in/other.csv', 'report.json']);
    },
  );

  it('of targets is named by its row, and no target applies in silence', async () => {
    const targets = csv(`
      group | metric      | scope   | scope_name | basis_points
      women | hours-share | program | Bridge     | 4000`);
    const folder = folderWith({ 'hours.csv': HOURS, 'targets.csv': targets });
    const { code, complaints } = await folder.run('report', '.', ...WORDS);
    expect(code).toBe(3);
    expect(complaints).toMatch(/^targets\.csv, row 2, column “scope”: The row names a place/m);
  });
});

describe('the same file twice', () => {
  it('is named by its bytes and counted once', async () => {
    const folder = folderWith({ 'a.csv': HOURS, 'b/copy.csv': HOURS });
    const { code, out, complaints } = await folder.run('report', '.', 'a.csv', ...WORDS);
    expect(code).toBe(0);
    expect(complaints).toMatch(
      /^b\/copy\.csv: The same bytes as “a\.csv” \(SHA-256 [0-9a-f]{12}…\)/m,
    );
    const report = readReport(out);
    expect(rowWith(report, { period: '2026-Q3', group: 'women' })['numerator']).toBe(100);
    expect(report.sources.map(({ file, alsoAs }) => [file, alsoAs])).toEqual([
      ['a.csv', ['b/copy.csv', 'a.csv']],
    ]);
  });
});

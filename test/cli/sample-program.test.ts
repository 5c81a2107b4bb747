import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, rowWith } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'sample-data', 'program');

/** Rows of every quarter's file of that name; no cell of these columns has a comma or quotation mark. */
function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const paths = readdirSync(PROGRAM)
    .map((quarter) => join(PROGRAM, quarter, name))
    .filter((path) => /\d{4}-Q\d/.test(path));
  return paths.flatMap((path) => {
    const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    const columns = header.split(',');
    return lines.map((line) => {
      const cells = line.split(',');
      if (cells.length !== columns.length) throw new Error(`${path}: a quoted cell`);
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
  });
}

/** Hours of the third quarter of 2026 by the gender in the workers' files, added row by row. */
function hoursByGender(): ReadonlyMap<string, number> {
  const genders = new Map(rowsOf('workers.csv').map((row) => [row['worker_key'], row['gender']]));
  const hours = new Map<string, number>();
  for (const row of rowsOf('hours.csv')) {
    const day = row['period_end'] ?? '';
    if (day < '2026-07-01' || day > '2026-09-30') continue;
    const gender = genders.get(row['worker_key']) || 'not-reported';
    const worked = Number(row['hours_st']) + Number(row['hours_ot']);
    hours.set(gender, (hours.get(gender) ?? 0) + worked);
  }
  return hours;
}

describe('the sample program from the command line', () => {
  it('has the shares of hours that plain loops over its files find', () => {
    const words = ['--metric', 'hours-share', '--by', 'gender', '--period', '2026-Q3'];
    const command = ['report', 'sample-data/program', ...words, '--format', 'json'];
    const out = execFileSync('npm', ['run', '-s', 'plumbline', '--', ...command], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const report = readReport(out);
    const hours = hoursByGender();
    const all = [...hours.values()].reduce((sum, worked) => sum + worked, 0);
    expect(all).toBeGreaterThan(400_000);
    const groups = { woman: 'women', man: 'men', nonbinary: 'nonbinary' };
    for (const [gender, group] of Object.entries({
      ...groups,
      declined: 'declined',
      'not-reported': 'not-reported',
    })) {
      const worked = hours.get(gender) ?? 0;
      expect(rowWith(report, { group })).toMatchObject({
        metric: 'hours-share',
        period: '2026-Q3',
        numerator: worked,
        denominator: all,
        value: worked / all,
      });
    }
    const women = hours.get('woman') ?? 0;
    // The program's target for women is 6.9 % of all hours.
    expect(rowWith(report, { group: 'women' })).toMatchObject({
      target: 0.069,
      target_met: women * 1000 >= 69 * all,
      shortfall: Math.max(0, Math.ceil((69 * all) / 1000 - women)),
    });
  }, 240_000);
});

import { describe, expect, it } from 'vitest';
import {
  committedBytes,
  distinct,
  hoursOf,
  partOf,
  recordRows,
  sumOfHours,
  type Row,
} from './committed-files.ts';

const readme = committedBytes('README.md').toString('utf8');
const genderOf = new Map(
  recordRows('workers').map((row) => [row['worker_key'] ?? '', row['gender'] ?? '']),
);
const hours = recordRows('hours');

function isWoman(row: Row): boolean {
  return genderOf.get(row['worker_key'] ?? '') === 'woman';
}

function daysBetween(from: string | undefined, to: string | undefined): number {
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
}

describe('the stories the README tells are in the rows', () => {
  it('women leave training in its second year', () => {
    const lost = (gender: string) => {
      const reached = recordRows('training')
        .filter((row) => row['program_type'] === 'registered-apprenticeship')
        .filter((row) => row['gender'] === gender)
        .map((row) => ({
          days: daysBetween(
            row['enrolled_on'],
            row['exited_on'] || row['completed_on'] || '2026-09-30',
          ),
          cancelled: row['outcome'] === 'cancelled',
        }))
        .filter(({ days }) => days >= 365);
      const left = reached.filter(({ days, cancelled }) => cancelled && days < 730);
      return [left.length, reached.length] as const;
    };
    const women = lost('woman');
    const men = lost('man');
    expect(readme).toContain(partOf(...women));
    expect(readme).toContain(partOf(...men));
    expect(women[0] / women[1]).toBeGreaterThan((3 * men[0]) / men[1]);
  });

  it('one employer holds most of the hours that women are missing', () => {
    const missing = [...distinct(hours, 'employer')].map((employer) => {
      const own = hours.filter((row) => row['employer'] === employer);
      const short = 0.069 * sumOfHours(own) - sumOfHours(own.filter(isWoman));
      return { employer, short: Math.max(0, short) };
    });
    const all = missing.reduce((sum, { short }) => sum + short, 0);
    const deepwick = missing.find(({ employer }) => employer === 'Deepwick Tunneling')?.short ?? 0;
    expect(deepwick / all).toBeGreaterThan(0.5);
    expect(readme).toContain(Math.round(deepwick).toLocaleString('en-US'));
    expect(readme).toContain(`${((deepwick / all) * 100).toFixed(1)}%`);
  });

  it('electricians: women are hired at the higher rate by each employer and at the lower one pooled', () => {
    const rows = recordRows('applicants').filter((row) => row['trade'] === 'Electrician');
    const counted = ['Copperfinch Electric', 'Emberline Electric', 'Lampwick Electric'].map(
      (employer) =>
        ['woman', 'man'].map((gender) => {
          const own = rows.filter(
            (row) => row['employer'] === employer && row['gender'] === gender,
          );
          return [own.filter((row) => row['decision'] === 'hired').length, own.length];
        }),
    );
    expect(counted).toEqual([
      [
        [14, 70],
        [12, 80],
      ],
      [
        [10, 15],
        [72, 120],
      ],
      [
        [5, 10],
        [18, 40],
      ],
    ]);
    expect([14 / 70 > 12 / 80, 10 / 15 > 72 / 120, 5 / 10 > 18 / 40]).toEqual([true, true, true]);
    const pooledWomen = (14 + 10 + 5) / (70 + 15 + 10);
    const pooledMen = (12 + 72 + 18) / (80 + 120 + 40);
    expect(pooledWomen).toBeLessThan(pooledMen);
  });

  it('two employers show fourteen women in a quarter, and they are seven', () => {
    const quarter = hours
      .filter((row) => (row['period_start'] ?? '') >= '2026-07-01')
      .filter(isWoman);
    const shownBy = (employer: string) =>
      distinct(
        quarter.filter((row) => row['employer'] === employer),
        'worker_key',
      );
    const first = shownBy('Wrenfield Carpentry');
    const second = shownBy('Fernhollow Formwork');
    expect([first.size, second.size, new Set([...first, ...second]).size]).toEqual([7, 7, 7]);
  });

  it('twelve workers change between those employers on the first of every month', () => {
    const places = new Map<string, string[]>();
    for (const row of hours) {
      if (!['Wrenfield Carpentry', 'Fernhollow Formwork'].includes(row['employer'] ?? '')) continue;
      const key = row['worker_key'] ?? '';
      places.set(key, [...(places.get(key) ?? []), row['employer'] ?? '']);
    }
    const passed = [...places.values()].filter((employers) => new Set(employers).size === 2);
    const stayedPut = passed.flatMap((employers) =>
      employers.filter((employer, month) => month > 0 && employers[month - 1] === employer),
    );
    expect([passed.length, stayedPut.length]).toEqual([12, 0]);
    expect(passed.map((employers) => employers.length)).toEqual(Array(12).fill(18));
  });

  it('one employer reported nothing in the last quarter though it had workers and a plan', () => {
    const own = hours.filter((row) => row['employer'] === 'Brackwater Dewatering');
    expect([...distinct(own, 'period_end')].at(-1)).toBe('2026-06-30');
    const dated: readonly (readonly [kind: string, date: string])[] = [
      ['employment', 'started_on'],
      ['employment', 'ended_on'],
      ['promotions', 'promoted_on'],
      ['pay', 'as_of'],
      ['applicants', 'applied_on'],
      ['efforts', 'date'],
    ];
    const late = dated.flatMap(([kind, date]) =>
      recordRows(kind).filter(
        (row) => row['employer'] === 'Brackwater Dewatering' && (row[date] ?? '') > '2026-06-30',
      ),
    );
    expect(late).toEqual([]);
    expect(readme).toContain('11,910 hours were planned');
  });

  it('one woman works alone on a crew of nineteen or more for twenty months', () => {
    const crew = hours.filter((row) => row['employer'] === 'Ironmoth Rebar');
    const women = crew.filter(isWoman);
    const others = crew.filter(
      (row) => !isWoman(row) && genderOf.get(row['worker_key'] ?? '') !== 'man',
    );
    const sizes = women.map(
      (row) => crew.filter((other) => other['period_start'] === row['period_start']).length,
    );
    expect([distinct(women, 'worker_key').size, women.length, others.length]).toEqual([1, 20, 0]);
    expect(readme).toContain(`among ${Math.min(...sizes)} to ${Math.max(...sizes)} people`);
    expect(readme).toContain(`${[...distinct(women, 'worker_key')][0] ?? ''} is the one woman`);
  });

  it('gender is blank for about one worker in eight, for one in four at one employer', () => {
    const blank = (keys: Iterable<string>) => [...keys].filter((key) => genderOf.get(key) === '');
    const few = distinct(
      hours.filter((row) => row['employer'] === 'Halfmoon Interiors'),
      'worker_key',
    );
    const everybody = blank(genderOf.keys()).length;
    expect(everybody / 1500).toBeCloseTo(0.12, 2);
    expect(blank(few).length / few.size).toBeCloseTo(0.25, 1);
    expect(readme).toContain(partOf(everybody, 1500));
    expect(readme).toContain(partOf(blank(few).length, few.size));
  });

  it('women work a little over the target of all hours, and under it in some trades', () => {
    const share = (rows: readonly Row[]) => sumOfHours(rows.filter(isWoman)) / sumOfHours(rows);
    const under = [...distinct(hours, 'trade')].filter(
      (trade) => share(hours.filter((row) => row['trade'] === trade)) < 0.069,
    );
    expect(share(hours)).toBeGreaterThan(0.069);
    expect(share(hours)).toBeLessThan(0.08);
    expect(under.toSorted()).toEqual(['Ironworker', 'Laborer', 'Operating Engineer']);
    expect(Math.min(...hours.map(hoursOf))).toBeGreaterThan(0);
  });
});

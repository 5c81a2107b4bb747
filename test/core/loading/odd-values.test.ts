import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

const HOURS = 'period_end,employer,trade,worker_key,hours';
const weeks = (count: number) =>
  Array.from({ length: count }, (_, place) => `2026-09-13,Alpha,Steel,w${place},40`);
async function oddOf(name: string, lines: readonly string[]) {
  const { staged } = await bench.load(name, lines.join('\n'));
  const odd = staged.groups.filter(({ problem }) => /odd|far-from/.test(problem.code));
  return {
    accepted: staged.counts.accepted,
    odd: odd.map(({ problem, rows }) => [
      problem.code.replace('loading/', ''),
      problem.place.column,
      problem.severity,
      rows,
    ]),
  };
}

describe('rows that look odd are kept and said', () => {
  it('a day in 1970 among the days of a quarter', async () => {
    const found = await oddOf('h.csv', [HOURS, ...weeks(40), '1970-01-01,Alpha,Steel,x,40']);
    expect(found).toEqual({
      accepted: 41,
      odd: [
        ['odd-date', 'period_end', 'warning', [42]],
        ['far-from-period', 'period_end', 'warning', [42]],
      ],
    });
  });

  it('200 hours in a week, not where all rows are months or have no worker', async () => {
    const row = '2026-09-13,Alpha,Steel,x,200';
    expect((await oddOf('h.csv', [HOURS, ...weeks(40), row])).odd).toEqual([
      ['odd-hours', 'hours', 'warning', [42]],
    ]);
    const months = weeks(40).map((line) => line.replace(/40$/, '170'));
    expect((await oddOf('h.csv', [HOURS, ...months, row])).odd).toEqual([]);
    const totals = [HOURS, ...weeks(40), row].map((line) => line.replace(/,[^,]*,([^,]*)$/, ',$1'));
    expect((await oddOf('h.csv', totals)).odd).toEqual([]);
  });

  it('the wrong year, which a slip of the pen makes', async () => {
    const found = await oddOf('h.csv', [HOURS, ...weeks(40), '2062-09-13,Alpha,Steel,x,40']);
    expect(found.odd).toEqual([['far-from-period', 'period_end', 'warning', [42]]]);
  });

  it('pay of 6.8e12, and pay by the year among pay by the hour', async () => {
    const header = 'as_of,worker_key,employer,base_pay,pay_unit';
    const pay = Array.from({ length: 60 }, (_, at) => `2026-09-30,w${at},Alpha,${30 + at},hour`);
    const rows = [...pay, '2026-09-30,x,Alpha,6800000000000,hour', '2026-09-30,y,Alpha,0.45,hour'];
    expect((await oddOf('p.csv', [header, ...rows])).odd).toEqual([
      ['odd-money', 'base_pay', 'warning', [62, 63]],
    ]);
  });

  it('pay by the year is held against pay by the year', async () => {
    const header = 'as_of,worker_key,employer,base_pay,pay_unit,weekly_hours';
    const hourly = Array.from({ length: 60 }, (_, at) => `2026-09-30,w${at},A,${30 + at},hour,40`);
    const yearly = Array.from(
      { length: 5 },
      (_, at) => `2026-09-30,y${at},A,${60_000 + at},year,40`,
    );
    const rows = [...hourly, ...yearly, '2026-09-30,z,A,35,year,40'];
    expect((await oddOf('p.csv', [header, ...rows])).odd).toEqual([
      ['odd-money', 'base_pay', 'warning', [67]],
    ]);
  });

  it('nothing where a file is about several years, and nothing in the quarter of an ordinary firm', async () => {
    const years = Array.from({ length: 12 }, (_, at) => `${2015 + at}-09-13,Alpha,Steel,w,40`);
    expect((await oddOf('h.csv', [HOURS, ...years])).odd).toEqual([]);
    expect((await oddOf('h.csv', [HOURS, ...weeks(200)])).odd).toEqual([]);
  });

  it('somebody hired in 1985 is not odd, somebody hired on the first day of a spreadsheet is', async () => {
    const header = 'worker_key,employer,started_on,ended_on';
    const hired = ['a,Alpha,1985-03-01,', 'b,Alpha,2020-03-01,', 'c,Alpha,1900-01-01,'];
    expect((await oddOf('e.csv', [header, ...hired])).odd).toEqual([
      ['odd-date', 'started_on', 'warning', [4]],
    ]);
  });
});

import { asNew } from '../../../src/core/loading/staged.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectTable } from '../intake/intake-bench.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

describe('pay per hour', () => {
  it('of 83,200 dollars a year for 40 hours a week is 40 dollars, in whatever unit it is written', async () => {
    // 83,200 ÷ 52 ÷ 40 = 40; ÷ 12 a month, ÷ 24 twice a month, ÷ 26 every two weeks, ÷ 52 a week.
    const lines = [
      'As of,Emp ID,Pay,Pay Basis,Hours per week',
      '2026-09-30,a,"$83,200.00",Annual,40',
      '2026-09-30,b,6933.3333333,Monthly,40',
      '2026-09-30,c,3466.6666667,Semi-Monthly,40',
      '2026-09-30,d,3200,Bi-weekly,40',
      '2026-09-30,e,1600,Weekly,40',
      '2026-09-30,f,40,Hourly,',
      '2026-09-30,g,83200,Annual,',
      '2026-09-30,h,3200,Catorcenal,40',
    ];
    const { staged } = await bench.load('pay.csv', lines.join('\n'));
    expect(staged.counts).toEqual({ read: 8, accepted: 8, leftOut: 0, rejected: 0 });
    await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
    const rows = await bench.engine.query({
      sql: 'SELECT worker_key AS k, round(pay_per_hour, 4) AS p FROM fact_pay ORDER BY worker_key',
      parameters: [],
    });
    expect(rows.map(({ k, p }) => [k, p])).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, 40]),
      ['g', null],
      ['h', 40],
    ]);
  });
});

describe('the unit of pay', () => {
  const found = (header: string, more = '') =>
    inspectTable(`As of | Emp ID | ${header} | Sex ${more}\n2026-09-30 | a | 40 | F`);
  const codes = (header: string, more = '') => found(header, more).problems.map(({ code }) => code);

  it.each([
    ['Annual Salary', 'year'],
    ['Hourly Rate', 'hour'],
    ['Monthly pay', 'month'],
    ['Weekly wage', 'week'],
    ['Biweekly pay', 'two-weeks'],
    ['Bi-Weekly Pay', 'two-weeks'],
    ['Salario mensual', 'month'],
    ['Salario quincenal', 'half-month'],
    ['Pago por hora', 'hour'],
  ])('is proposed by the header %s, and said', (header, unit) => {
    const { recipe } = found(header);
    expect([recipe?.kind, recipe?.fields['pay_unit']]).toEqual(['pay', { constant: unit }]);
    expect(codes(header)).toContain('intake/pay-unit-from-header');
    expect(codes(header).includes('intake/weekly-hours-missing')).toBe(unit !== 'hour');
  });

  it('is asked about where nothing says it', () => {
    expect(codes('Pay')).toEqual(['intake/required-field-missing-pay_unit']);
  });

  it('of a column comes before what the header says', () => {
    const more = '| Pay Basis | Hours per week';
    expect(found('Annual Salary', more).recipe?.fields['pay_unit']).toEqual({
      column: 'Pay Basis',
    });
    expect(codes('Annual Salary', more)).toEqual([]);
  });
});

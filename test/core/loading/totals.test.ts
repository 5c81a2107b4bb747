import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HOURS = 'worker_key,period_end,employer,hours,gender';
let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

async function problems(content: string, recipe?: Recipe) {
  const { staged } = await bench.load('hours.csv', content, recipe);
  return { counts: countsOf(staged), rows: rowsByCode(staged) };
}

describe('rows that are no records', () => {
  it('totals of other rows are left out, in English and Spanish, wherever the word stands', async () => {
    const text = [
      HOURS,
      ',2026-01-03,Total,16,',
      ',2026-01-03,X TOTAL,16,',
      'Grand total:,,,16,',
      'Subtotal Total Works,,,8,',
      ',,Suma,16,',
      'Total general,,,16,',
      ',,Total Works,16,',
      'a,2026-01-03,X,8,man',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [8, 1, 7, 0],
      rows: { 'total-row': [2, 3, 4, 5, 6, 7, 8] },
    });
  });

  it('a firm that is called like a total is a firm where its worker and day stand', async () => {
    const firms = ['Total', 'Total Works', 'Totalmente Ltd', 'Electrica Total', 'Suma', 'Totals'];
    const text = firms.map((firm, place) => `w${place},2026-01-03,${firm},8,man`);
    expect(await problems([HOURS, ...text].join('\n'))).toEqual({
      counts: [6, 6, 0, 0],
      rows: {},
    });
  });

  it('in a file without workers a name that ends in total is asked about', async () => {
    const text = [
      'period_end,employer,trade,hours',
      '2026-01-03,X,Carpenter,8',
      '2026-01-03,X Total,Carpenter,8',
      '2026-01-03,Total Works,Carpenter,8',
      '2026-01-03,X,Total,8',
      ',X total,,16',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [5, 2, 2, 1],
      rows: { 'maybe-total-row': [3], 'total-row': [5, 6] },
    });
  });

  it('a total in a column that no field reads is seen where the worker is missing', async () => {
    const text = [
      'line,worker_key,period_end,employer,hours',
      '1,a,2026-01-03,X,8',
      'Total,,2026-01-03,X,8',
      'total work,b,2026-01-03,X,8',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [3, 2, 1, 0],
      rows: { 'total-row': [3] },
    });
  });

  it('page numbers, sources and signatures are left out, also where a key would do', async () => {
    const text = [
      'worker_key,gender,race',
      'a,man,white',
      'Page 1 of 3,,',
      ',Report run on 10/01/2026,',
      'Fuente: nómina,,',
      'Firma:,______,',
      'b,woman,',
    ];
    expect(await problems(text.join('\n'))).toEqual({
      counts: [6, 2, 4, 0],
      rows: { 'note-row': [3, 4, 5, 6] },
    });
  });

  it('total rows that the recipe names are left out', async () => {
    const recipe: Recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: {
        period_end: { column: 'period_end', dateFormat: 'YYYY-MM-DD' },
        employer: { column: 'employer' },
        hours: { column: 'hours' },
      },
      leaveOut: [{ column: 'employer', is: ['Total'] }],
    };
    const text = [HOURS, 'a,2026-01-03,X,8,man', ',,TOTAL,8,'];
    expect(await problems(text.join('\n'), recipe)).toEqual({
      counts: [2, 1, 1, 0],
      rows: { 'left-out': [3] },
    });
  });
});

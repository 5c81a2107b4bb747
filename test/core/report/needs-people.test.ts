import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { runReport } from '../../../src/core/report/run-report.ts';
import { openLoadingBench } from '../loading/loading-bench.ts';
import type { LoadingBench } from '../loading/loading-bench.ts';

let bench: LoadingBench;
beforeEach(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.close());

/** The reason of every metric's figure for women in the third quarter. */
async function reasonsAfter(...files: readonly string[]) {
  for (const [place, text] of files.entries()) {
    const { staged } = await bench.load(`hours-${place}.csv`, text);
    await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
  }
  await bench.store.holdings();
  const period = parsePeriod('2026-Q3');
  if (period === null) throw new Error('That is a quarter.');
  const { rows } = await runReport(bench.engine, catalogue, catalogue.defaultProgram, {
    metrics: ['hours-share', 'people-with-hours-share', 'working-alone', 'people-share'],
    groupings: ['gender'],
    slices: [],
    periods: [period],
    filters: {},
    asOf: '2026-10-05',
  });
  const women = rows.filter(({ group }) => group === 'women');
  return Object.fromEntries(women.map(({ metric, reason }) => [metric, reason]));
}

const TOTALS = `period_end,employer,trade,gender,hours
2026-09-30,Alder,Carpenter,woman,100
2026-09-30,Alder,Carpenter,man,300
`;
const PEOPLE = `period_end,employer,trade,worker_key,gender,hours
2026-09-05,Birch,Carpenter,a,woman,40
2026-09-05,Birch,Carpenter,b,man,40
`;

describe('figures about people', () => {
  it('from hours that name nobody say that they need people; hours and other records do not', async () => {
    expect(await reasonsAfter(TOTALS)).toEqual({
      'hours-share': null,
      'people-with-hours-share': 'needs-people',
      'working-alone': 'needs-people',
      'people-share': 'no-rows',
    });
  });

  it('are made of the rows that name somebody, where others do not', async () => {
    expect(await reasonsAfter(TOTALS, PEOPLE)).toEqual({
      'hours-share': null,
      'people-with-hours-share': null,
      'working-alone': null,
      'people-share': 'no-rows',
    });
  });

  it('have no rows where there are none', async () => {
    expect(await reasonsAfter()).toEqual({
      'hours-share': 'no-rows',
      'people-with-hours-share': 'no-rows',
      'working-alone': 'no-rows',
      'people-share': 'no-rows',
    });
  });
});

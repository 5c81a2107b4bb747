import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countsOf, openLoadingBench, rowsByCode } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HOURS = 'worker_key,period_end,employer,hours,gender';
let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench(120);
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

async function load(lines: readonly string[]) {
  const { staged } = await bench.load('hours.csv', lines.join('\n'));
  const [, accepted, , rejected] = countsOf(staged);
  return { accepted, rejected, rows: rowsByCode(staged) };
}

describe('a second table under the first', () => {
  it('glued on without a blank line is known by its header, and left out whole', async () => {
    const first = [HOURS, 'a,2026-01-03,X,8,man', 'b,2026-01-03,X,9,man'];
    const second = ['Contractor,Trade,Total hours,,', 'X,Ironworker,17,,', 'Y,Carpenter,4,,'];
    expect(await load([...first, ...second])).toEqual({
      accepted: 2,
      rejected: 0,
      rows: { 'second-table': [4, 5, 6] },
    });
  });

  it('whose rows would do as records is left out all the same', async () => {
    const workers = ['worker_key,gender,race', 'a,man,white', 'b,woman,black'];
    const second = ['', 'Contractor,Trade,Hours', 'Alpha Steel,,', 'Beta,,'];
    expect(await load([...workers, ...second])).toEqual({
      accepted: 2,
      rejected: 0,
      rows: { 'second-table': [5, 6, 7] },
    });
  });

  it('is not seen in a row of words among sound records, below a blank line', async () => {
    const blank = ['', ',,Local,,man'];
    const text = [
      HOURS,
      'a,2026-01-03,X,8,man',
      ...blank,
      'b,2026-01-03,X,9,man',
      'c,2026-01-03,X,7,man',
    ];
    expect(await load(text)).toEqual({
      accepted: 3,
      rejected: 1,
      rows: { 'missing-value': expect.anything() as unknown },
    });
  });

  it('ends where the first header stands again', async () => {
    const second = ['', 'Contractor,Trade,Total hours', 'X,Ironworker,8'];
    const text = [HOURS, 'a,2026-01-03,X,8,man', ...second, HOURS, 'b,2026-01-03,X,9,man'];
    expect(await load(text)).toEqual({
      accepted: 2,
      rejected: 0,
      rows: { 'second-table': [4, 5], 'repeated-header': [6] },
    });
  });

  it('may be a summary under a heading below a blank line', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man', ',,,,', 'Summary by craft,,,,', 'Steel,2,,17,'];
    expect(await load(text)).toEqual({
      accepted: 1,
      rejected: 0,
      rows: { 'empty-row': [3], 'second-table': [4, 5] },
    });
  });
});

describe('a summary with rows that would do as records', () => {
  it('is left out where these are much emptier than the rows above', async () => {
    const text = [
      'worker_key,gender,race,veteran,zip',
      'w1,man,white,no,02118',
      'w2,woman,black,no,02118',
      'w3,woman,,no,02119',
      'w4,man,asian,yes,02119',
      '',
      'Summary,,,,',
      'Carpenters,,,,',
      'Women,1,,,',
    ];
    expect(await load(text)).toEqual({
      accepted: 4,
      rejected: 0,
      rows: { 'second-table': [7, 8, 9] },
    });
  });
});

describe('no second table', () => {
  it('is a bad row below a blank line', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man', '', 'b,nonsense,X,8,man', 'c,2026-01-03,X,-1,man'];
    expect((await load(text)).rows).toEqual({
      'unreadable-date': [4],
      'number-out-of-range': [5],
    });
  });

  it('is a heading with sound rows below it', async () => {
    const text = [HOURS, '', 'Week one', 'a,2026-01-03,X,8,man', '', 'Week two'];
    expect(await load([...text, 'b,2026-01-10,X,9,man', 'c,bad,X,1,man'])).toEqual({
      accepted: 2,
      rejected: 1,
      rows: { 'note-row': [3, 6], 'unreadable-date': [8] },
    });
  });

  it('is the same header in other words', async () => {
    const text = [HOURS, 'a,2026-01-03,X,8,man', 'Worker ID,Week ending,Contractor,Hrs,Sex'];
    expect(await load([...text, 'b,2026-01-10,X,9,man'])).toMatchObject({
      accepted: 2,
      rejected: 1,
    });
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.discardAll());
afterAll(() => bench.close());

const HEADER = 'Period Ending,Contractor,Craft,Emp ID,Hours';
const SOUND = Array.from({ length: 1_100 }, (_, place) => `2026-09-13,Alpha,Steel,w${place},8`);

describe('a cell that a spreadsheet has damaged rejects its row, far below the head too', () => {
  it.each([
    ['Period Ending', '#####,Alpha,Steel,x,8'],
    ['Period Ending', '#N/A,Alpha,Steel,x,8'],
    ['Contractor', '2026-09-13,#REF!,Steel,x,8'],
    ['Contractor', '2026-09-13,#N/A,Steel,x,8'],
    ['Craft', '2026-09-13,Alpha,Oct-49,x,8'],
    ['Craft', '2026-09-13,Alpha,1-Oct,x,8'],
    ['Emp ID', '2026-09-13,Alpha,Steel,1.23457E+11,8'],
    ['Emp ID', '2026-09-13,Alpha,Steel,1E+05 ,8'],
    ['Emp ID', '2026-09-13,Alpha,Steel,#N/A,8'],
    ['Hours', '2026-09-13,Alpha,Steel,x,1E+05'],
    ['Hours', '2026-09-13,Alpha,Steel,x,1.5e+03'],
    ['Hours', '2026-09-13,Alpha,Steel,x,#DIV/0!'],
  ])('in %s: %s', async (column, row) => {
    const { staged } = await bench.load('hours.csv', [HEADER, ...SOUND, row].join('\n'));
    expect(
      staged.groups.map(({ problem, rows }) => [problem.code, problem.place.column, rows]),
    ).toEqual([['loading/spreadsheet-damage', column, [1_102]]]);
    expect(staged.counts).toMatchObject({ accepted: 1_100, rejected: 1 });
  });

  it('and what only looks a little like it stays', async () => {
    const rows = [
      '2026-09-13,#1 Steel,Pre-cast,12E4,8',
      '2026-09-13,Local #7,Oct-1990,E+Oak,8',
      '2026-09-13,Eaton,A-49,Mar-1,0.5',
    ];
    const { staged } = await bench.load('hours.csv', [HEADER, ...SOUND, ...rows].join('\n'));
    expect(staged.counts).toMatchObject({ accepted: 1_103, rejected: 0 });
  });
});

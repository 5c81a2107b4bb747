import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAY } from '../../corpus/slices.ts';
import { countsOf, openLoadingBench, type LoadingBench } from './loading-bench.ts';

const COLUMNS = Object.keys(PAY[0] ?? {});
const lines = PAY.map((row) => COLUMNS.map((column) => row[column] ?? ''));

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

/** A record of pay has more causes than a number has exact bits: each has to stay apart from the others. */
describe('a row of pay with one cell at fault', () => {
  it.each(['as_of', 'base_pay', 'pay_unit', 'recovery', 'justice40', 'tract'])(
    '%s: is listed there and nowhere else',
    async (column) => {
      const at = COLUMNS.indexOf(column);
      const spoilt = lines.with(3, (lines[3] ?? []).with(at, '#REF!'));
      const text = [COLUMNS, ...spoilt].map((cells) => cells.join(',')).join('\n');
      const { staged } = await bench.load('pay.csv', text);
      const found = staged.groups
        .filter(({ problem }) => problem.severity === 'rejected-row')
        .map(({ problem, rows }) => [problem.place.column, rows]);
      // The header is row 1, so that the fourth row is row 5.
      expect(found).toEqual([[column, [5]]]);
      expect(countsOf(staged)).toEqual([12, 11, 0, 1]);
      await bench.discardAll();
    },
  );
});

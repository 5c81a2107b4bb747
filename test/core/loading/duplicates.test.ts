import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsOf, openLoadingBench, rowsByCode, type LoadingBench } from './loading-bench.ts';

/** Rows that are the same person and week, written in ways that are read quickly, in full, or not at all. */
interface Line {
  readonly worker: string;
  readonly hours: string;
  readonly day: string;
}
const DAYS = { plain: '2026-01-03', timed: '2026-01-03 00:00:00', other: '2026-01-10' };
const line: fc.Arbitrary<Line> = fc.record({
  worker: fc.constantFrom('a', 'b', ' a ', '', 'c1'),
  hours: fc.constantFrom('8', '8', '$8', 'many', '-1'),
  day: fc.constantFrom(...Object.values(DAYS)),
});

/** By hand: the first sound row of a worker and day counts, those that follow are duplicates. */
function expected(lines: readonly Line[]) {
  const seen = new Set<string>();
  const [kept, twice]: [number[], number[]] = [[], []];
  lines.forEach(({ worker, hours, day }, place) => {
    if (hours === 'many' || hours === '-1') return;
    const key = worker.trim() === '' ? `nobody ${place}` : `${worker.trim()} ${day.slice(0, 10)}`;
    (seen.has(key) ? twice : kept).push(place + 2);
    seen.add(key);
  });
  return { kept, twice };
}

describe('rows that are there twice', () => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(90);
  });
  afterAll(() => bench.close());

  it('are told by what they say, however each of them is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 12 }), async (lines) => {
        const rows = lines.map(({ worker, hours, day }) => `${worker},${day},X,${hours}`);
        const { staged } = await bench.load(
          'twice.csv',
          `worker_key,period_end,employer,hours\n${rows.join('\n')}\n`,
        );
        const { kept, twice } = expected(lines);
        const [, accepted, leftOut] = countsOf(staged);
        expect([accepted, leftOut]).toEqual([kept.length, 0]);
        expect(rowsByCode(staged)['duplicate-row'] ?? []).toEqual(twice);
        await bench.discardAll();
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const HEADER = 'period_end,employer,trade,worker_key,hours';
const FIELDS: Recipe['fields'] = Object.fromEntries(
  HEADER.split(',').map((column) => [column, { column }]),
);

describe.each<{ name: string; open: () => Promise<Engine> }>([
  { name: 'native', open: () => openNodeEngine({ threads: 1 }) },
  { name: 'in the browser’s build', open: openBlockingWasmEngine },
])('quotation marks, $name', { timeout: 60_000 }, ({ open }) => {
  let bench: LoadingBench;
  beforeEach(async () => {
    bench = await openLoadingBench(undefined, open);
  }, 60_000);
  afterEach(() => bench.close());

  /** Employer and trade of the rows taken in, and how many were rejected. */
  async function taken(lines: readonly string[], recipe?: Recipe) {
    const { staged } = await bench.load('hours.csv', [HEADER, ...lines].join('\n'), recipe);
    await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
    const rows = await bench.rows('hours', ['employer', 'trade']);
    return { rows, quote: staged.recipe.reading?.quote ?? null, rejected: staged.counts.rejected };
  }

  it('are single where every line has a cell between single ones', async () => {
    const found = await taken([
      "'2026-09-30','Alder, Inc','Iron ''Joe'' Work','W1','8'",
      "'2026-09-30','Birch \"B\" & Co','Steel\nand iron','W2','8'",
    ]);
    expect(found).toEqual({
      rows: [
        ['Alder, Inc', "Iron 'Joe' Work"],
        ['Birch "B" & Co', 'Steel\nand iron'],
      ],
      quote: 'single',
      rejected: 0,
    });
  });

  it('are double where an apostrophe is only part of a name', async () => {
    const found = await taken([
      "2026-09-30,O'Neil,'Iron',W1,8",
      '2026-09-30,"Birch, Inc",Iron,W2,8',
      "2026-09-30,D'Amico,Iron,W3,8",
    ]);
    expect(found).toEqual({
      rows: [
        ["O'Neil", "'Iron'"],
        ['Birch, Inc', 'Iron'],
        ["D'Amico", 'Iron'],
      ],
      quote: null,
      rejected: 0,
    });
  });

  it('are text where that is said, also where they do not pair up', async () => {
    const lines = ['2026-09-30,Alder,"5" pipe,W1,8', '2026-09-30,"Birch,Iron,W2,8'];
    const recipe: Recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      reading: { quote: 'none' },
      fields: FIELDS,
    };
    await expect(bench.load('hours.csv', [HEADER, ...lines].join('\n'))).rejects.toThrow(
      'reading/quotes-do-not-pair',
    );
    expect(await taken(lines, recipe)).toEqual({
      rows: [
        ['Alder', '"5" pipe'],
        ['"Birch', 'Iron'],
      ],
      quote: 'none',
      rejected: 0,
    });
  });
});

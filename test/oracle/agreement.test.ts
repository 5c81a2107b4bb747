import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Engine } from '../../src/core/engine.ts';
import { queryCells } from '../../src/core/query/query-cells.ts';
import { openNodeEngine } from '../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../engine/duckdb-wasm-blocking.ts';
import { recordsArbitrary, requestArbitrary } from './arbitrary.ts';
import { naiveCells } from './cells.ts';
import { differences } from './compare-cells.ts';
import { putRecords } from './put-records.ts';

const arbitrary = [recordsArbitrary(catalogue), requestArbitrary(catalogue)] as const;
const SETTINGS = { 'family-sustaining-wage': 20, 'regional-median-wage': 25.25 };

describe.each([
  ['native DuckDB', () => openNodeEngine({ threads: 1 }), 25],
  ['DuckDB in WebAssembly', openBlockingWasmEngine, 10],
] as const)('%s', (_, open, numRuns) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it('counts every metric on random rows as loops over the rows do', async () => {
    await fc.assert(
      fc.asyncProperty(...arbitrary, async (records, request) => {
        await putRecords(engine, catalogue, records);
        const answer = await queryCells(engine, catalogue, request, SETTINGS);
        const naive = naiveCells({ catalogue, records, request, settings: SETTINGS });
        expect(differences(naive, answer.cells)).toEqual([]);
      }),
      { numRuns, endOnFailure: true },
    );
  });
});

describe('the random rows', () => {
  it('have something to count for every metric', () => {
    const counted = new Set<string>();
    for (const [records, request] of fc.sample(fc.tuple(...arbitrary), { numRuns: 60, seed: 1 })) {
      const question = { catalogue, records, request, settings: SETTINGS };
      for (const { metric } of naiveCells(question)) counted.add(metric);
    }
    expect([...counted].sort()).toEqual(catalogue.metrics.map(({ id }) => id).sort());
  });
});

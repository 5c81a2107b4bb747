import { asNew } from '../../../src/core/loading/staged.ts';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { openLoadingBench, sampleBytes } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';
import { RECIPES } from './mangled-recipes.ts';

interface MangledFile {
  readonly file: string;
  readonly kind: string;
  readonly headerLine: number;
  readonly goodRows: number;
  readonly hours: number | null;
  readonly faults: readonly { readonly line: number; readonly column: string }[];
}
const FILES = JSON.parse(
  readFileSync(new URL('../../../sample-data/mangled/faults.json', import.meta.url), 'utf8'),
) as readonly MangledFile[];

/** Notes below the rows, and what is said of sound rows. */
const NOT_FAULTS: ReadonlySet<string> = new Set([
  'loading/note-row',
  'loading/open-date',
  'loading/zip-zero',
]);
const ENGINES = [
  ['natively', () => openNodeEngine({ threads: 1 })],
  ["with the browser's DuckDB", openBlockingWasmEngine],
] as const;

describe.each(ENGINES)('a quarter of mangled files, loaded %s', (_, open) => {
  let bench: LoadingBench;
  beforeAll(async () => {
    bench = await openLoadingBench(100_000, open);
  }, 60_000);
  afterAll(() => bench.close());

  it.each(FILES)('of $file every bad row is rejected on its line and no good one', async (file) => {
    const { inspection, staged } = await bench.load(
      file.file,
      sampleBytes(`mangled/${file.file}`),
      RECIPES[file.file],
    );
    expect(inspection.headerRow).toBe(file.headerLine);
    expect(staged.kind).toBe(file.kind);
    const rowsOf = (severity: string) =>
      staged.groups
        .filter(({ problem }) => problem.severity === severity)
        .filter(({ problem }) => !NOT_FAULTS.has(problem.code))
        .flatMap(({ rows }) => rows);
    const named = new Set([...rowsOf('rejected-row'), ...rowsOf('warning')]);
    expect([...named].sort((a, b) => a - b)).toEqual(file.faults.map(({ line }) => line));
    const kept = staged.groups
      .filter(({ problem }) => problem.code === 'loading/no-person-key')
      .flatMap(({ rows }) => rows).length;
    expect(staged.counts.accepted - kept).toBe(file.goodRows);
    const { read, accepted, leftOut, rejected } = staged.counts;
    expect(accepted + leftOut + rejected).toBe(read);
  });

  it('the good rows of the hours files hold the hours that were worked', async () => {
    const files = FILES.filter(({ hours }) => hours !== null);
    const staged = await Promise.all(
      files.map(({ file }) => bench.load(file, sampleBytes(`mangled/${file}`), RECIPES[file])),
    );
    await bench.store.commit(
      staged.map(({ staged: { id } }) => asNew(id)),
      '2026-10-05T09:00:00Z',
    );
    const sums = await bench.engine.query({
      sql: `SELECT sum(coalesce(hours, coalesce(hours_st, 0) + coalesce(hours_ot, 0))) FILTER (WHERE submission < 3 OR worker_key IS NOT NULL) AS hours
        FROM rows_hours GROUP BY submission ORDER BY submission`,
      parameters: [],
    });
    expect(sums.map(({ hours }) => hours)).toEqual(files.map(({ hours }) => hours));
  });
});

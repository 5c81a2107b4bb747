import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { ratesAsIf } from '../../../src/core/report/rates-as-if.ts';
import { runReport } from '../../../src/core/report/run-report.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { openBlockingWasmEngine } from '../../engine/duckdb-wasm-blocking.ts';
import { openLoadingBench, sampleBytes } from '../loading/loading-bench.ts';
import type { LoadingBench } from '../loading/loading-bench.ts';

const AT = '2026-10-05T09:00:00Z';
const HEADER = 'worker_key,period_end,project,employer,worker_class,gender,hours\n';
/** Women worked 40 of 160 hours, apprentices 120 of 160. */
const FIRST = `${HEADER}a,2026-09-05,Pier,Alder,journey,woman,40
b,2026-09-05,Pier,Alder,apprentice,man,80
c,2026-09-05,Pier,Alder,apprentice,man,40
`;
/** One man worked 40 hours, not 80: 40 and 80 of 120. */
const CORRECTED = FIRST.replace('man,80', 'man,40');
const HOURS = ['hours-share', 'apprentice-share-of-hours'];
const GROUPINGS = ['gender', 'people-of-color', 'race', 'everyone'];

describe.each([
  { name: 'native', open: () => openNodeEngine({ threads: 1 }) },
  { name: 'in the browser’s build', open: openBlockingWasmEngine },
])('rates as if a file were in, $name', { timeout: 60_000 }, ({ open }) => {
  let bench: LoadingBench;
  beforeEach(async () => {
    bench = await openLoadingBench(undefined, open);
  });
  afterEach(() => bench.close());

  const stage = async (name: string, text: string | Uint8Array) =>
    (await bench.load(name, text)).staged;
  async function add(name: string, text: string | Uint8Array, replaces: readonly number[] | null) {
    const { id } = await stage(name, text);
    await bench.store.commit([{ stagedId: id, submitter: '', replaces }], AT);
  }
  const ratesOf = (
    stagedId: number,
    replaces: readonly number[],
    metrics: readonly string[],
    quarters: readonly string[],
  ) =>
    ratesAsIf({ ...bench, catalogue }, catalogue.defaultProgram, {
      stagedId,
      replaces,
      metrics,
      groupings: GROUPINGS,
      quarters,
    });
  /** What a stage page asks for: broken down too, of which the totals are looked at. */
  async function onTheStagePage(metrics: readonly string[], quarter: string, asOf: string) {
    const period = parsePeriod(quarter);
    if (period === null) throw new Error('That is a quarter.');
    const { rows } = await runReport(bench.engine, catalogue, catalogue.defaultProgram, {
      metrics,
      groupings: GROUPINGS,
      slices: ['trade'],
      periods: [period],
      filters: {},
      asOf,
    });
    return rows.filter(({ slice }) => slice.length === 0);
  }

  it('are those of the report after the commit, to the last digit, and change nothing', async () => {
    await add('hours.csv', FIRST, null);
    const { id } = await stage('corrected.csv', CORRECTED);
    const held = await bench.store.holdings();
    const now = await onTheStagePage(HOURS, '2026-Q3', '2026-09-30');
    const replaced = await ratesOf(id, [1], HOURS, ['2026-Q3']);
    const beside = await ratesOf(id, [], HOURS, ['2026-Q3']);
    const value = (rows: typeof replaced.after, metric: string, group: string) =>
      rows.find((row) => row.metric === metric && row.group === group)?.value;
    expect(value(replaced.before, 'hours-share', 'women')).toBe(40 / 160);
    expect(value(replaced.after, 'hours-share', 'women')).toBe(40 / 120);
    expect(value(beside.after, 'hours-share', 'women')).toBe(80 / 280);
    expect(value(replaced.before, 'apprentice-share-of-hours', 'everyone')).toBe(120 / 160);
    expect(value(replaced.after, 'apprentice-share-of-hours', 'everyone')).toBe(80 / 120);
    expect(await bench.store.holdings()).toEqual(held);
    expect(await onTheStagePage(HOURS, '2026-Q3', '2026-09-30')).toEqual(now);
    expect(replaced.before).toEqual(now);
    await bench.store.commit([{ stagedId: id, submitter: '', replaces: [1] }], AT);
    expect(await onTheStagePage(HOURS, '2026-Q3', '2026-09-30')).toEqual(replaced.after);
    await bench.store.undo();
    expect(await onTheStagePage(HOURS, '2026-Q3', '2026-09-30')).toEqual(replaced.before);
  });

  it('fail as a whole when a statement fails, and the data is as it was', async () => {
    await add('hours.csv', FIRST, null);
    const { id } = await stage('corrected.csv', CORRECTED);
    await expect(ratesOf(id, [1], ['no-such-metric'], ['2026-Q3'])).rejects.toThrow(RangeError);
    await expect(bench.store.asIf(id, [99], () => Promise.resolve(0))).rejects.toThrow(RangeError);
    expect(await bench.rows('hours', ['hours'])).toEqual([['40.0'], ['80.0'], ['40.0']]);
    expect((await ratesOf(id, [1], HOURS, ['2026-Q3'])).period).toBe('2026-Q3');
  });
});

describe('rates as if a file were in', () => {
  it.each([
    { kind: 'employment', metrics: ['quarterly-retention', 'people-share'] },
    { kind: 'pay', metrics: ['median-pay-gap'] },
    { kind: 'hours', metrics: ['hours-share', 'working-alone'] },
  ])(
    'of the sample’s $kind are those of the report after the commit',
    async ({ kind, metrics }) => {
      const bench = await openLoadingBench();
      const file = (name: string) => sampleBytes(`program/2026-Q3/${name}.csv`);
      for (const name of new Set(['workers', 'employment', 'hours', kind])) {
        const { staged } = await bench.load(`${name}.csv`, file(name));
        await bench.store.commit([{ stagedId: staged.id, submitter: '', replaces: null }], AT);
      }
      const held = await bench.store.holdings();
      const replaced = held.submissions.filter((one) => one.kind === kind).map(({ id }) => id);
      const lines = new TextDecoder().decode(file(kind)).split('\n');
      const fewer = lines.filter((_, at) => at === 0 || at % 3 > 0).join('\n');
      const { staged } = await bench.load('fewer.csv', fewer);
      const asked = {
        stagedId: staged.id,
        replaces: replaced,
        metrics,
        groupings: GROUPINGS,
        quarters: staged.periods,
      };
      const program = catalogue.defaultProgram;
      const rates = await ratesAsIf({ ...bench, catalogue }, program, asked);
      await bench.store.commit([{ stagedId: staged.id, submitter: '', replaces: replaced }], AT);
      const period = parsePeriod(rates.period ?? '');
      if (period === null) throw new Error('A quarter is reported.');
      const request = { metrics, groupings: GROUPINGS, slices: [], periods: [period], filters: {} };
      const asOf = '2026-09-30';
      const { rows } = await runReport(bench.engine, catalogue, program, { ...request, asOf });
      expect(rates.after).toEqual(rows);
      expect(rates.before).not.toEqual(rows);
      expect(rows.some(({ value }) => value !== null)).toBe(true);
      await bench.close();
    },
    60_000,
  );
});

/** What holds of the counting as a whole, on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Engine, Statement } from '../../src/core/engine.ts';
import { dimensionsStatement, readDimensions } from '../../src/core/query/facts/dimensions.ts';
import { factStatements } from '../../src/core/query/facts/facts.ts';
import { quartersBetween } from '../../src/core/query/period.ts';
import { queryCells } from '../../src/core/query/query-cells.ts';
import type { Request } from '../../src/core/query/request.ts';
import { recordsFromText } from '../oracle/rows.ts';
import { SECONDS_TO_OPEN } from './contract.ts';
import { insertStatements, loadRecords } from './load-rows.ts';

const NASTY = `'); DROP TABLE rows_hours; --`;
const HOURS = `
  period_end | project | employer | trade     | worker_class | worker_key | hours | gender
  2026-01-31 | Bridge  | Heron    | Carpenter | journey      | a          | 40    | woman
  2026-02-28 | Bridge  | Heron    | Carpenter | journey      | a          | 20    |
  2026-02-28 | Tunnel  | Heron    | Carpenter | apprentice   | a          | 10    | woman
  2026-02-28 | Bridge  | ${NASTY} | Carpenter | journey    | b          | 80    | man
  2026-05-31 | Bridge  | Heron    | Laborer   | journey      | b          | 30    | man
  2026-05-31 | Bridge  | Heron    | Laborer   | journey      |            | 500   | man
  2026-05-31 | Tunnel  |          | Laborer   | journey      | c          | 25    | declined`;
const WORKERS = `
  worker_key | gender | race
  a          | man    | black
  b          |        | white
  a          | woman  |
  c          | woman  | black+white`;
const request: Request = {
  metrics: ['hours-share', 'people-with-hours-share', 'working-alone', 'uniform-months'],
  groupings: ['gender', 'people-of-color', 'everyone'],
  slices: ['employer'],
  periods: quartersBetween('2026-01-01', '2026-06-30'),
  filters: {},
  asOf: '2026-06-30',
};
const records = recordsFromText(catalogue, { hours: HOURS, workers: WORKERS });

export function describeCounting(name: string, open: () => Promise<Engine>): void {
  describe(`counting on ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await loadRecords(engine, catalogue, records);
    }, SECONDS_TO_OPEN * 1000);
    afterAll(() => engine.close());

    const cellsOf = async (changes: Partial<Request> = {}) =>
      (await queryCells(engine, catalogue, { ...request, ...changes }, {})).cells;
    const run = async (statements: readonly Statement[]) => {
      for (const statement of statements) await engine.query(statement);
    };

    it('adds up a person before squaring, and counts hours without a person in the sums only', async () => {
      const cells = await cellsOf({ metrics: ['hours-share'], groupings: ['gender'], slices: [] });
      const [, second] = request.periods;
      expect(cells.filter(({ period }) => period === '2026-Q1')).toMatchObject([
        { atom: ['man'], terms: { people: 1, sumX: 80, sumXX: 80 ** 2 } },
        { atom: ['woman'], terms: { people: 1, sumX: 70, sumXX: (40 + 20 + 10) ** 2 } },
      ]);
      expect(cells.filter(({ period }) => period === second?.id)).toMatchObject([
        { atom: ['declined'], terms: { people: 1, sumX: 25, sumXX: 25 ** 2 } },
        { atom: ['man'], terms: { people: 1, sumX: 30 + 500, sumXX: 30 ** 2 } },
      ]);
    });

    it("fills in a row's blank from the last of the worker's records that says something", async () => {
      const cells = await cellsOf({
        metrics: ['people-with-hours-share'],
        groupings: ['people-of-color'],
        slices: [],
      });
      expect(cells.map(({ period, atom, terms }) => [period, atom[0], terms])).toEqual([
        ['2026-Q1', 'no', { kind: 'counts', numerator: 1, denominator: 1 }],
        ['2026-Q1', 'yes', { kind: 'counts', numerator: 1, denominator: 1 }],
        ['2026-Q2', 'no', { kind: 'counts', numerator: 1, denominator: 1 }],
        ['2026-Q2', 'yes', { kind: 'counts', numerator: 1, denominator: 1 }],
      ]);
    });

    it('takes names as they are, whatever they hold, in slices and in filters', async () => {
      const cells = await cellsOf({ metrics: ['hours-share'], groupings: ['everyone'] });
      const slices = cells.filter(({ slice }) => slice.length > 0);
      expect(slices.map(({ period, slice }) => [period, ...slice])).toEqual([
        ['2026-Q1', NASTY],
        ['2026-Q1', 'Heron'],
        ['2026-Q2', 'Heron'],
        ['2026-Q2', null],
      ]);
      const filtered = await cellsOf({
        metrics: ['hours-share'],
        groupings: ['everyone'],
        slices: [],
        filters: { employer: [NASTY] },
      });
      expect(filtered).toMatchObject([{ period: '2026-Q1', terms: { sumX: 80 } }]);
    });

    it('lists what views can be filtered by, and the quarters that the data covers', async () => {
      const { dimensions, quarters } = readDimensions(
        await engine.query(dimensionsStatement(catalogue)),
      );
      expect(dimensions.employer).toEqual([NASTY, 'Heron']);
      expect(dimensions.project).toEqual(['Bridge', 'Tunnel']);
      expect(dimensions['worker-class']).toEqual(['apprentice', 'journey']);
      expect(dimensions.source).toEqual([]);
      expect(quarters).toEqual(['2026-Q1', '2026-Q2']);
    });

    it('does not depend on the order of the rows', async () => {
      const before = await cellsOf();
      const reversed = { ...records, hours: records.hours?.toReversed() ?? [] };
      await loadRecords(engine, catalogue, reversed);
      expect(await cellsOf()).toEqual(before);
      await loadRecords(engine, catalogue, records);
    });

    it('adds up, term by term, when the rows of another file come in', async () => {
      const counts = { metrics: ['hours-share'], groupings: ['everyone'], slices: [] } as const;
      const before = await cellsOf(counts);
      const other = recordsFromText(catalogue, {
        hours: `
          period_end | project | employer | trade   | worker_key | hours | gender
          2026-03-31 | Bridge  | Heron    | Painter | z          | 7     | woman
          2026-04-30 | Bridge  | Heron    | Painter | z          | 11    | woman`,
      });
      await run(insertStatements('hours', other.hours ?? [], 2));
      await run(factStatements(catalogue, ['hours']));
      const after = await cellsOf(counts);
      const added = after.map(({ terms }, at) => {
        const old = before[at]?.terms;
        if (terms.kind !== 'totals' || old?.kind !== 'totals') throw new Error('Not totals.');
        return [terms.people - old.people, terms.sumX - old.sumX, terms.sumXX - old.sumXX];
      });
      expect(added).toEqual([
        [1, 7, 7 ** 2],
        [1, 11, 11 ** 2],
      ]);
      await loadRecords(engine, catalogue, records);
    });

    it('builds the crews anew after the hours have changed', async () => {
      const crews = { metrics: ['several-projects-in-a-month'], groupings: ['everyone'] } as const;
      const first = await cellsOf({ ...crews, slices: [] });
      expect(first.map(({ terms }) => terms)).toEqual([
        { kind: 'counts', numerator: 2, denominator: 4 },
        { kind: 'counts', numerator: 0, denominator: 2 },
      ]);
      await loadRecords(engine, catalogue, {});
      expect(await cellsOf({ ...crews, slices: [] })).toEqual([]);
      await loadRecords(engine, catalogue, records);
    });

    it('sees somebody still employed up to the last day of the period, or of what is known', async () => {
      await loadRecords(
        engine,
        catalogue,
        recordsFromText(catalogue, {
          employment: `
            worker_key | employer | started_on
            a          | Heron    | 2026-01-01`,
        }),
      );
      const daysSeen = async (asOf: string) => {
        const metrics = ['time-on-job'];
        const cells = await cellsOf({ metrics, groupings: ['everyone'], slices: [], asOf });
        return cells.map(({ terms }) => (terms.kind === 'spells' ? terms.spells[0]?.time : null));
      };
      const [january, march, june] = [31, 31 + 28 + 31, 31 + 28 + 31 + 30 + 31 + 30];
      expect(await daysSeen('2026-06-30')).toEqual([march - 1, june - 1]);
      expect(await daysSeen('2026-12-31')).toEqual([march - 1, june - 1]);
      expect(await daysSeen('2026-01-31')).toEqual([january - 1, january - 1]);
      await loadRecords(engine, catalogue, records);
    });

    it('stops when it is cancelled, and answers the next request', async () => {
      const reason = new Error('another filter');
      const signal = AbortSignal.abort(reason);
      await expect(queryCells(engine, catalogue, request, {}, { signal })).rejects.toBe(reason);
      expect(await cellsOf()).not.toEqual([]);
    });
  });
}

/**
 * Rates before and after a file goes in, without letting it in: the same pipeline over what is in, and over what
 * would be. Promises the numbers that the pages will show for that period once the file is in.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Program } from '../definition/program.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../loading/store-calls.ts';
import { parsePeriod } from '../query/period.ts';
import type { Period } from '../query/period.ts';
import { lastDayKnown, reportedQuarters } from '../query/reported-quarters.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { ReportRow } from './report.ts';
import { runReport } from './run-report.ts';

/** The file, what it replaces, and the rates asked for. */
export interface RatesAsked {
  readonly stagedId: number;
  readonly replaces: readonly number[];
  readonly metrics: readonly string[];
  readonly groupings: readonly string[];
  /** Quarters that the file speaks of, ascending: the last that would be reported is shown. */
  readonly quarters: readonly string[];
}
export interface BeforeAndAfter {
  /** Null when no quarter would be reported. */
  readonly period: string | null;
  readonly before: readonly ReportRow[];
  readonly after: readonly ReportRow[];
}

export async function ratesAsIf(
  { engine, catalogue, store }: RatesPlaces,
  program: Program,
  asked: RatesAsked,
): Promise<BeforeAndAfter> {
  const rates = (holdings: Holdings, period: Period) =>
    ratesIn({ engine, catalogue, program, holdings, period }, asked);
  const after = await store.asIf(asked.stagedId, asked.replaces, async (holdings) => {
    const period = periodOf(holdings, asked.quarters);
    return period === null ? null : { period, rows: await rates(holdings, period) };
  });
  if (after === null) return { period: null, before: [], after: [] };
  const holdings = await store.holdings();
  const before = await store.ask(() => rates(holdings, after.period));
  return { period: after.period.id, before, after: after.rows };
}

export interface RatesPlaces {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly store: Pick<Store, 'asIf' | 'ask' | 'holdings'>;
}

function periodOf(holdings: Holdings, quarters: readonly string[]): Period | null {
  const reported = reportedQuarters(holdings).map(({ id }) => id);
  const last = quarters.findLast((id) => reported.includes(id)) ?? reported.at(-1);
  return last === undefined ? null : parsePeriod(last);
}

interface RatesOf {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly program: Program;
  readonly holdings: Holdings;
  readonly period: Period;
}

/** As the pages ask: without filters, and known up to the last day of the latest quarter reported. */
async function ratesIn(
  { engine, catalogue, program, holdings, period }: RatesOf,
  { metrics, groupings }: RatesAsked,
): Promise<readonly ReportRow[]> {
  const latest = reportedQuarters(holdings).at(-1) ?? period;
  const request = { metrics, groupings, slices: [], periods: [period], filters: {} };
  const asOf = lastDayKnown(latest, [period]);
  return (await runReport(engine, catalogue, program, { ...request, asOf })).rows;
}

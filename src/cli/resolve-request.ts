/** The request behind the words typed. Promises that every unknown name is told at once, with the nearest known. */
import type { Catalogue } from '../core/definition/catalogue.ts';
import { SLICE_DIMENSIONS, type SliceDimension } from '../core/definition/metric.ts';
import type { Program } from '../core/definition/program.ts';
import type { Words } from '../core/definition/words.ts';
import { parsePeriod, type Period } from '../core/query/period.ts';
import { lastDayKnown, reportedQuarters } from '../core/query/reported-quarters.ts';
import type { Request } from '../core/query/request.ts';
import type { Holdings } from '../core/workspace/holdings.ts';
import { type Asked, refused } from './asked.ts';
import { nearest } from './nearest.ts';
import { manyOf, oneOf, type Options } from './options.ts';
import { type Named, noQuarter, notADate, notAPeriod, overlapping, unknownName } from './words.ts';

/** What can be checked before any file is read. */
export interface Wanted {
  readonly metrics: readonly string[];
  /** null: those that the program offers. */
  readonly groupings: readonly string[] | null;
  readonly slices: readonly SliceDimension[];
  /** Empty: every quarter reported. */
  readonly periods: readonly Period[];
  readonly asOf: string | null;
}

export function readWanted(options: Options, catalogue: Catalogue): Asked<Wanted> {
  const faults: Words[] = [];
  const knownOf = (what: Named, option: string, known: readonly string[]): readonly string[] =>
    manyOf(options, option).filter((name) => {
      if (known.includes(name)) return true;
      faults.push(unknownName(what, name, nearest(name, known), known));
      return false;
    });
  const metrics = idsOf(catalogue.metrics);
  const wanted = knownOf('metric', 'metric', metrics);
  const groupings = knownOf('grouping', 'by', idsOf(catalogue.groupings));
  const slices = knownOf('slice', 'slice', SLICE_DIMENSIONS);
  const periods = manyOf(options, 'period').flatMap((typed) => {
    const period = parsePeriod(typed.toUpperCase());
    if (period === null) faults.push(notAPeriod(typed));
    return period ?? [];
  });
  const asOf = oneOf(options, 'as-of') ?? null;
  if (asOf !== null && !isDay(asOf)) faults.push(notADate(asOf));
  faults.push(...overlaps(periods));
  if (faults.length > 0) return refused(faults);
  return {
    ok: true,
    value: {
      metrics: wanted.length > 0 ? wanted : metrics,
      groupings: groupings.length > 0 ? groupings : null,
      slices: SLICE_DIMENSIONS.filter((dimension) => slices.includes(dimension)),
      periods: periods.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
      asOf,
    },
  };
}

/** Completes what is wanted from what is in. A period has to touch a quarter of the data. */
export function requestOf(wanted: Wanted, holdings: Holdings, program: Program): Asked<Request> {
  const reported = reportedQuarters(holdings);
  const periods = wanted.periods.length > 0 ? wanted.periods : reported;
  const latest = reported.at(-1) ?? periods.at(-1);
  if (latest === undefined) return refused([noQuarter()]);
  const inData = holdings.quarters.flatMap((id) => parsePeriod(id) ?? []);
  const strange = periods.filter(
    (period) => !inData.some(({ start, end }) => start < period.end && end > period.start),
  );
  if (inData.length > 0 && strange.length > 0) {
    const known = holdings.quarters;
    return refused(strange.map(({ id }) => unknownName('period', id, nearest(id, known), known)));
  }
  return {
    ok: true,
    value: {
      metrics: wanted.metrics,
      groupings: wanted.groupings ?? program.groupings,
      slices: wanted.slices,
      periods,
      filters: {},
      asOf: wanted.asOf ?? lastDayKnown(latest, periods),
    },
  };
}

function overlaps(periods: readonly Period[]): readonly Words[] {
  return periods.flatMap((one, index) =>
    periods
      .slice(index + 1)
      .filter((other) => one.start < other.end && other.start < one.end)
      .map((other) => overlapping(one.id, other.id)),
  );
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

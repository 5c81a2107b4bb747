/** Which quarters the data speaks of, and up to which day: the same on the screen and on the command line. */
import type { Holdings } from '../workspace/holdings.ts';
import { parsePeriod, type Period } from './period.ts';

/** Kinds whose dates lie ahead or belong to no quarter: they do not make a quarter reported. */
const NOT_REPORTS: readonly string[] = ['projection', 'targets', 'workers', 'efforts'];
const DAY = 86_400_000;

/** Quarters up to the latest with a report of work; all of them when the files name no employer. */
export function reportedQuarters(holdings: Holdings): readonly Period[] {
  const last = holdings.reported
    .filter(({ kind }) => !NOT_REPORTS.includes(kind))
    .reduce<string | null>(
      (latest, { quarter }) => (latest === null || quarter > latest ? quarter : latest),
      null,
    );
  return holdings.quarters
    .filter((quarter) => last === null || quarter <= last)
    .flatMap((quarter) => parsePeriod(quarter) ?? []);
}

/**
 * The as-of date where none is given, ISO: the last day of the latest reported quarter, or of a period
 * asked for that ends later.
 */
export function lastDayKnown(latest: Period, asked: readonly Period[]): string {
  const end = asked.reduce((last, period) => (period.end > last ? period.end : last), latest.end);
  return new Date(Date.parse(`${end}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

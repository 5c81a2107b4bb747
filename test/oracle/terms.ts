import type { Metric } from '../../src/core/definition/metric.ts';
import type { Terms } from '../../src/core/query/cell.ts';
import { dateOf, dayNumber, monthOf } from './dates.ts';
import { holds, type Situation } from './holds.ts';
import { numberOf, type Row, textOf, type Value, valueOf } from './rows.ts';

/** Which rows a metric looks at, before slices and atoms. */
export function rowsInScope(metric: Metric, rows: readonly Row[], here: Situation): readonly Row[] {
  const scope = metric.kind === 'rate' || metric.kind === 'hours-rate' ? metric.denominator : null;
  const where = 'where' in metric ? metric.where : scope;
  return where === null ? rows : rows.filter((row) => holds(where, row, here));
}

/** Rows on the last date of the period among those within the same, where the metric asks for that. */
export function onLastDate(metric: Metric, rows: readonly Row[], here: Situation): readonly Row[] {
  const { latest } = metric;
  if (latest?.within === undefined) return rows;
  const { date, within } = latest;
  const dateOfRow = (row: Row): string => textOf(row, date) ?? '';
  const keyOf = (row: Row): string => JSON.stringify(within.map((column) => valueOf(row, column)));
  const inPeriod = rows.filter(
    (row) => dateOfRow(row) >= here.period.start && dateOfRow(row) < here.period.end,
  );
  return inPeriod.filter((row) =>
    inPeriod.every((other) => keyOf(other) !== keyOf(row) || dateOfRow(other) <= dateOfRow(row)),
  );
}

/** Of rows in scope with equal keys the one with the latest date; of equal dates the last submitted. */
export function onlyLatest(metric: Metric, rows: readonly Row[]): readonly Row[] {
  const { latest } = metric;
  if (latest === undefined) return rows;
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(latest.per.map((column) => valueOf(row, column)));
    const there = byKey.get(key);
    const date = textOf(row, latest.date) ?? '';
    if (there === undefined || date >= (textOf(there, latest.date) ?? '')) byKey.set(key, row);
  }
  return [...byKey.values()];
}

/** The terms of some rows in scope. `person` is the column with the person's key. */
export function termsOfRows(
  metric: Exclude<Metric, { kind: 'needed-share' }>,
  rows: readonly Row[],
  here: Situation,
  person: string | null,
): Terms {
  const count = (test: (row: Row) => boolean): number => rows.filter(test).length;
  switch (metric.kind) {
    case 'rate': {
      const counted = rows.filter((row) => holds(metric.numerator, row, here));
      const size = (some: readonly Row[]) =>
        metric.count === 'people' ? peopleOf(some, person) : some.length;
      return { kind: 'counts', numerator: size(counted), denominator: size(rows) };
    }
    case 'hours-rate':
      return totals(rows, metric.measure, person, (row) => holds(metric.numerator, row, here));
    case 'share': {
      if ('measure' in metric.of) return totals(rows, metric.of.measure, person, () => true);
      const total = metric.of.count === 'rows' ? rows.length : peopleOf(rows, person);
      return { kind: 'counts', numerator: total, denominator: total };
    }
    case 'amount':
    case 'quartile-bands':
      return distribution(
        rows.map((row) => numberOf(row, metric.value)),
        (value) => value > 0 || (value === 0 && metric.unit !== 'dollars-per-hour'),
      );
    case 'survival':
      return spells(metric, rows, here);
    case 'funnel':
      return {
        kind: 'steps',
        entered: rows.length,
        steps: metric.steps.map((step, index) => {
          const before = metric.steps[index - 1];
          const cameHere = (row: Row): boolean =>
            before === undefined || holds(before.reached, row, here);
          const reached = (row: Row): boolean => holds(step.reached, row, here);
          return {
            reached: count(reached),
            decided: count((row) => cameHere(row) && holds(step.decided, row, here)),
            outOfOrder: count((row) => reached(row) && !cameHere(row)),
          };
        }),
      };
    case 'turnover':
      return {
        kind: 'turnover',
        events: count((row) => holds(metric.events, row, here)),
        atStart: count((row) => holds(metric.atStart, row, here)),
        atEnd: count((row) => holds(metric.atEnd, row, here)),
      };
    case 'uniformity':
      return months(rows, metric.month, metric.measure);
    default:
      return metric satisfies never;
  }
}

function peopleOf(rows: readonly Row[], person: string | null): number {
  const keys = rows.map((row) => (person === null ? null : valueOf(row, person)));
  return new Set(keys.filter((key) => key !== null)).size;
}

/** Sums person by person; hours without a key are in the sums and in nobody's squares. */
export function totals(
  rows: readonly Row[],
  measure: string,
  person: string | null,
  counts: (row: Row) => boolean,
): Terms {
  const byPerson = new Map<Value, { x: number; y: number }>();
  const sums = { sumX: 0, sumY: 0 };
  for (const row of rows) {
    const x = numberOf(row, measure) ?? 0;
    const y = counts(row) ? x : 0;
    sums.sumX += x;
    sums.sumY += y;
    const key = person === null ? null : valueOf(row, person);
    if (key === null) continue;
    const there = byPerson.get(key) ?? { x: 0, y: 0 };
    byPerson.set(key, { x: there.x + x, y: there.y + y });
  }
  const people = [...byPerson.values()];
  return {
    kind: 'totals',
    people: people.length,
    ...sums,
    sumXX: people.reduce((sum, { x }) => sum + x * x, 0),
    sumXY: people.reduce((sum, { x, y }) => sum + x * y, 0),
    sumYY: people.reduce((sum, { y }) => sum + y * y, 0),
  };
}

function distribution(
  values: readonly (number | null)[],
  isUsable: (value: number) => boolean,
): Terms {
  const usable = values.filter((value): value is number => value !== null && isUsable(value));
  const distinct = [...new Set(usable)].sort((a, b) => a - b);
  return {
    kind: 'distribution',
    values: distinct.map((value) => ({
      value,
      count: usable.filter((other) => other === value).length,
    })),
    excluded: values.length - usable.length,
  };
}

function spells(
  metric: Extract<Metric, { kind: 'survival' }>,
  rows: readonly Row[],
  here: Situation,
): Terms {
  const lastOfPeriod = dateOf(dayNumber(here.period.end) - 1);
  const lastDay = here.asOf < lastOfPeriod ? here.asOf : lastOfPeriod;
  const ends = rows.flatMap((row) => {
    const from = textOf(row, metric.from);
    const to = textOf(row, metric.to);
    if (from === null || from > lastDay) return [];
    const ended = to !== null && to < here.period.end && to <= here.asOf;
    const time = dayNumber(ended ? to : lastDay) - dayNumber(from);
    if (time < 0) return [];
    const events = ended && holds(metric.event, row, here) ? 1 : 0;
    const competes = metric.competing !== undefined && holds(metric.competing, row, here);
    const competing = ended && events === 0 && competes ? 1 : 0;
    return [{ time, events, competing, censored: 1 - events - competing }];
  });
  const times = [...new Set(ends.map(({ time }) => time))].sort((a, b) => a - b);
  const sum = (time: number, of: 'events' | 'competing' | 'censored'): number =>
    ends.filter((end) => end.time === time).reduce((total, end) => total + end[of], 0);
  return {
    kind: 'spells',
    spells: times.map((time) => ({
      time,
      events: sum(time, 'events'),
      competing: sum(time, 'competing'),
      censored: sum(time, 'censored'),
    })),
  };
}

function months(rows: readonly Row[], month: string, measure: string): Terms {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const date = textOf(row, month);
    if (date === null) continue;
    const key = monthOf(date);
    sums.set(key, (sums.get(key) ?? 0) + (numberOf(row, measure) ?? 0));
  }
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind: 'monthly', months: sorted.map(([key, sum]) => ({ month: key, measure: sum })) };
}

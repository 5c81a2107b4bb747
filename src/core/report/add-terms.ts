import type { Cell, Terms, TermsKind } from '../query/cell.ts';

export type TermsOf<K extends TermsKind> = Extract<Terms, { kind: K }>;

/** The terms of that kind of some cells; other kinds are passed over. */
export function termsOf<K extends TermsKind>(
  cells: readonly Cell[],
  kind: K,
): readonly TermsOf<K>[] {
  return cells
    .map(({ terms }) => terms)
    .filter((terms): terms is TermsOf<K> => terms.kind === kind);
}

const sumOf = <T>(items: readonly T[], number: (item: T) => number): number =>
  items.reduce((sum, item) => sum + number(item), 0);

/** Counts of some cells together; 0 of 0 without any. */
export function addCounts(cells: readonly Cell[]): TermsOf<'counts'> {
  const terms = termsOf(cells, 'counts');
  return {
    kind: 'counts',
    numerator: sumOf(terms, (one) => one.numerator),
    denominator: sumOf(terms, (one) => one.denominator),
  };
}

/**
 * Totals of some cells together. `people` is 0 where any cell has hours and no persons: rows that are
 * already aggregated have no spread between persons, and a sum with them has none that is true.
 */
export function addTotals(cells: readonly Cell[]): TermsOf<'totals'> {
  const terms = termsOf(cells, 'totals');
  const aggregated = terms.some((one) => one.people === 0 && one.sumX > 0);
  return {
    kind: 'totals',
    people: aggregated ? 0 : sumOf(terms, (one) => one.people),
    sumX: sumOf(terms, (one) => one.sumX),
    sumY: sumOf(terms, (one) => one.sumY),
    sumXX: sumOf(terms, (one) => one.sumXX),
    sumXY: sumOf(terms, (one) => one.sumXY),
    sumYY: sumOf(terms, (one) => one.sumYY),
  };
}

/** One distribution, ascending, equal values counted together. */
export function addDistributions(cells: readonly Cell[]): TermsOf<'distribution'> {
  const terms = termsOf(cells, 'distribution');
  const counts = new Map<number, number>();
  for (const { values } of terms) {
    for (const { value, count } of values) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return {
    kind: 'distribution',
    values: [...counts].sort(([a], [b]) => a - b).map(([value, count]) => ({ value, count })),
    excluded: sumOf(terms, (one) => one.excluded),
  };
}

/** All spells, one entry per distinct time, ascending. */
export function addSpells(cells: readonly Cell[]): TermsOf<'spells'> {
  const byTime = new Map<number, TermsOf<'spells'>['spells'][number]>();
  for (const spell of termsOf(cells, 'spells').flatMap(({ spells }) => spells)) {
    const there = byTime.get(spell.time);
    byTime.set(spell.time, {
      time: spell.time,
      events: (there?.events ?? 0) + spell.events,
      competing: (there?.competing ?? 0) + spell.competing,
      censored: (there?.censored ?? 0) + spell.censored,
    });
  }
  return { kind: 'spells', spells: [...byTime.values()].sort((a, b) => a.time - b.time) };
}

/** Step by step; a funnel of `length` steps of 0 without cells. */
export function addSteps(cells: readonly Cell[], length: number): TermsOf<'steps'> {
  const terms = termsOf(cells, 'steps');
  const steps = Array.from({ length }, (_, index) => {
    const here = terms.flatMap((one) => one.steps.slice(index, index + 1));
    return {
      reached: sumOf(here, (step) => step.reached),
      decided: sumOf(here, (step) => step.decided),
      outOfOrder: sumOf(here, (step) => step.outOfOrder),
    };
  });
  return { kind: 'steps', entered: sumOf(terms, (one) => one.entered), steps };
}

export function addTurnovers(cells: readonly Cell[]): TermsOf<'turnover'> {
  const terms = termsOf(cells, 'turnover');
  return {
    kind: 'turnover',
    events: sumOf(terms, (one) => one.events),
    atStart: sumOf(terms, (one) => one.atStart),
    atEnd: sumOf(terms, (one) => one.atEnd),
  };
}

/** Month by month, ascending. */
export function addMonths(cells: readonly Cell[]): TermsOf<'monthly'> {
  const byMonth = new Map<string, number>();
  for (const { month, measure } of termsOf(cells, 'monthly').flatMap(({ months }) => months)) {
    byMonth.set(month, (byMonth.get(month) ?? 0) + measure);
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind: 'monthly', months: months.map(([month, measure]) => ({ month, measure })) };
}

/** Planned hours of some cells together. */
export function addRemaining(cells: readonly Cell[]): TermsOf<'remaining'> {
  const planned = sumOf(termsOf(cells, 'remaining'), (one) => one.planned);
  return { kind: 'remaining', planned };
}

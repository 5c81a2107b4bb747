import { dimensionColumn } from './fact-shape.ts';
import { QUARTER } from './facts/folded-hours.ts';
import type { Period } from './period.ts';
import type { PredicateScope } from './predicate-sql.ts';
import type { GroupingSet, Source } from './planned-part.ts';
import { sqlDate, sqlName, sqlTexts } from './sql-text.ts';

/** Before any record. */
const BEGINNING = '0001-01-01';

/** What predicates may name over the rows of a source. */
export function scopeOfSource({ shape, asOf, settings, quarterly }: Source): PredicateScope {
  return { shape, asOf, settings, datedByPeriod: quarterly };
}

/** The named subquery `periods`: number, first and end quarter, first day and day after. */
export function periodsSql({ periods, soFar }: Source): string {
  const rows = periods.map((period, at) => {
    const start = soFar ? BEGINNING : period.start;
    const quarters = `${quarterNumber(start)}, ${quarterNumber(period.end)}`;
    return `(${at}, ${quarters}, ${sqlDate(start)}, ${sqlDate(period.end)})`;
  });
  const columns = 'period, first_quarter, end_quarter, period_start, period_end';
  return `periods(${columns}) AS (VALUES ${rows.join(', ')})`;
}

/** `FROM … WHERE …` of a source: its rows `f` with every period `p` that they may count in. */
export function fromSql(source: Source): string {
  const { shape, periods, quarterly, soFar, filters } = source;
  const conditions = filters.map(([dimension, values]) => {
    const column = dimensionColumn(shape, dimension) ?? dimension;
    return `CAST(f.${sqlName(column)} AS VARCHAR) IN ${sqlTexts(values)}`;
  });
  if (quarterly) {
    const quarter = `f.${QUARTER}`;
    const starts = periods.map(({ start }) => quarterNumber(soFar ? BEGINNING : start));
    const ends = periods.map(({ end }) => quarterNumber(end));
    conditions.push(`${quarter} >= ${Math.min(...starts)}`, `${quarter} < ${Math.max(...ends)}`);
    if (soFar) conditions.push(`${quarter} < p.end_quarter`);
    else if (periods.length > 1) conditions.push(`p.period = ${periodOfQuarterSql(periods)}`);
  }
  const where = conditions.length === 0 ? '' : `\n  WHERE ${conditions.join('\n    AND ')}`;
  return `FROM ${shape.table} AS f CROSS JOIN periods AS p${where}`;
}

/** Slices as `s0` …, each in its own type. */
export function slicesSql({ shape, slices }: Source): readonly string[] {
  return slices.map((dimension, at) => {
    const column = dimensionColumn(shape, dimension);
    if (column === null) throw new RangeError(`${shape.id} has no ${dimension}.`);
    return `f.${sqlName(column)} AS s${at}`;
  });
}

/** Every column of the groupings asked for, in order, as `a0` …; empty where the records lack it. */
export function atomColumns({ groupings }: Source): readonly string[] {
  return [...new Set(groupings.flatMap(({ columns }) => columns))];
}

export function atomsSql(source: Source): readonly string[] {
  return atomColumns(source).map((column, at) =>
    source.shape.columns.has(column)
      ? `f.${sqlName(column)} AS a${at}`
      : `CAST(NULL AS VARCHAR) AS a${at}`,
  );
}

/** Groupings by their columns, with the value that `grouping(a0, …)` has in their rows. */
export function groupingSets(source: Source): readonly GroupingSet[] {
  const atoms = atomColumns(source);
  const sets = new Map<string, GroupingSet>();
  for (const { id, columns } of source.groupings) {
    const key = columns.join('+');
    const there = sets.get(key);
    const left = atoms.map((atom): number => (columns.includes(atom) ? 0 : 1));
    const mask = left.reduce((bits, bit) => bits * 2 + bit, 0);
    sets.set(key, { mask, columns, groupings: [...(there?.groupings ?? []), id] });
  }
  return [...sets.values()];
}

/** The quarter that a first day of a quarter begins, as year × 4 + quarter − 1. */
function quarterNumber(firstDay: string): number {
  return Number(firstDay.slice(0, 4)) * 4 + Math.floor((Number(firstDay.slice(5, 7)) - 1) / 3);
}

/** Each quarter is in one period at most, since periods do not overlap. */
function periodOfQuarterSql(periods: readonly Period[]): string {
  const cases = periods.map(({ start, end }, at) => {
    const [from, to] = [quarterNumber(start), quarterNumber(end)];
    return `WHEN f.${QUARTER} >= ${from} AND f.${QUARTER} < ${to} THEN ${at}`;
  });
  return `CASE ${cases.join(' ')} END`;
}

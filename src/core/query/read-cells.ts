import type { PlainRow } from '../engine.ts';
import type { Cell, Terms } from './cell.ts';
import type { Answer, GroupingSet, PlannedPart, TermsColumns } from './planned-part.ts';
import { readValues, type ValueRow } from './read-values.ts';

type ValueTerms = Extract<TermsColumns, { code: number }>;

/** The rows of a part's statement as cells; a metric has none where nothing was in its scope. */
export function readCells(part: PlannedPart, rows: readonly PlainRow[]): readonly Cell[] {
  const sets = new Map(part.groupingSets.map((set) => [set.mask, set]));
  const cells: Cell[] = [];
  const values = new Map<string, { readonly place: Place; readonly rows: ValueRow[] }>();
  for (const row of rows) {
    const set = sets.get(numberIn(row, 'mask'));
    if (set === undefined) throw new Error('A row is of no grouping that was asked for.');
    const place = placeOf(part, set, row);
    for (const answer of part.answers) {
      if ('code' in answer.terms) {
        if (answer.terms.code !== row['metric']) continue;
        const key = JSON.stringify([
          answer.terms.code,
          set.mask,
          place.period,
          place.slice,
          place.atom,
        ]);
        const there = values.get(key) ?? { place, rows: [] };
        there.rows.push(valueOf(row));
        values.set(key, there);
      } else {
        const terms = readTerms(answer.terms, row);
        if (terms !== null) cells.push(...cellsOf(answer, set, place, terms));
      }
    }
  }
  for (const [key, { place, rows: own }] of values) {
    const [code, mask] = JSON.parse(key) as [number, number];
    const set = sets.get(mask);
    const answer = part.answers.find(({ terms }) => 'code' in terms && terms.code === code);
    if (set === undefined || answer === undefined) continue;
    const { kind } = answer.terms as ValueTerms;
    cells.push(...cellsOf(answer, set, place, readValues(kind, own)));
  }
  return cells;
}

interface Place {
  readonly period: string;
  readonly slice: readonly (string | null)[];
  readonly atom: readonly (string | null)[];
}

function cellsOf(answer: Answer, set: GroupingSet, place: Place, terms: Terms): readonly Cell[] {
  return set.groupings
    .filter((grouping) => answer.groupings.includes(grouping))
    .map((grouping) => ({ metric: answer.metric, ...place, grouping, terms }));
}

function placeOf(part: PlannedPart, set: GroupingSet, row: PlainRow): Place {
  const sliced = row['sliced'] === true;
  return {
    period: part.periods[numberIn(row, 'period')] ?? '',
    slice: sliced ? Array.from({ length: part.sliceCount }, (_, at) => textIn(row, `s${at}`)) : [],
    atom: set.columns.map((column) => textIn(row, `a${part.atoms.indexOf(column)}`)),
  };
}

function readTerms(columns: Exclude<TermsColumns, ValueTerms>, row: PlainRow): Terms | null {
  const at = (name: string) => numberIn(row, name);
  switch (columns.kind) {
    case 'counts': {
      const denominator = at(columns.denominator);
      if (denominator === 0) return null;
      return { kind: 'counts', numerator: at(columns.numerator), denominator };
    }
    case 'totals': {
      const [people, sumX] = [at(columns.people), at(columns.sumX)];
      if (people === 0 && sumX === 0) return null;
      const { sumY, sumXX, sumXY, sumYY } = columns;
      const products = { sumXX: at(sumXX), sumXY: at(sumXY), sumYY: at(sumYY) };
      return { kind: 'totals', people, sumX, sumY: at(sumY), ...products };
    }
    case 'steps': {
      const entered = at(columns.entered);
      if (entered === 0) return null;
      const steps = columns.steps.map(({ reached, decided, outOfOrder }) => ({
        reached: at(reached),
        decided: at(decided),
        outOfOrder: at(outOfOrder),
      }));
      return { kind: 'steps', entered, steps };
    }
    case 'turnover': {
      const events = at(columns.events);
      const [atStart, atEnd] = [at(columns.atStart), at(columns.atEnd)];
      if (events + atStart + atEnd === 0) return null;
      return { kind: 'turnover', events, atStart, atEnd };
    }
  }
}

function valueOf(row: PlainRow): ValueRow {
  const at = row['v'];
  return {
    at: typeof at === 'number' ? at : null,
    a: numberIn(row, 'a'),
    b: numberIn(row, 'b'),
    c: numberIn(row, 'c'),
  };
}

function numberIn(row: PlainRow, name: string): number {
  const value = row[name];
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  throw new TypeError(`The column ${name} holds no number.`);
}

function textIn(row: PlainRow, name: string): string | null {
  const value = row[name];
  if (value === null || value === undefined) return null;
  return String(value);
}

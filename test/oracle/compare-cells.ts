import type { Cell, Terms } from '../../src/core/query/cell.ts';

/** Cells by what they are of, without those that hold nothing: engines may leave them out. */
export function cellsByPlace(cells: readonly Cell[]): ReadonlyMap<string, Terms> {
  const places = new Map<string, Terms>();
  for (const { metric, period, slice, grouping, atom, terms } of cells) {
    if (holdsNothing(terms)) continue;
    const place = JSON.stringify([metric, period, slice, grouping, atom, terms.kind]);
    if (places.has(place)) throw new Error(`two cells of ${place}`);
    places.set(place, terms);
  }
  return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function holdsNothing(terms: Terms): boolean {
  switch (terms.kind) {
    case 'counts':
      return terms.denominator === 0;
    case 'totals':
      return terms.people === 0 && terms.sumX === 0;
    case 'distribution':
      return terms.values.length === 0 && terms.excluded === 0;
    case 'spells':
      return terms.spells.length === 0;
    case 'steps':
      return terms.entered === 0;
    case 'turnover':
      return terms.events === 0 && terms.atStart === 0 && terms.atEnd === 0;
    case 'monthly':
      return terms.months.every(({ measure }) => measure === 0);
    case 'remaining':
      return terms.planned === 0;
    default:
      return terms satisfies never;
  }
}

/** Places whose terms differ, with both; empty when the cells agree. */
export function differences(
  expected: readonly Cell[],
  actual: readonly Cell[],
): readonly {
  readonly place: string;
  readonly expected: Terms | null;
  readonly actual: Terms | null;
}[] {
  const [wanted, got] = [cellsByPlace(expected), cellsByPlace(actual)];
  const places = [...new Set([...wanted.keys(), ...got.keys()])].sort();
  return places
    .map((place) => ({
      place,
      expected: wanted.get(place) ?? null,
      actual: got.get(place) ?? null,
    }))
    .filter((one) => JSON.stringify(one.expected) !== JSON.stringify(one.actual));
}

import type { Cell } from '../../src/core/query/cell.ts';

const keyOf = ({ metric, period, slice, grouping, atom, terms }: Cell) =>
  JSON.stringify([metric, period, slice, grouping, atom, terms.kind]);

/** Cells in one order, to compare two evaluators; without those in which nothing was counted. */
export function inSameOrder(cells: readonly Cell[]): readonly Cell[] {
  return cells
    .filter(({ terms }) => hasCounted(terms))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function hasCounted(terms: Cell['terms']): boolean {
  switch (terms.kind) {
    case 'counts':
      return terms.denominator > 0;
    case 'totals':
      return terms.people > 0 || terms.sumX > 0;
    case 'distribution':
      return terms.values.length + terms.excluded > 0;
    case 'spells':
      return terms.spells.length > 0;
    case 'steps':
      return terms.entered > 0;
    case 'turnover':
      return terms.events + terms.atStart + terms.atEnd > 0;
    case 'monthly':
      return terms.months.length > 0;
    case 'remaining':
      return terms.planned > 0;
  }
}

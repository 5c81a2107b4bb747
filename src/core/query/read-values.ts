import type { Terms } from './cell.ts';

/** A value of one cell with what was counted at it. */
export interface ValueRow {
  /** null: the row has no usable value. */
  readonly at: number | null;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The values of one cell as its terms, ascending. */
export function readValues(
  kind: 'distribution' | 'spells' | 'monthly' | 'remaining',
  rows: readonly ValueRow[],
): Terms {
  const valued = rows
    .flatMap(({ at, ...counts }) => (at === null ? [] : [{ at, ...counts }]))
    .sort((one, other) => one.at - other.at);
  const withoutValue = rows.filter(({ at }) => at === null).reduce((sum, { a }) => sum + a, 0);
  switch (kind) {
    case 'distribution': {
      const values = valued.map(({ at, a }) => ({ value: at, count: a }));
      return { kind, values, excluded: withoutValue };
    }
    case 'spells': {
      const spells = valued.map(({ at, a, b, c }) => ({
        time: at,
        events: a,
        competing: b,
        censored: c,
      }));
      return { kind, spells };
    }
    case 'monthly': {
      const months = valued.map(({ at, a }) => ({ month: isoDate(at), measure: a }));
      return { kind, months };
    }
    case 'remaining':
      return { kind, planned: withoutValue };
  }
}

function isoDate(daysSince1970: number): string {
  return new Date(daysSince1970 * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

import { describe, expect, it } from 'vitest';
import { beforeAndAfter } from '../../../src/app/features/submissions/before-after.ts';
import type { Comparison } from '../../../src/core/loading/staged.ts';

const comparison: Comparison = {
  overlaps: [
    { submissionId: 1, totals: { rows: 2, hours: 40, people: 2 } },
    { submissionId: 2, totals: { rows: 3, hours: 30, people: 3 } },
  ],
  own: { rows: 4, hours: 31, people: 4 },
  together: { rows: 5, hours: 70, people: 3 },
};
const numbers = (replaces: readonly number[] | null) =>
  beforeAndAfter(comparison, replaces).map(({ before, after }) => [before, after]);

describe('rows, hours and people before and after', () => {
  it('are those of all that overlaps, with nothing after, until somebody has chosen', () => {
    expect(numbers(null)).toEqual([
      [5, null],
      [70, null],
      [3, null],
    ]);
  });

  it('become the file’s own where it replaces', () => {
    expect(numbers([2])).toEqual([
      [3, 4],
      [30, 31],
      [3, 4],
    ]);
    expect(numbers([1, 2])).toEqual([
      [5, 4],
      [70, 31],
      [3, 4],
    ]);
  });

  it('add up where it goes beside: 5 + 4 rows, 70 + 31 hours, and at most 3 + 4 people', () => {
    expect(numbers([])).toEqual([
      [5, 9],
      [70, 101],
      [3, 7],
    ]);
    expect(beforeAndAfter(comparison, []).map(({ atMost }) => atMost)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('leave out what the kind of record does not have', () => {
    const plain = { rows: 1, hours: null, people: 1 };
    const overlaps = [{ submissionId: 1, totals: plain }];
    const rows = beforeAndAfter({ overlaps, own: plain, together: plain }, [1]);
    expect(rows.map(({ of }) => of)).toEqual(['rows', 'people']);
    expect(beforeAndAfter({ overlaps: [], own: null, together: null }, null)).toEqual([]);
  });
});

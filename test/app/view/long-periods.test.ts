import { describe, expect, it } from 'vitest';
import { longPeriods } from '../../../src/app/view/long-periods.ts';
import { quartersBetween } from '../../../src/core/query/period.ts';

const offered = (first: string, last: string) =>
  longPeriods(quartersBetween(first, last)).map(({ id }) => id);

describe('periods longer than a quarter', () => {
  it('are the whole years, the latest first, and everything', () => {
    expect(offered('2024-10-01', '2026-12-31')).toEqual([
      '2026-Q1..2026-Q4',
      '2025-Q1..2025-Q4',
      '2024-Q4..2026-Q4',
    ]);
  });

  it('are not offered where there is one quarter', () => {
    expect(offered('2026-01-01', '2026-02-01')).toEqual([]);
  });

  it('name a year once when the data are that year', () => {
    expect(offered('2026-01-01', '2026-12-31')).toEqual(['2026-Q1..2026-Q4']);
  });
});

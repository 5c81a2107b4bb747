import { describe, expect, it } from 'vitest';
import { parsePeriod, quarterOf, quartersBetween } from '../../../src/core/query/period.ts';

describe('a period', () => {
  it('runs from its first day to the day after its last', () => {
    expect(parsePeriod('2026-Q4')).toEqual({
      id: '2026-Q4',
      start: '2026-10-01',
      end: '2027-01-01',
    });
  });

  it('can be several quarters in one', () => {
    expect(parsePeriod('2025-Q3..2026-Q1')).toMatchObject({
      start: '2025-07-01',
      end: '2026-04-01',
    });
  });

  it('is refused when it is not written so, or ends before it starts', () => {
    for (const id of ['2026', '2026-Q5', '2026-Q0', '2026-Q2..2026-Q1', ' 2026-Q1', '2026-Q1..'])
      expect(parsePeriod(id)).toBeNull();
  });

  it('holds the days of its quarter', () => {
    expect(quarterOf('2026-03-31').id).toBe('2026-Q1');
    expect(quarterOf('2026-04-01').id).toBe('2026-Q2');
  });

  it('is one of the quarters between two days, both counted', () => {
    const ids = quartersBetween('2025-12-31', '2026-07-01').map(({ id }) => id);
    expect(ids).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']);
    expect(quartersBetween('2026-04-01', '2026-03-31')).toEqual([]);
  });
});

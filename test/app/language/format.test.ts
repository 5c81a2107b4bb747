import { describe, expect, it } from 'vitest';
import {
  dayOf,
  listOf,
  percent,
  periodTitle,
  pointsOf,
  sizeOf,
} from '../../../src/app/language/format.ts';

describe('numbers and dates as people read them', () => {
  it.each([
    [percent(0.0641, 'en'), '6.4%'],
    [pointsOf(-0.005, 'en'), '0.5'],
    [periodTitle('2026-Q3', 'en'), 'Q3 2026'],
    [periodTitle('2026-Q3', 'es'), 'T3 2026'],
    [periodTitle('2026-Q1..2026-Q3', 'en'), 'Q1 2026 to Q3 2026'],
    [periodTitle('2026-Q1..2026-Q3', 'es'), 'T1 2026 a T3 2026'],
    [periodTitle('last year', 'en'), 'last year'],
    [dayOf('2026-09-30', 'en'), 'September 30, 2026'],
    [dayOf('2026-09-30', 'es'), '30 de septiembre de 2026'],
    [listOf(['a', 'b', 'c'], 'es'), 'a, b y c'],
    [sizeOf(999, 'en'), '999 B'],
    [sizeOf(1_234_567, 'en'), '1.2 MB'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

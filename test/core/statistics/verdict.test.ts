import { describe, expect, it } from 'vitest';
import { sampleSize } from '../../../src/core/statistics/small-n.ts';
import { selectionVerdict } from '../../../src/core/statistics/verdict.ts';

describe('sample size', () => {
  it.each([
    [0, 'none'],
    [1, 'withhold-verdict'],
    [4, 'withhold-verdict'],
    [5, 'too-few'],
    [9, 'too-few'],
    [10, 'enough'],
    [60_000, 'enough'],
  ])('of %i people is %s', (n, expected) => {
    expect(sampleSize(n)).toBe(expected);
  });
});

describe('verdict on a selection rate', () => {
  const verdict = (x: number, n: number, X: number, N: number, p: number | null) =>
    selectionVerdict({ favourable: x, people: n, referenceFavourable: X, referencePeople: N }, p);

  it.each([
    ['ratio .75 and significant', 45, 100, 60, 100, 0.034, 'look-into-this'],
    ['ratio .75, not significant, no flip', 45, 100, 60, 100, 0.2, 'watch'],
    ['ratio .75, p exactly .05', 45, 100, 60, 100, 0.05, 'watch'],
    ['ratio .80 and significant', 480, 1000, 600, 1000, 1e-7, 'within-four-fifths'],
    ['ratio .80, not significant', 48, 100, 60, 100, 0.09, 'no-difference'],
    ['ratio .80, no test possible', 48, 100, 60, 100, null, 'no-difference'],
    ['ratio 2/3 but one person flips it', 2, 10, 3, 10, 1, 'too-few-to-say'],
    ['ratio .98, which one person could flip too', 50, 100, 51, 100, 0.9, 'no-difference'],
    ['9 people', 0, 9, 60, 100, 0.001, 'too-few-to-say'],
    ['9 people in the reference', 10, 100, 9, 9, 0.001, 'too-few-to-say'],
    ['a rate above the reference', 80, 100, 50, 100, 0.001, 'within-four-fifths'],
  ])('%s', (_, x, n, X, N, p, expected) => {
    expect(verdict(x, n, X, N, p)).toBe(expected);
  });

  it('does not exist without people, or when nobody was selected anywhere', () => {
    expect(verdict(0, 0, 60, 100, null)).toBeNull();
    expect(verdict(5, 10, 0, 0, null)).toBeNull();
    expect(verdict(0, 50, 0, 100, null)).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePersonFlip } from '../../../src/core/statistics/one-person-flip.ts';
import { group } from './arbitrary-counts.ts';

describe('one-person flip', () => {
  it.each([
    // (x+1)/n against (X−1)/N
    [1, 10, 3, 20, true], // 2/10 > 2/20
    [2, 10, 4, 10, false], // 3/10 = 3/10: equal is no flip
    [2, 10, 3, 10, true], // 3/10 > 2/10
    [45, 100, 60, 100, false], // 46/100 < 59/100
    [0, 4, 1, 30, true], // 1/4 > 0/30
    [0, 10, 0, 10, false], // nobody to move
    [5, 10, 3, 10, false], // the group is not the lower one
    [3, 10, 3, 10, false], // no difference to turn
    [0, 0, 3, 10, false], // no people
  ])('of %i of %i against %i of %i is %s', (x, n, xRef, nRef, flips) => {
    expect(onePersonFlip(x, n, xRef, nRef)).toBe(flips);
  });

  it('happens exactly when the fractions change order', () => {
    fc.assert(
      fc.property(group, group, ([x, n], [X, N]) => {
        const lower = BigInt(x) * BigInt(N) < BigInt(X) * BigInt(n);
        const afterwards = BigInt(x + 1) * BigInt(N) > BigInt(X - 1) * BigInt(n);
        expect(onePersonFlip(x, n, X, N)).toBe(lower && afterwards);
      }),
    );
  });
});

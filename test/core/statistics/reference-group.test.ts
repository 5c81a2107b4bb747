import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestRateReference } from '../../../src/core/statistics/reference-group.ts';

/** Lines of "id favourable/n". */
const groups = (text: string) =>
  text.split(',').map((line) => {
    const [, id = '', favourable = '', n = ''] = /(\S+) (\d+)\/(\d+)/.exec(line) ?? [];
    return { id, favourable: Number(favourable), n: Number(n) };
  });

describe('reference group', () => {
  it.each([
    ['the highest rate', 'men 60/100, women 48/100', 200, 'men'],
    ['not three people at two thirds', 'white 50/100, native 2/3, black 30/60', 163, 'white'],
    ['not 4 people, but 5', 'a 4/4, b 4/5, c 10/100', 109, 'b'],
    ['not under 2 % of the pool: 5 of 251', 'a 5/5, b 100/246', 251, 'b'],
    ['but at exactly 2 %: 5 of 250', 'a 5/5, b 100/245', 250, 'a'],
    ['the larger of two equal rates', 'a 3/10, b 30/100', 110, 'b'],
    ['the first by name of two alike', 'women 30/100, men 30/100', 200, 'men'],
    ['even where nobody was selected', 'women 0/100, men 0/100', 200, 'men'],
  ])('is %s', (_, text, pool, expected) => {
    expect(highestRateReference(groups(text), pool)).toBe(expected);
  });

  it('does not exist when every group is small', () => {
    expect(highestRateReference(groups('a 2/4, b 1/3'), 7)).toBeNull();
    expect(highestRateReference([], 0)).toBeNull();
  });

  it('does not depend on the order of the groups', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        favourable: fc.integer({ min: 0, max: 12 }),
        n: fc.integer({ min: 12, max: 14 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (list) => {
        const pool = list.reduce((sum, { n }) => sum + n, 0);
        const found = highestRateReference(list, pool);
        expect(highestRateReference(list.toReversed(), pool)).toBe(found);
        const rate = ({ favourable, n }: { favourable: number; n: number }) => favourable / n;
        const best = list.find(({ id }) => id === found);
        expect(best === undefined).toBe(list.length === 0);
        for (const one of list) expect(rate(one)).toBeLessThanOrEqual(rate(best ?? one));
      }),
    );
  });
});

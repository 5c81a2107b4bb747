import { describe, expect, it } from 'vitest';
import {
  moveGrouping,
  offerGrouping,
  placeAmong,
} from '../../../src/app/features/program/grouping-order.ts';

const offered = ['gender', 'race', 'local'];

describe('the order of the groupings offered', () => {
  it('changes by one place, and not beyond its ends', () => {
    expect(moveGrouping(offered, 'local', -1)).toEqual(['gender', 'local', 'race']);
    expect(moveGrouping(offered, 'gender', 1)).toEqual(['race', 'gender', 'local']);
    expect(moveGrouping(offered, 'gender', -1)).toEqual(offered);
    expect(moveGrouping(offered, 'local', 1)).toEqual(offered);
    expect(moveGrouping(offered, 'veteran', 1)).toEqual(offered);
  });

  it('takes a grouping offered anew as its last, and counts places from 1', () => {
    const more = offerGrouping(offered, 'veteran', true);
    expect(more).toEqual(['gender', 'race', 'local', 'veteran']);
    expect(placeAmong(more, 'veteran')).toBe(4);
    expect(offerGrouping(offered, 'race', false)).toEqual(['gender', 'local']);
  });
});

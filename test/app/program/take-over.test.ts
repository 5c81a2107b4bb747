import { describe, expect, it } from 'vitest';
import {
  addPreset,
  besidePreset,
  isTakenOver,
} from '../../../src/app/features/program/take-over.ts';
import { cityOrdinance, hoursTarget } from './targets.ts';

describe('taking over a ready set of targets', () => {
  it('by adding keeps what there is and gives every target an id of its own', () => {
    const after = addPreset([hoursTarget()], cityOrdinance);
    expect(after.map(({ id, basisPoints }) => [id, basisPoints])).toEqual([
      ['women/hours', 690],
      ['women/city', 1200],
      ['women/hours#2', 1000],
    ]);
  });

  it('names those for the same group, measure and place that say something else', () => {
    const inEachTrade = hoursTarget({ id: 'trades', scope: { each: 'trade' }, basisPoints: 1200 });
    const elsewhere = hoursTarget({ id: 'bridge', scope: { only: { project: ['Bridge'] } } });
    const beside = besidePreset([hoursTarget(), inEachTrade, elsewhere], cityOrdinance);
    expect(beside.map(({ id }) => id)).toEqual(['women/hours']);
  });

  it('twice changes nothing', () => {
    const once = addPreset([], cityOrdinance);
    expect(once).toHaveLength(2);
    expect(addPreset(once, cityOrdinance)).toEqual(once);
    expect(isTakenOver(once, cityOrdinance)).toBe(true);
    expect(isTakenOver(once.slice(1), cityOrdinance)).toBe(false);
  });

  it('sees the same places in another order as the same place', () => {
    const places = (trade: readonly string[]) => hoursTarget({ scope: { only: { trade } } });
    const preset = { ...cityOrdinance, targets: [places(['carpenter', 'electrician'])] };
    expect(isTakenOver([places(['electrician', 'carpenter'])], preset)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basisPointsText,
  dollarsText,
  readBasisPoints,
  readDollars,
  readPeople,
  readShare,
  shareText,
} from '../../../src/app/features/program/entries.ts';

const kept = (value: number | null) => ({ ok: true, value });
const refused = (fault: string) => ({ ok: false, fault });

describe('a percentage that is typed', () => {
  it.each([
    ['15.3', 1530],
    ['15,3', 1530],
    [' 15.30 % ', 1530],
    ['0.07', 7],
    ['7', 700],
    ['100', 10_000],
    ['0', 0],
  ])('%s is %d hundredths of a percent', (text, basisPoints) => {
    expect(readBasisPoints(text)).toEqual(kept(basisPoints));
  });

  it.each([
    ['15.253', 'too-exact'],
    ['6.900', 'too-exact'],
    ['100.01', 'over-hundred'],
    ['-5', 'no-number'],
    ['about 5', 'no-number'],
    ['1e2', 'no-number'],
    ['', 'empty'],
    ['%', 'empty'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readBasisPoints(text)).toEqual(refused(fault));
  });

  it('is written and read back the same, for every hundredth of a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
        expect(readBasisPoints(basisPointsText(basisPoints))).toEqual(kept(basisPoints));
      }),
    );
  });

  it('is written without zeros that say nothing', () => {
    expect([1530, 1525, 700, 5, 10_000].map(basisPointsText)).toEqual([
      '15.3',
      '15.25',
      '7',
      '0.05',
      '100',
    ]);
  });
});

describe('an hourly wage that is typed', () => {
  it('is dollars and cents, or not set', () => {
    expect(['24.5', '$24.50', '31', '', '  '].map(readDollars)).toEqual([
      kept(24.5),
      kept(24.5),
      kept(31),
      kept(null),
      kept(null),
    ]);
  });

  it('is more than nothing and at most to the cent', () => {
    expect(['0', '24.505', 'a lot'].map(readDollars)).toEqual([
      refused('no-amount'),
      refused('too-exact'),
      refused('no-number'),
    ]);
  });

  it('is written with both its decimals', () => {
    expect([24.5, 31, 19.99, 8.05, undefined].map(dollarsText)).toEqual([
      '24.50',
      '31.00',
      '19.99',
      '8.05',
      '',
    ]);
  });
});

describe('a threshold that is typed', () => {
  it('is never below ten people and always whole', () => {
    expect(['10', ' 25 ', '9', '12.5', '', 'ten'].map(readPeople)).toEqual([
      kept(10),
      kept(25),
      refused('too-few'),
      refused('too-few'),
      refused('empty'),
      refused('too-few'),
    ]);
  });

  it('is a share from 0 to 1 when it is typed in percent', () => {
    expect(['80', '72.5', '101'].map(readShare)).toEqual([
      kept(0.8),
      kept(0.725),
      refused('over-hundred'),
    ]);
    expect([0.8, 0.725, 1].map(shareText)).toEqual(['80', '72.5', '100']);
  });
});

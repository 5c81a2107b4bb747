import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, type SpellCount } from '../../../src/core/statistics/kaplan-meier.ts';
import { recorded, recordedNumbers } from '../../reference/recorded.ts';
import { largestError } from './relative-error.ts';

const from = (call: string) => recordedNumbers('survival', call);

/** One spell a line: `5` ended on day 5, `5+` was still open then. */
const spells = (text: string): SpellCount[] =>
  text.split(' ').map((word) => {
    const open = word.endsWith('+');
    return { time: Number.parseInt(word, 10), events: open ? 0 : 1, censored: open ? 1 : 0 };
  });

const medians = (counts: readonly SpellCount[]) => {
  const curve = kaplanMeier(counts);
  return [curve?.median, curve?.medianInterval.low, curve?.medianInterval.high];
};

describe('Kaplan–Meier', () => {
  const deaths = from("counted(men, 'status', 2)");
  const censored = from("counted(men, 'status', 1)");
  const lungMen = from('sort(unique(men$time))').map((time, i) => ({
    time,
    events: deaths[i] ?? NaN,
    censored: censored[i] ?? NaN,
  }));

  it('agrees with R at every time for the men of the lung study', () => {
    const steps = kaplanMeier(lungMen)?.steps ?? [];
    const column = (call: string) => recorded('survival', call);
    const read = (part: (step: (typeof steps)[number]) => number | null) => steps.map(part);
    expect(read((step) => step.atRisk)).toEqual(column('lung_men$n.risk'));
    expect(
      largestError(
        read((s) => s.survival),
        column('lung_men$surv'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        read((s) => s.standardError),
        column('se(lung_men)'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        read((s) => s.low),
        column('lung_men$lower'),
      ),
    ).toBeLessThan(1e-11);
    expect(
      largestError(
        read((s) => s.high),
        column('lung_men$upper'),
      ),
    ).toBeLessThan(1e-11);
    expect(medians(lungMen)).toEqual(column('median_of(lung_men)'));
  });

  it('keeps those censored at a time at risk at that time, and draws no limits at 0', () => {
    const eight = kaplanMeier(spells('1 2 2+ 3 4 5+ 6 7'));
    const column = (call: string) => recorded('survival', call);
    const steps = eight?.steps ?? [];
    expect(steps.map((s) => s.time)).toEqual(column('eight$time'));
    expect(steps.map((s) => s.atRisk)).toEqual(column('eight$n.risk'));
    expect(
      largestError(
        steps.map((s) => s.survival),
        column('eight$surv'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        steps.map((s) => s.standardError),
        column('se(eight)'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        steps.map((s) => s.low),
        column('eight$lower'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        steps.map((s) => s.high),
        column('eight$upper'),
      ),
    ).toBeLessThan(1e-12);
    expect(eight).toMatchObject({ n: 8, events: 6 });
  });

  it.each([
    ['the first time under one half', '1 2 2+ 3 4 5+ 6 7', 'median_of(eight)'],
    ['halfway to the next event where exactly one half', '1 2 3+ 4', 'median_of(half_at_2)'],
    ['that time where no event follows', '1 2 3+ 4+', 'median_of(half_at_end)'],
  ])('has its median at %s', (_, text, call) => {
    expect(medians(spells(text))).toEqual(recorded('survival', call));
  });

  it('has no median while more than half are still there', () => {
    expect(medians(spells('1 2+ 3+ 4+'))).toEqual([null, 1, null]);
  });

  it('counts an event on the first day', () => {
    const steps = kaplanMeier(spells('0 0+ 3 4'))?.steps ?? [];
    expect(steps.map((s) => s.survival)).toEqual(recorded('survival', 'day_zero$surv'));
    const lower = recorded('survival', 'day_zero$lower');
    expect(
      largestError(
        steps.map((s) => s.low),
        lower,
      ),
    ).toBeLessThan(1e-12);
  });

  it('stays at 1, without limits, when nobody left', () => {
    const curve = kaplanMeier([{ time: 30, events: 0, censored: 12 }]);
    expect(curve?.steps).toEqual([
      {
        time: 30,
        atRisk: 12,
        events: 0,
        censored: 12,
        survival: 1,
        standardError: 0,
        low: null,
        high: null,
      },
    ]);
    expect(curve).toMatchObject({ median: null, n: 12, events: 0 });
  });

  it('agrees with R on a million spells', () => {
    const million = Array.from({ length: 1000 }, (_, i): SpellCount => {
      const time = i + 1;
      return { time, events: (time * 7919) % 613, censored: (time * 104_729) % 1399 };
    });
    const curve = kaplanMeier(million);
    const at = [1, 10, 250, 500, 750, 990].map((day) => curve?.steps[day - 1]);
    expect([curve?.n]).toEqual(from('million$n'));
    expect(at.map((step) => step?.atRisk)).toEqual(from('at_days$n.risk'));
    expect(
      largestError(
        at.map((s) => s?.survival),
        from('at_days$surv'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        at.map((s) => s?.standardError),
        from('at_days$std.err'),
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestError(
        at.map((s) => s?.low),
        from('at_days$lower'),
      ),
    ).toBeLessThan(1e-11);
    expect(
      largestError(
        at.map((s) => s?.high),
        from('at_days$upper'),
      ),
    ).toBeLessThan(1e-11);
    expect(medians(million)).toEqual(from('median_of(million)'));
  });

  it('does not exist without spells, and refuses a spell that ends before it begins', () => {
    expect(kaplanMeier([])).toBeNull();
    expect(kaplanMeier([{ time: 4, events: 0, censored: 0 }])).toBeNull();
    expect(() => kaplanMeier([{ time: -1, events: 1, censored: 0 }])).toThrow('at least 0');
  });

  const count = fc.record({
    time: fc.integer({ min: 0, max: 30 }),
    events: fc.integer({ min: 0, max: 6 }),
    censored: fc.integer({ min: 0, max: 6 }),
  });

  it('does not depend on the order of the counts or on how they were added up', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 40 }), (counts) => {
        const split = counts.flatMap(({ time, events, censored }) => [
          { time, events, censored: 0 },
          { time, events: 0, censored },
        ]);
        const curve = kaplanMeier(counts);
        expect(kaplanMeier(counts.toReversed())).toEqual(curve);
        expect(kaplanMeier(split)).toEqual(curve);
      }),
    );
  });

  it('only falls, inside its limits, from everybody to nobody at risk', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 40 }), (counts) => {
        let before = 1;
        for (const { survival, low, high, atRisk, events } of kaplanMeier(counts)?.steps ?? []) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(atRisk).toBeGreaterThanOrEqual(Math.max(1, events));
          if (low !== null) expect(low).toBeLessThanOrEqual(survival);
          expect(low ?? 0).toBeGreaterThanOrEqual(0);
          if (high !== null) expect(high).toBeGreaterThanOrEqual(survival);
          expect(high ?? 1).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  it('is the plain share still there when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (days) => {
        const curve = kaplanMeier(days.map((time) => ({ time, events: 1, censored: 0 })));
        for (const { time, survival } of curve?.steps ?? []) {
          const left = days.filter((day) => day > time).length / days.length;
          expect(survival).toBeCloseTo(left, 12);
        }
      }),
    );
  });
});

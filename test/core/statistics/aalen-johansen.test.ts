import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, type IncidenceStep } from '../../../src/core/statistics/aalen-johansen.ts';
import { kaplanMeier } from '../../../src/core/statistics/kaplan-meier.ts';
import { recorded, recordedNumber, recordedNumbers } from '../../reference/recorded.ts';
import { largestError } from './relative-error.ts';

const from = (call: string) => recordedNumbers('survival', call);

describe('Aalen–Johansen', () => {
  const progressed = from("counted(mgus_men, 'event', 'pcm')");
  const died = from("counted(mgus_men, 'event', 'death')");
  const open = from("counted(mgus_men, 'event', 'censor')");
  const mgusMen = from('sort(unique(mgus_men$time))').map((time, i) => ({
    time,
    first: progressed[i] ?? NaN,
    second: died[i] ?? NaN,
    censored: open[i] ?? NaN,
  }));
  const curve = aalenJohansen(mgusMen);
  const atMonths = (part: (step: IncidenceStep) => number | null) =>
    [1, 12, 60, 120, 240, 360].map((month) => {
      const step = curve.findLast(({ time }) => time <= month);
      return step === undefined ? null : part(step);
    });

  it.each([
    ["of('(s0)', 'pstate')", (s: IncidenceStep) => s.eventFree],
    ["of('pcm', 'pstate')", (s: IncidenceStep) => s.firstIncidence.probability],
    ["of('death', 'pstate')", (s: IncidenceStep) => s.secondIncidence.probability],
    ["of('pcm', 'std.err')", (s: IncidenceStep) => s.firstIncidence.standardError],
    ["of('death', 'std.err')", (s: IncidenceStep) => s.secondIncidence.standardError],
    ["of('pcm', 'lower')", (s: IncidenceStep) => s.firstIncidence.low],
    ["of('pcm', 'upper')", (s: IncidenceStep) => s.firstIncidence.high],
    ["of('death', 'lower')", (s: IncidenceStep) => s.secondIncidence.low],
    ["of('death', 'upper')", (s: IncidenceStep) => s.secondIncidence.high],
  ])('agrees with R survival for the men of mgus2: %s', (call, part) => {
    expect(largestError(atMonths(part), recorded('survival', call))).toBeLessThan(1e-11);
  });

  it('is 0.0957 at 240 months where 1 − Kaplan–Meier would say 0.2304', () => {
    const [, , , , at240] = atMonths((step) => step.firstIncidence.probability);
    expect(at240).toBeCloseTo(0.0957, 4);
    const naive = kaplanMeier(
      mgusMen.map(({ time, first, second, censored }) => ({
        time,
        events: first,
        censored: second + censored,
      })),
    );
    const survival = naive?.steps.findLast(({ time }) => time <= 240)?.survival ?? NaN;
    expect(1 - survival).toBeCloseTo(
      recordedNumber('survival', '1 - summary(naive, times = 240)$surv'),
      12,
    );
    expect(1 - survival).toBeCloseTo(0.2304, 4);
  });

  it('is empty without spells', () => {
    expect(aalenJohansen([])).toEqual([]);
  });

  it('draws no limits where everybody has had the event', () => {
    const last = aalenJohansen([
      { time: 1, first: 1, second: 0, censored: 0 },
      { time: 2, first: 2, second: 0, censored: 0 },
    ]).at(-1);
    expect(last?.firstIncidence).toMatchObject({ low: null, high: null });
    expect(last?.firstIncidence.probability).toBeCloseTo(1, 12);
    expect(last?.secondIncidence).toEqual({
      probability: 0,
      standardError: 0,
      low: null,
      high: null,
    });
  });

  const count = fc.record({
    time: fc.integer({ min: 0, max: 30 }),
    first: fc.integer({ min: 0, max: 4 }),
    second: fc.integer({ min: 0, max: 4 }),
    censored: fc.integer({ min: 0, max: 4 }),
  });
  const counts = fc.array(count, { maxLength: 40 });

  it('shares everybody out between both events and those free of them', () => {
    fc.assert(
      fc.property(counts, (list) => {
        for (const { eventFree, firstIncidence, secondIncidence } of aalenJohansen(list)) {
          const sum = eventFree + firstIncidence.probability + secondIncidence.probability;
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('with one event only is 1 − Kaplan–Meier with Greenwood’s error', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const alone = list.map((one) => ({ ...one, second: 0 }));
        const incidence = aalenJohansen(alone);
        const survival =
          kaplanMeier(alone.map(({ time, first, censored }) => ({ time, events: first, censored })))
            ?.steps ?? [];
        expect(incidence.length).toBe(survival.length);
        survival.forEach((step, i) => {
          const found = incidence[i]?.firstIncidence;
          expect(found?.probability).toBeCloseTo(1 - step.survival, 12);
          expect(found?.standardError).toBeCloseTo(step.standardError ?? 0, 7);
        });
      }),
    );
  });

  it('has the error of a plain share when nobody is censored', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const complete = list.map((one) => ({ ...one, censored: 0 }));
        const n = complete.reduce((sum, { first, second }) => sum + first + second, 0);
        for (const { time, firstIncidence } of aalenJohansen(complete)) {
          const had = complete.reduce((sum, one) => sum + (one.time <= time ? one.first : 0), 0);
          const share = had / n;
          expect(firstIncidence.probability).toBeCloseTo(share, 12);
          expect(firstIncidence.standardError ** 2).toBeCloseTo((share * (1 - share)) / n, 12);
        }
      }),
    );
  });

  it('does not depend on the order of the counts', () => {
    fc.assert(
      fc.property(counts, (list) => {
        expect(aalenJohansen(list.toReversed())).toEqual(aalenJohansen(list));
      }),
    );
  });
});

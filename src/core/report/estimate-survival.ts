import type { SurvivalMetric } from '../definition/metric.ts';
import { aalenJohansen } from '../statistics/aalen-johansen.ts';
import { kaplanMeier } from '../statistics/kaplan-meier.ts';
import { addSpells, type TermsOf } from './add-terms.ts';
import { besidePinned, compareMeasured, type Measured } from './compare.ts';
import type { Detail, ReportInterval } from './report.ts';
import { mayCompare } from './small-n.ts';
import { estimated, type Estimate, notEstimable, samplesOf, type View } from './view.ts';

type CurveDetail = Extract<Detail, { kind: 'survival' }>;
interface Curve {
  readonly n: number;
  readonly detail: CurveDetail;
  readonly steps: readonly (CurveDetail['curve'][number] & {
    readonly standardError: number | null;
  })[];
  /** Share still without any event after the last time seen: above 0, later times are unknown. */
  readonly left: number;
}

/** An incidence of one half may be a sum a rounding below it. */
const ROUNDING = 1.5e-8;

/**
 * Share still there (or, with a competing event, share that has had the event) at the metric's day, with
 * the whole curve. Not estimable at a day later than anybody was followed; without interval and comparison
 * where some, and fewer than 5, were still followed.
 */
export function estimateSurvival(view: View<SurvivalMetric>): readonly Estimate[] {
  const competing = view.metric.competing !== undefined;
  const samples = samplesOf(view, addSpells).map(({ group, terms }) => {
    const curve = competing ? incidenceCurve(terms) : survivalCurve(terms);
    return { group, curve, at: curve === null ? null : readAt(curve, view.metric.at) };
  });
  const measured = samples.flatMap(({ group, curve, at }): Measured[] => {
    if (!group.reported || curve === null || at === null || at.few) return [];
    const { value, standardError } = at;
    return [{ id: group.id, n: curve.n, value, standardError }];
  });
  return samples.map(({ group, curve, at }) => {
    if (curve === null) return notEstimable('no-rows', { group: group.id, n: 0 });
    const row = { group: group.id, n: curve.n, detail: curve.detail };
    if (at === null) return notEstimable('too-few', row);
    const compared = besidePinned(group.id, view.pinned, measured, (own, reference) =>
      compareMeasured(own, reference, view.thresholds),
    );
    const interval = mayCompare(curve.n) && !at.few ? at.interval : null;
    return estimated({ ...row, value: at.value, interval, ...compared });
  });
}

function survivalCurve({ spells }: TermsOf<'spells'>): Curve | null {
  const found = kaplanMeier(
    spells.map(({ time, events, competing, censored }) => ({
      time,
      events,
      censored: censored + competing,
    })),
  );
  if (found === null) return null;
  const steps = found.steps.map(({ survival, ...step }) => ({ ...step, probability: survival }));
  return {
    n: found.n,
    detail: detailOf('survival', steps, found.median),
    steps,
    left: steps.at(-1)?.probability ?? 1,
  };
}

function incidenceCurve({ spells }: TermsOf<'spells'>): Curve | null {
  const found = aalenJohansen(
    spells.map(({ time, events, competing, censored }) => ({
      time,
      first: events,
      second: competing,
      censored,
    })),
  );
  const n = found[0]?.atRisk ?? 0;
  if (n === 0) return null;
  const steps = found.map(({ time, atRisk, first, second, censored, firstIncidence }) => ({
    time,
    atRisk,
    events: first,
    censored: censored + second,
    ...firstIncidence,
  }));
  const median = steps.find(({ probability }) => probability >= 0.5 - ROUNDING)?.time ?? null;
  return {
    n,
    detail: detailOf('incidence', steps, median),
    steps,
    left: found.at(-1)?.eventFree ?? 1,
  };
}

function detailOf(
  measures: CurveDetail['measures'],
  steps: Curve['steps'],
  median: number | null,
): CurveDetail {
  const curve = steps.map(({ time, atRisk, events, censored, probability, low, high }) => ({
    time,
    atRisk,
    events,
    censored,
    probability,
    low,
    high,
  }));
  return { kind: 'survival', curve, median, measures };
}

interface Reading {
  /** Too few were followed to the day to conclude anything from the value. */
  readonly few: boolean;
  readonly value: number;
  readonly standardError: number | null;
  readonly interval: ReportInterval | null;
}

/** The curve at a day; null when nobody was followed that long and somebody was left. */
function readAt({ detail, steps, left }: Curve, day: number): Reading | null {
  const last = steps.at(-1);
  const seen = last === undefined || day <= last.time || left < 1e-12;
  if (!seen) return null;
  const atRisk = steps.find(({ time }) => time >= day)?.atRisk ?? 0;
  const few = atRisk > 0 && !mayCompare(atRisk);
  const step = steps.findLast(({ time }) => time <= day);
  if (step === undefined) {
    const value = detail.measures === 'survival' ? 1 : 0;
    return { few, value, standardError: null, interval: null };
  }
  const { probability: value, standardError, low, high } = step;
  const interval =
    low === null || high === null ? null : ({ low, high, method: 'log-log' } as const);
  return { few, value, standardError, interval };
}

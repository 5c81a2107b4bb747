import { Z95 } from './estimated.ts';
import { logLogInterval, mergeByTime } from './spells.ts';

/** How many spells ended, and how many were still open, at a time (0 or more, in any one unit). */
export type SpellCount = {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
};

export type SurvivalStep = SpellCount & {
  /** Spells not yet over just before this time. */
  readonly atRisk: number;
  readonly survival: number;
  /** null where nobody is left (survival 0). */
  readonly standardError: number | null;
  /** null where survival is 1 or 0. */
  readonly low: number | null;
  readonly high: number | null;
};

export type SurvivalCurve = {
  /** One per distinct time, ascending; survival is 1 before the first. */
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
  /** An end is null where its limit never comes down to one half. */
  readonly medianInterval: { readonly low: number | null; readonly high: number | null };
  readonly n: number;
  readonly events: number;
};

/**
 * Product-limit survival with 95 % log(−log) limits, from additive counts in any order; null when there
 * are no spells. Counts at the same time are added, so two files merge by joining their lists.
 *
 * Formula: S(t) = Π(1 − d/n); Greenwood SE = S√Σ d/(n(n − d)); limits S^exp(∓z·SE/(S ln S)). Those
 * censored at t are still at risk at t. Median: first time with S < ½; where S is exactly ½, halfway to
 * the next event, or that time if none follows. Its interval reads the limits the same way.
 * Assumes leaving the file says nothing about leaving the job. Not where another event makes the one
 * studied impossible (completing and cancelling): see aalenJohansen. Do not draw where fewer than 5 are
 * at risk.
 * Source: Kaplan, E. L., Meier, P. (1958), "Nonparametric estimation from incomplete observations", J.
 * Am. Stat. Assoc. 53, 457–481; Greenwood, M. (1926), The Natural Duration of Cancer; Kalbfleisch,
 * J. D., Prentice, R. L. (2002), The Statistical Analysis of Failure Time Data, 2nd ed., §1.4; Brookmeyer,
 * R., Crowley, J. (1982), "A confidence interval for the median survival time", Biometrics 38, 29–41.
 */
export function kaplanMeier(spells: readonly SpellCount[]): SurvivalCurve | null {
  const times = mergeByTime(spells, ['events', 'censored']);
  const n = times.reduce((sum, { counts }) => sum + counts.events + counts.censored, 0);
  if (n === 0) return null;
  let atRisk = n;
  let survival = 1;
  let greenwood = 0;
  const steps = times.map(({ time, counts: { events, censored } }): SurvivalStep => {
    const before = atRisk;
    survival *= (before - events) / before;
    if (events < before) greenwood += events / (before * (before - events));
    atRisk -= events + censored;
    const standardError = survival === 0 ? null : survival * Math.sqrt(greenwood);
    const limits = standardError === null ? null : logLogInterval(survival, standardError, Z95);
    return {
      time,
      atRisk: before,
      events,
      censored,
      survival,
      standardError,
      low: limits?.low ?? null,
      high: limits?.high ?? null,
    };
  });
  return {
    steps,
    median: timeOfHalf(steps, (step) => step.survival),
    medianInterval: {
      low: timeOfHalf(steps, (step) => step.low),
      high: timeOfHalf(steps, (step) => step.high),
    },
    n,
    events: steps.reduce((sum, step) => sum + step.events, 0),
  };
}

const ROUNDING = 1.5e-8;

function timeOfHalf(
  steps: readonly SurvivalStep[],
  height: (step: SurvivalStep) => number | null,
): number | null {
  const drawn = steps.flatMap((step) => {
    const level = height(step);
    return level === null ? [] : [{ time: step.time, level }];
  });
  const first = drawn.find(({ level }) => level < 0.5 + ROUNDING);
  if (first === undefined) return null;
  if (Math.abs(first.level - 0.5) >= ROUNDING) return first.time;
  const next = drawn.find(({ level }) => level < first.level);
  return next === undefined ? first.time : (first.time + next.time) / 2;
}

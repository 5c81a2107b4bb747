import { Z95 } from './estimated.ts';
import { logLogInterval, mergeByTime } from './spells.ts';

/** How many spells ended by either event, and how many were still open, at a time. */
export type CompetingSpellCount = {
  readonly time: number;
  readonly first: number;
  readonly second: number;
  readonly censored: number;
};

/** Share that has had the event by this time. */
export type Incidence = {
  readonly probability: number;
  readonly standardError: number;
  /** null where the probability is 0 or 1. */
  readonly low: number | null;
  readonly high: number | null;
};

export type IncidenceStep = CompetingSpellCount & {
  /** Spells not yet over just before this time. */
  readonly atRisk: number;
  /** Share with neither event yet: 1 − both incidences. */
  readonly eventFree: number;
  readonly firstIncidence: Incidence;
  readonly secondIncidence: Incidence;
};

type Estimate = { probability: number; variance: number; covarianceWithEventFree: number };

/**
 * Cumulative incidence of two events of which a spell can have only one, from additive counts in any
 * order, one step per distinct time; empty when there are no spells.
 *
 * Formula: F1(t) = Σ S(t−)·d1/n with S the share free of both. Variance: the Greenwood-type one,
 * carried from step to step with its covariance with S, h = d/n: Var F' = Var F + 2h1·Cov + h1²·Var S +
 * S²h1(1 − h1)/n. Limits on the log(−log) scale. With one event only it is 1 − Kaplan–Meier.
 * Assumes leaving the file says nothing about either event. It describes what happened, not what would
 * happen if the other event were taken away; 1 − Kaplan–Meier overstates it.
 * Source: Aalen, O. O., Johansen, S. (1978), "An empirical transition matrix for non-homogeneous Markov
 * chains based on censored observations", Scand. J. Stat. 5, 141–150; Andersen, P. K., Borgan, Ø., Gill,
 * R. D., Keiding, N. (1993), Statistical Models Based on Counting Processes, §IV.4.
 */
export function aalenJohansen(spells: readonly CompetingSpellCount[]): readonly IncidenceStep[] {
  const times = mergeByTime(spells, ['first', 'second', 'censored']);
  let atRisk = times.reduce(
    (sum, { counts }) => sum + counts.first + counts.second + counts.censored,
    0,
  );
  let eventFree = 1;
  let eventFreeVariance = 0;
  let one: Estimate = { probability: 0, variance: 0, covarianceWithEventFree: 0 };
  let two: Estimate = { probability: 0, variance: 0, covarianceWithEventFree: 0 };
  return times.map(({ time, counts }) => {
    const people = atRisk;
    const hazard = (counts.first + counts.second) / people;
    const now = { eventFree, eventFreeVariance, people, hazard };
    one = advance(one, counts.first / people, now);
    two = advance(two, counts.second / people, now);
    const staying = (people - counts.first - counts.second) / people;
    eventFreeVariance =
      staying * staying * eventFreeVariance + (eventFree * eventFree * hazard * staying) / people;
    eventFree *= staying;
    atRisk -= counts.first + counts.second + counts.censored;
    return {
      time,
      ...counts,
      atRisk: people,
      eventFree,
      firstIncidence: incidence(one),
      secondIncidence: incidence(two),
    };
  });
}

function advance(
  before: Estimate,
  ownHazard: number,
  now: { eventFree: number; eventFreeVariance: number; people: number; hazard: number },
): Estimate {
  const { eventFree, eventFreeVariance, people, hazard } = now;
  const squared = eventFree * eventFree;
  const covariance = before.covarianceWithEventFree;
  return {
    probability: before.probability + eventFree * ownHazard,
    variance:
      before.variance +
      2 * ownHazard * covariance +
      ownHazard * ownHazard * eventFreeVariance +
      (squared * ownHazard * (1 - ownHazard)) / people,
    covarianceWithEventFree:
      (1 - hazard) * (covariance + ownHazard * eventFreeVariance) -
      (squared * ownHazard * (1 - hazard)) / people,
  };
}

function incidence({ probability, variance }: Estimate): Incidence {
  const standardError = Math.sqrt(Math.max(0, variance));
  const limits = logLogInterval(probability, standardError, Z95);
  return {
    probability: Math.min(1, probability),
    standardError,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
  };
}

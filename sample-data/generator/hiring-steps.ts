/** How far an applicant comes, and where they heard of the work. */
import { isBlack, type Demographics } from './people.ts';
import type { Crew } from './program.ts';
import type { Random } from './random.ts';

export type Step = 'applied' | 'qualified' | 'referred' | 'interviewed' | 'offered' | 'hired';

export interface ApplicantPlan {
  readonly crew: Crew;
  readonly person: Demographics;
  readonly appliedOn: string;
  readonly furthest: Step;
}

/** The chance to pass from referral to interview: this is where Black applicants are lost. */
function interviewChance(person: Demographics): number {
  return isBlack(person) ? 0.46 : 0.78;
}

/** The last step an applicant reaches. */
export function drawFurthestStep(random: Random, person: Demographics): Step {
  if (!random.chance(0.8)) return 'applied';
  if (!random.chance(person.gender === 'woman' ? 0.84 : 0.8)) return 'qualified';
  if (!random.chance(interviewChance(person))) return 'referred';
  if (!random.chance(0.56)) return 'interviewed';
  return random.chance(0.87) ? 'hired' : 'offered';
}

/** The last step of an applicant of whom only this is settled: whether they were hired. */
export function drawFurthestOf(random: Random, person: Demographics, hired: boolean): Step {
  if (hired) return 'hired';
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const step = drawFurthestStep(random, person);
    if (step !== 'hired') return step;
  }
  return 'applied';
}

/** Women come more often through pre-apprenticeship and community organizations. */
export function sourceOf(random: Random, person: Demographics): string {
  const invited = person.gender === 'woman' ? 2.4 : 1;
  return random.weighted([
    ['union-referral', 34],
    ['online', 18],
    ['walk-in', 12],
    ['employer-referral', 13],
    ['pre-apprenticeship', 7 * invited],
    ['community-organization', 7 * invited],
    ['workforce-program', 6 * invited],
    ['other', 3],
  ]);
}

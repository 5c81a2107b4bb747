/**
 * How a training spell ends. In the first year women and men leave an apprenticeship alike; in the
 * second year women leave far more often, except those who were given childcare.
 */
import { LAST_DAY, addDays, addMonths, daysBetween } from './calendar.ts';
import type { Demographics } from './people.ts';
import type { Random } from './random.ts';

export interface Ending {
  readonly completed_on: string;
  readonly exited_on: string;
  readonly outcome: string;
  readonly in_probation: string;
  readonly credential: string;
  readonly placed_on: string;
  readonly direct_entry: string;
}

type ApprenticeEnding = Omit<Ending, 'direct_entry'>;

interface Course {
  readonly enrolled: string;
  readonly due: string;
  readonly services: string;
}

const PROBATION_MONTHS = 6;
const IN_PROGRESS: ApprenticeEnding = {
  completed_on: '',
  exited_on: '',
  outcome: 'in-progress',
  in_probation: 'no',
  credential: 'no',
  placed_on: '',
};

function monthlyCancellation(month: number, woman: boolean, childcare: boolean): number {
  if (month < 12) return 0.011;
  if (month < 24) return woman ? (childcare ? 0.014 : 0.055) : 0.009;
  return 0.005;
}

function exited(on: string, outcome: string, inProbation: boolean): ApprenticeEnding {
  if (on > LAST_DAY) return IN_PROGRESS;
  return { ...IN_PROGRESS, exited_on: on, outcome, in_probation: inProbation ? 'yes' : 'no' };
}

function completed(on: string): ApprenticeEnding {
  if (on > LAST_DAY) return IN_PROGRESS;
  return { ...IN_PROGRESS, completed_on: on, outcome: 'completed', credential: 'yes' };
}

/** The end of a registered apprenticeship, or that it goes on. */
export function apprenticeEnding(
  random: Random,
  course: Course & { readonly woman: boolean },
): ApprenticeEnding {
  const { woman, enrolled, due, services } = course;
  const childcare = services.includes('childcare');
  const months = Math.round(daysBetween(enrolled, due) / 30.4375);
  for (let month = 0; month < months - 2; month += 1) {
    const on = addDays(addMonths(enrolled, month), random.whole(3, 24));
    if (random.chance(monthlyCancellation(month, woman, childcare))) {
      return exited(on, 'cancelled', month < PROBATION_MONTHS);
    }
    if (random.chance(0.0009)) {
      const outcome = random.weighted([
        ['transferred', 6],
        ['military', 3],
        ['deceased', 1],
      ]);
      return exited(on, outcome, month < PROBATION_MONTHS);
    }
  }
  return completed(addDays(due, random.whole(-45, 120)));
}

/** The end of a pre-apprenticeship, and the apprenticeship or job after it. */
export function preApprenticeEnding(
  random: Random,
  course: Course & { readonly person: Demographics },
): Ending {
  const { person, enrolled, due, services } = course;
  const supported = services !== 'none' && services !== '';
  const finishes = random.chance(supported ? 0.84 : 0.68);
  const direct = random.chance(0.5);
  const placedAfter = random.whole(6, 75);
  const placed = random.chance(person.justice_impacted === 'yes' ? 0.5 : 0.68);
  if (!finishes) {
    const on = addDays(enrolled, random.whole(8, daysBetween(enrolled, due) - 5));
    return { ...exited(on, 'cancelled', false), direct_entry: 'no' };
  }
  const ending = completed(due);
  if (ending.outcome !== 'completed' || !placed) return { ...ending, direct_entry: 'no' };
  const placedOn = addDays(due, placedAfter);
  if (placedOn > LAST_DAY) return { ...ending, direct_entry: 'no' };
  return { ...ending, placed_on: placedOn, direct_entry: direct ? 'yes' : 'no' };
}

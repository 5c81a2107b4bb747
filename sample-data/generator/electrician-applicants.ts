/**
 * The electrical trade, where the pooled gap reverses: at each of the three employers women are
 * hired at a higher rate than men, and over all three at a lower one, because most women apply
 * where few of anybody are hired. Promises exactly the counts of the table below.
 */
import { addDays } from './calendar.ts';
import { drawFurthestOf, type ApplicantPlan } from './hiring-steps.ts';
import { drawPerson, isBlack, type Demographics, type Gender } from './people.ts';
import { CREWS, tradeNamed, type Crew } from './program.ts';
import { randomStream, type Random } from './random.ts';

interface Counts {
  readonly applied: number;
  readonly hired: number;
}

interface ElectricalEmployer {
  readonly employer: string;
  readonly women: Counts;
  readonly men: Counts;
  readonly notReported: Counts;
}

export const ELECTRICAL_EMPLOYERS: readonly ElectricalEmployer[] = [
  {
    employer: 'Copperfinch Electric',
    women: { applied: 70, hired: 14 },
    men: { applied: 80, hired: 12 },
    notReported: { applied: 18, hired: 3 },
  },
  {
    employer: 'Emberline Electric',
    women: { applied: 15, hired: 10 },
    men: { applied: 120, hired: 72 },
    notReported: { applied: 16, hired: 9 },
  },
  {
    employer: 'Lampwick Electric',
    women: { applied: 10, hired: 5 },
    men: { applied: 40, hired: 18 },
    notReported: { applied: 5, hired: 2 },
  },
];

const FIRST_DAY = '2025-04-01';
const DAYS_OPEN = 460;

function crewFor(random: Random, employer: string): Crew {
  return random.pick(
    CREWS.filter((crew) => crew.employer === employer && crew.trade === 'Electrician'),
  );
}

/** Fewer Black applicants among those hired, as in the other trades. */
function hiredFirst(random: Random, people: readonly Demographics[]): Demographics[] {
  return people
    .map((person) => ({ person, rank: random.next() + (isBlack(person) ? 0.25 : 0) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

function groupPlans(employer: string, gender: Gender, counts: Counts): ApplicantPlan[] {
  const random = randomStream('electricians', employer, gender);
  const { peopleOfColor } = tradeNamed('Electrician');
  const people = Array.from({ length: counts.applied }, () =>
    drawPerson(random, { gender, peopleOfColor: peopleOfColor + 0.14, local: 0.52 }),
  );
  return hiredFirst(random, people).map((person, position) => ({
    crew: crewFor(random, employer),
    person,
    appliedOn: addDays(FIRST_DAY, random.whole(0, DAYS_OPEN)),
    furthest: drawFurthestOf(random, person, position < counts.hired),
  }));
}

export function electricianPlans(): ApplicantPlan[] {
  return ELECTRICAL_EMPLOYERS.flatMap(({ employer, women, men, notReported }) => [
    ...groupPlans(employer, 'woman', women),
    ...groupPlans(employer, 'man', men),
    ...groupPlans(employer, '', notReported),
  ]);
}

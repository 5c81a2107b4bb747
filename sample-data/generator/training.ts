/**
 * The training register: who enrolled, when it is due to end and how it ended. Each spell stands in
 * the quarter it began, with its outcome as known on the last day of the data; everybody enrolled
 * before the program opened stands in its first quarter. Promises no spell twice.
 */
import { LAST_DAY, addDays, addMonths } from './calendar.ts';
import { apprenticeEnding, preApprenticeEnding, type Ending } from './training-endings.ts';
import { DEMOGRAPHIC_COLUMNS, drawGender, drawPerson, type Demographics } from './people.ts';
import { TRADES, tradeNamed } from './program.ts';
import { randomStream, type Random } from './random.ts';
import type { Dated } from './workforce-records.ts';

const TRAINING_FIELDS = [
  'trainee_key',
  'program',
  'program_type',
  'occupation',
  'enrolled_on',
  'due_on',
  'completed_on',
  'exited_on',
  'outcome',
  'in_probation',
  'credential',
  'direct_entry',
  'placed_on',
  'services',
] as const;
export const TRAINING_COLUMNS = [...TRAINING_FIELDS, ...DEMOGRAPHIC_COLUMNS] as const;
export type TrainingRow = Readonly<Record<(typeof TRAINING_FIELDS)[number], string>> & Demographics;

const FIRST_INTAKE = '2021-01-01';
const INTAKES = 23;
const APPRENTICES_PER_INTAKE = 44;
const PRE_APPRENTICE_PROGRAMS = ['First Rung', 'Harbor Trades Pathway', 'Daybreak Build School'];
const PRE_APPRENTICE_COHORT = 17;
const FIRST_COHORT_INTAKE = 12;
const COHORT_WEEKS = 12;

const INTAKE_BY_TRADE = Object.keys(TRADES).map((trade) => {
  const weight = ['Laborer', 'Carpenter', 'Electrician'].includes(trade) ? 3 : 1.6;
  return [trade, weight] as const;
});

function drawServices(random: Random, woman: boolean, chance: number): string {
  if (random.chance(0.07)) return '';
  const received = [
    random.chance(chance * (woman ? 0.75 : 0.25)) ? 'childcare' : '',
    random.chance(chance) ? 'transport' : '',
    random.chance(chance * 1.1) ? 'tools' : '',
    random.chance(chance * 0.5) ? 'cash' : '',
  ].filter((service) => service !== '');
  return received.length === 0 ? 'none' : received.join('+');
}

type Enrolment = Omit<TrainingRow, 'trainee_key' | keyof Ending>;

function apprentice(
  intakeStart: string,
  intake: number,
  position: number,
): Dated<Enrolment & Ending> {
  const random = randomStream('apprentice', intake, position);
  const trade = random.weighted(INTAKE_BY_TRADE);
  const gender = drawGender(random, 0.16, 0.1);
  const peopleOfColor = tradeNamed(trade).peopleOfColor + 0.1;
  const person = drawPerson(random, { gender, peopleOfColor, local: 0.5 });
  const enrolled = addDays(intakeStart, random.whole(0, 88));
  const due = addMonths(enrolled, tradeNamed(trade).apprenticeMonths);
  const services = drawServices(random, gender === 'woman', 0.2);
  return {
    date: enrolled,
    row: {
      program: `${trade} Joint Apprenticeship`,
      program_type: 'registered-apprenticeship',
      occupation: trade,
      enrolled_on: enrolled,
      due_on: due,
      direct_entry: random.chance(gender === 'woman' ? 0.24 : 0.12) ? 'yes' : 'no',
      services,
      ...apprenticeEnding(random, { woman: gender === 'woman', enrolled, due, services }),
      ...person,
    },
  };
}

function preApprentice(intakeStart: string, intake: number, position: number) {
  const random = randomStream('pre-apprentice', intake, position);
  const gender = drawGender(random, 0.3, 0.1);
  const person = drawPerson(random, { gender, peopleOfColor: 0.62, local: 0.7 });
  const enrolled = addDays(intakeStart, random.pick([7, 14, 49]));
  const due = addDays(enrolled, COHORT_WEEKS * 7);
  const services = drawServices(random, gender === 'woman', 0.42);
  return {
    date: enrolled,
    row: {
      program: random.pick(PRE_APPRENTICE_PROGRAMS),
      program_type: 'pre-apprenticeship',
      occupation: random.chance(0.6) ? 'Multi-craft core' : random.weighted(INTAKE_BY_TRADE),
      enrolled_on: enrolled,
      due_on: due,
      services,
      ...preApprenticeEnding(random, { person, enrolled, due, services }),
      ...person,
    },
  };
}

function intakeRows(intake: number): Dated<Enrolment & Ending>[] {
  const start = addMonths(FIRST_INTAKE, intake * 3);
  const apprentices = Array.from({ length: APPRENTICES_PER_INTAKE }, (_, at) =>
    apprentice(start, intake, at),
  );
  if (intake < FIRST_COHORT_INTAKE) return apprentices;
  const cohort = Array.from({ length: PRE_APPRENTICE_COHORT }, (_, at) =>
    preApprentice(start, intake, at),
  );
  return [...apprentices, ...cohort];
}

/** The whole register in order of enrolment. */
export function trainingRows(): Dated<TrainingRow>[] {
  return Array.from({ length: INTAKES }, (_, intake) => intakeRows(intake))
    .flat()
    .filter(({ date }) => date <= LAST_DAY)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map(({ date, row }, position) => ({
      date,
      row: { trainee_key: `T${String(position + 1).padStart(4, '0')}`, ...row },
    }));
}

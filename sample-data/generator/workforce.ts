/**
 * The 1,500 workers. Promises exactly as many people and women in each crew as the crew table says
 * and a key that tells nothing of employer, trade or order of hire.
 */
import { MONTHS_REPORTED } from './calendar.ts';
import { drawCareer } from './careers.ts';
import { passedWorkers } from './passed-workers.ts';
import { drawPerson, isOfColor, type Demographics, type Gender } from './people.ts';
import {
  CREWS,
  FEW_FORMS,
  LATE_REPORTER,
  LONE_WOMAN,
  PROJECTS,
  isPrime,
  tradeNamed,
  type Crew,
} from './program.ts';
import { randomStream, type Random } from './random.ts';
import type { Worker, WorkerClass } from './worker.ts';

export const WORKERS_IN_PROGRAM = 1500;
const LOCAL_BY_PROJECT = [0.5, 0.44, 0.48];

function unreportedShare(employer: string): number {
  if (employer === FEW_FORMS) return 0.25;
  return employer === LONE_WOMAN ? 0 : 0.12;
}

function genderDeck(random: Random, crew: Crew): Gender[] {
  const blank = Math.round(crew.people * unreportedShare(crew.employer));
  const others = crew.employer === LONE_WOMAN ? 0 : 1;
  const declined = others * Math.round(crew.people * 0.018);
  const nonbinary = others * (random.chance(crew.people * 0.006) ? 1 : 0);
  const men = crew.people - crew.women - blank - declined - nonbinary;
  const deck: Gender[] = [
    ...Array<Gender>(crew.women).fill('woman'),
    ...Array<Gender>(blank).fill(''),
    ...Array<Gender>(declined).fill('declined'),
    ...Array<Gender>(nonbinary).fill('nonbinary'),
    ...Array<Gender>(men).fill('man'),
  ];
  return random.shuffled(deck);
}

function drawClass(random: Random, woman: boolean): WorkerClass {
  return random.weighted<WorkerClass>([
    ['foreperson', woman ? 0.05 : 0.07],
    ['apprentice', woman ? 0.27 : 0.19],
    ['trainee', 0.02],
    ['helper', 0.02],
    ['other', 0.01],
    ['journey', woman ? 0.63 : 0.69],
  ]);
}

function drawStart(random: Random, crew: Crew): number {
  const last = (crew.to ?? MONTHS_REPORTED - 1) - 2;
  const latest = crew.employer === LATE_REPORTER ? 14 : last;
  return random.chance(0.45) ? crew.from + random.whole(0, 2) : random.whole(crew.from, latest);
}

function isLoneWoman(crew: Crew, gender: Gender): boolean {
  return crew.employer === LONE_WOMAN && gender === 'woman';
}

function drawCore(random: Random, crew: Crew, person: Demographics, workerClass: WorkerClass) {
  if (isPrime(crew.employer) || !['journey', 'foreperson'].includes(workerClass)) return false;
  return random.chance(person.gender === 'man' && !isOfColor(person) ? 0.34 : 0.12);
}

function crewWorker(crew: Crew, gender: Gender, position: number): Omit<Worker, 'key'> {
  const random = randomStream('worker', crew.employer, crew.project, crew.trade, position);
  const local = LOCAL_BY_PROJECT[PROJECTS.indexOf(crew.project)] ?? 0.45;
  const { peopleOfColor } = tradeNamed(crew.trade);
  const person = drawPerson(random, { gender, peopleOfColor, local });
  const stays = isLoneWoman(crew, gender);
  const drawnClass = drawClass(random, gender === 'woman');
  const firstClass = stays ? 'apprentice' : drawnClass;
  const startMonth = stays ? crew.from + 2 : drawStart(random, crew);
  const career = drawCareer(random, { crew, person, workerClass: firstClass, startMonth, stays });
  return {
    person,
    firstClass,
    spells: career.spells,
    promotion: career.promotion,
    core: drawCore(random, crew, person, firstClass),
    apprenticeShare: random.pick([0.5, 0.55, 0.6, 0.65, 0.7]),
    overScale: Math.max(0, random.bell(gender === 'woman' ? 0.006 : 0.028, 0.03)),
  };
}

/** Everybody who ever worked on the program, in the order of their keys. */
export function allWorkers(): Worker[] {
  const crewWorkers = CREWS.flatMap((crew) =>
    genderDeck(randomStream('deck', crew.employer, crew.project, crew.trade), crew).map(
      (gender, position) => crewWorker(crew, gender, position),
    ),
  );
  const everybody = randomStream('keys').shuffled([...crewWorkers, ...passedWorkers()]);
  if (everybody.length !== WORKERS_IN_PROGRAM) {
    throw new Error(`The crew table holds ${everybody.length} workers, not ${WORKERS_IN_PROGRAM}.`);
  }
  return everybody.map((worker, position) => ({
    ...worker,
    key: `W${String(position + 1).padStart(4, '0')}`,
  }));
}

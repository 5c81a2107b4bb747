/**
 * How long people stay and who moves up, month by month. Promises spells that do not overlap and
 * that lie inside the crew's months of work. Women leave of their own accord more often and are
 * promoted later; people of color are laid off more often: that is the program's invented history.
 */
import {
  LAST_DAY,
  MONTHS_REPORTED,
  addDays,
  dayInMonth,
  lastOfMonth,
  monthOfYear,
} from './calendar.ts';
import { isOfColor, type Demographics } from './people.ts';
import {
  CREWS,
  LATE_REPORTER,
  LONE_WOMAN,
  PASSED_BETWEEN,
  type Crew,
  type Place,
} from './program.ts';
import type { Random } from './random.ts';
import type { EndReason, Promotion, Spell, WorkerClass } from './worker.ts';

export interface Career {
  readonly spells: readonly Spell[];
  readonly promotion: Promotion | null;
}

interface Beginner {
  readonly crew: Crew;
  readonly person: Demographics;
  readonly workerClass: WorkerClass;
  readonly startMonth: number;
  readonly stays: boolean;
}

const PROMOTED_TO: Partial<Record<WorkerClass, WorkerClass>> = {
  trainee: 'apprentice',
  helper: 'apprentice',
  apprentice: 'journey',
  journey: 'foreperson',
};

function reasonToLeave(random: Random, beginner: Beginner, month: number): EndReason | null {
  const { person } = beginner;
  const winter = [12, 1, 2].includes(monthOfYear(month)) ? 1.8 : 1;
  const chances: readonly (readonly [EndReason, number])[] = [
    ['voluntary', person.gender === 'woman' ? 0.019 : 0.011],
    ['involuntary', isOfColor(person) ? 0.006 : 0.004],
    ['layoff', (isOfColor(person) ? 0.0125 : 0.0085) * winter],
    ['transferred', 0.004],
    ['other', 0.0015],
  ];
  let draw = random.next();
  for (const [reason, chance] of chances) {
    draw -= chance;
    if (draw < 0) return reason;
  }
  return null;
}

function monthlyPromotion(beginner: Beginner, monthsWorked: number): number {
  const woman = beginner.person.gender === 'woman';
  switch (beginner.workerClass) {
    case 'trainee':
    case 'helper':
      return monthsWorked >= 5 ? 0.05 : 0;
    case 'apprentice':
      return monthsWorked >= 8 ? (woman ? 0.03 : 0.052) : 0;
    case 'journey':
      if (monthsWorked < 6) return 0;
      return woman ? 0.005 : isOfColor(beginner.person) ? 0.007 : 0.012;
    default:
      return 0;
  }
}

/** Employers whose stories rest on who works there: nobody is moved to them by chance. */
const CLOSED_TO_TRANSFERS: readonly string[] = [
  LATE_REPORTER,
  LONE_WOMAN,
  ...PASSED_BETWEEN.map(({ employer }) => employer),
];

function otherPlace(random: Random, from: Place, month: number): Place | null {
  const open = CREWS.filter(
    (crew) =>
      crew.trade === from.trade &&
      crew.people >= 20 &&
      crew.project !== from.project &&
      !CLOSED_TO_TRANSFERS.includes(crew.employer) &&
      crew.from <= month &&
      (crew.to === null || crew.to > month + 1),
  );
  const sameEmployer = open.filter((crew) => crew.employer === from.employer);
  const choices = sameEmployer.length > 0 ? sameEmployer : open;
  if (choices.length === 0) return null;
  const { employer, project, trade } = random.pick(choices);
  return { employer, project, trade };
}

interface Ending {
  readonly month: number;
  readonly end: string | null;
  readonly reason: EndReason | null;
}

function spellEnding(random: Random, beginner: Beginner, start: string, month: number): Ending {
  const lastMonth = beginner.crew.to ?? MONTHS_REPORTED - 1;
  for (let now = month + 1; now <= lastMonth && !beginner.stays; now += 1) {
    const reason = reasonToLeave(random, beginner, now);
    if (reason !== null) return { month: now, end: dayInMonth(now, random.whole(2, 27)), reason };
  }
  if (beginner.crew.to === null) return { month: MONTHS_REPORTED, end: null, reason: null };
  const end = start > lastOfMonth(lastMonth) ? start : lastOfMonth(lastMonth);
  return { month: lastMonth, end, reason: random.chance(0.6) ? 'completed' : 'layoff' };
}

function promotionIn(random: Random, beginner: Beginner, spell: Spell, from: number, to: number) {
  const promoted = PROMOTED_TO[beginner.workerClass];
  if (promoted === undefined) return null;
  for (let now = from + 1; now < Math.min(to, MONTHS_REPORTED); now += 1) {
    if (random.chance(monthlyPromotion(beginner, now - from))) {
      return { on: dayInMonth(now, 1), to: promoted, place: spell.place };
    }
  }
  return null;
}

/** One person's way through the program, from their first crew. */
export function drawCareer(random: Random, beginner: Beginner): Career {
  const { employer, project, trade } = beginner.crew;
  const home: Place = { employer, project, trade };
  const firstStart = dayInMonth(beginner.startMonth, random.whole(1, 20));
  const first = spellEnding(random, beginner, firstStart, beginner.startMonth);
  const firstSpell = { place: home, start: firstStart, end: first.end, endReason: first.reason };
  const promotion = promotionIn(random, beginner, firstSpell, beginner.startMonth, first.month);
  if (first.end === null || first.month >= MONTHS_REPORTED - 1) {
    return { spells: [firstSpell], promotion };
  }
  const moved = first.reason === 'transferred' ? otherPlace(random, home, first.month) : null;
  const recalled = first.reason === 'layoff' && beginner.crew.to === null && random.chance(0.35);
  if (moved === null && !recalled) return { spells: [firstSpell], promotion };
  const start = moved !== null ? addDays(first.end, 1) : addDays(first.end, random.whole(25, 90));
  if (start > addDays(LAST_DAY, -20)) return { spells: [firstSpell], promotion };
  const month =
    first.month + Math.round((Date.parse(start) - Date.parse(first.end)) / 2_629_800_000);
  const second = spellEnding(
    random,
    { ...beginner, crew: { ...beginner.crew, to: null } },
    start,
    month,
  );
  const end = second.end !== null && second.end <= start ? addDays(start, 6) : second.end;
  const next = { place: moved ?? home, start, end, endReason: second.reason };
  return { spells: [firstSpell, next], promotion };
}

/**
 * The twelve carpenters whom two employers pass between two projects: half of them are on one
 * payroll while the other half are on the other, and on the first of each month they change places.
 * So each employer shows six people every month, twelve in a quarter, and there are only twelve.
 */
import { MONTHS_REPORTED, firstOfMonth, lastOfMonth } from './calendar.ts';
import { drawPerson, type Gender } from './people.ts';
import { PASSED_BETWEEN } from './program.ts';
import { randomStream } from './random.ts';
import type { Spell, Worker } from './worker.ts';

const FIRST_MONTH = 6;
const GENDERS: readonly Gender[] = [
  'woman',
  'woman',
  'woman',
  'woman',
  'woman',
  'woman',
  'woman',
  'man',
  'man',
  'man',
  'man',
  'man',
];
const RACES = ['black', 'hispanic', 'white', 'black', 'white', 'hispanic', 'asian'] as const;

function passedSpells(startsAt: number): Spell[] {
  const spells: Spell[] = [];
  for (let month = FIRST_MONTH; month < MONTHS_REPORTED; month += 1) {
    const here = PASSED_BETWEEN[(month + startsAt) % 2 === 0 ? 0 : 1];
    const last = month === MONTHS_REPORTED - 1;
    spells.push({
      place: { ...here, trade: 'Carpenter' },
      start: firstOfMonth(month),
      end: last ? null : lastOfMonth(month),
      endReason: last ? null : 'transferred',
    });
  }
  return spells;
}

/** The twelve, without their keys. */
export function passedWorkers(): Omit<Worker, 'key'>[] {
  return GENDERS.map((gender, position) => {
    const random = randomStream('passed', position);
    const race = RACES[position % RACES.length] ?? 'white';
    return {
      person: drawPerson(random, { gender, peopleOfColor: 0.5, local: 0.6, race }),
      firstClass: position % 4 === 3 ? 'apprentice' : 'journey',
      spells: passedSpells(position),
      promotion: null,
      core: false,
      apprenticeShare: 0.7,
      overScale: 0.02,
    };
  });
}

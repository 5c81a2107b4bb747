/**
 * One invented person's answers. Promises that a form that never came back leaves every question
 * on it blank, that declining is written as declining, and that race is alphabetical when several
 * are named. Refuses to fill in what a person did not say.
 */
import type { Random } from './random.ts';

export const FLAGS = [
  'disability',
  'veteran',
  'protected_veteran',
  'local_resident',
  'lgbtq',
  'immigrant',
  'rural',
  'no_college_degree',
  'recovery',
  'justice_impacted',
  'opportunity_youth',
  'justice40',
] as const;
export type Flag = (typeof FLAGS)[number];

export const DEMOGRAPHIC_COLUMNS = ['gender', 'race', ...FLAGS, 'zip', 'tract'] as const;
export type DemographicColumn = (typeof DEMOGRAPHIC_COLUMNS)[number];
export type Demographics = Readonly<Record<DemographicColumn, string>>;

export type Gender = 'woman' | 'man' | 'nonbinary' | 'declined' | '';

interface FlagChances {
  readonly yes: number;
  readonly declined: number;
  readonly blank: number;
}

const ASKED: Readonly<
  Record<Exclude<Flag, 'protected_veteran' | 'justice40' | 'local_resident'>, FlagChances>
> = {
  disability: { yes: 0.055, declined: 0.09, blank: 0.04 },
  veteran: { yes: 0.072, declined: 0.02, blank: 0.02 },
  lgbtq: { yes: 0.05, declined: 0.16, blank: 0.06 },
  immigrant: { yes: 0.17, declined: 0.1, blank: 0.04 },
  rural: { yes: 0.06, declined: 0.01, blank: 0.03 },
  no_college_degree: { yes: 0.78, declined: 0.02, blank: 0.03 },
  recovery: { yes: 0.05, declined: 0.2, blank: 0.05 },
  justice_impacted: { yes: 0.11, declined: 0.15, blank: 0.05 },
  opportunity_youth: { yes: 0.07, declined: 0.04, blank: 0.04 },
};

const ONE_RACE_OF_COLOR = [
  ['black', 36],
  ['hispanic', 40],
  ['asian', 9],
  ['american-indian', 4],
  ['middle-eastern', 3],
  ['pacific-islander', 1],
  ['black+hispanic', 3],
  ['hispanic+white', 2],
  ['american-indian+white', 1],
  ['asian+white', 1],
] as const;

/** What the person would be listed as; a blank gender means that the form never came back. */
export interface PersonPlan {
  readonly gender: Gender;
  readonly peopleOfColor: number;
  readonly local: number;
  /** The race already settled, when a story needs it. */
  readonly race?: string;
}

function raceOf(random: Random, plan: PersonPlan): string {
  if (plan.race !== undefined) return plan.race;
  const draw = random.next();
  if (draw < 0.01) return '';
  if (draw < 0.04) return 'declined';
  const lift = plan.gender === 'woman' ? 0.05 : 0;
  return random.chance(plan.peopleOfColor + lift) ? random.weighted(ONE_RACE_OF_COLOR) : 'white';
}

function answer(random: Random, chances: FlagChances): string {
  const draw = random.next();
  if (draw < chances.blank) return '';
  if (draw < chances.blank + chances.declined) return 'declined';
  return random.chance(chances.yes) ? 'yes' : 'no';
}

function home(random: Random, local: boolean) {
  const area = random.whole(0, local ? 7 : 19);
  const zip = `002${local ? '1' : '3'}${area % 10}`;
  const tract = `00${local ? '011' : '025'}${String(1000 + area * 7).padStart(4, '0')}00`;
  const listed = local ? area < 4 : area < 3;
  return { zip, tract, justice40: listed ? 'yes' : 'no' };
}

/** Draws one person's answers; home and local residence come from the address, so they are rarely blank. */
export function drawPerson(random: Random, plan: PersonPlan): Demographics {
  const formReturned = plan.gender !== '';
  const local = random.chance(plan.local);
  const place = home(random, local);
  const addressKnown = !random.chance(0.04);
  const asked = (flag: keyof typeof ASKED) => {
    const drawn = answer(random, ASKED[flag]);
    return formReturned ? drawn : '';
  };
  const race = raceOf(random, plan);
  const veteran = asked('veteran');
  const protectedDraw = random.chance(0.75) ? 'yes' : 'no';
  return {
    gender: plan.gender,
    race: formReturned ? race : '',
    disability: asked('disability'),
    veteran,
    protected_veteran: veteran === 'yes' ? protectedDraw : veteran,
    local_resident: addressKnown ? (local ? 'yes' : 'no') : '',
    lgbtq: asked('lgbtq'),
    immigrant: asked('immigrant'),
    rural: asked('rural'),
    no_college_degree: asked('no_college_degree'),
    recovery: asked('recovery'),
    justice_impacted: asked('justice_impacted'),
    opportunity_youth: asked('opportunity_youth'),
    justice40: addressKnown ? place.justice40 : '',
    zip: addressKnown ? place.zip : '',
    tract: addressKnown ? place.tract : '',
  };
}

/** Whether the person is known to be of color: any race named that is not white alone. */
export function isOfColor(person: Demographics): boolean {
  return person.race !== '' && person.race !== 'declined' && person.race !== 'white';
}

export function isBlack(person: Demographics): boolean {
  return person.race.split('+').includes('black');
}

/** A gender drawn for somebody who is not part of a counted crew. */
export function drawGender(random: Random, women: number, unreported: number): Gender {
  return random.weighted<Gender>([
    ['', unreported],
    ['declined', 0.015],
    ['nonbinary', 0.006],
    ['woman', women],
    ['man', 1 - women - unreported - 0.021],
  ]);
}

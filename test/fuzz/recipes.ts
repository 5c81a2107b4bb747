/** Recipes, damaged as text or part by part, each made from its number alone, with a file that the whole one fits. */
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Recipe } from '../../src/core/intake/recipe.ts';
import { parseRecipe } from '../../src/core/intake/recipe-file.ts';
import type { Problem } from '../../src/core/problem.ts';
import { randomStream, type Random } from '../../sample-data/generator/random.ts';
import { SEED } from './inputs.ts';
import { mutated } from './mutate.ts';

export interface Recipes {
  recipe(number: number): {
    readonly name: string;
    /** Null when it was refused, with its faults in `problems`. */
    readonly recipe: Recipe | null;
    readonly problems: readonly Problem[];
    readonly file: Uint8Array;
  };
}

const WHOLE: readonly Recipe[] = [
  {
    plumblineRecipe: 1,
    kind: 'hours',
    name: 'Weekly',
    reading: { encoding: 'utf-8', delimiter: ',', headerRow: 1, decimalMark: '.' },
    fields: {
      period_end: { column: 'Week', dateFormat: 'MM/DD/YYYY' },
      project: { constant: 'Tunnel' },
      employer: { column: 'Firm', values: { 'Nobody & Co': null } },
      worker_key: { column: 'ID' },
      hours: { sum: ['ST', 'OT'] },
      gender: { column: 'Sex', values: { '1': 'man', '2': 'woman', '9': null, '': 'declined' } },
      race: {
        columns: [
          { column: 'H', code: 'hispanic' },
          { column: 'Race', separator: ';' },
        ],
      },
      person_of_color: { column: 'Race', values: { white: 'no' }, otherwise: 'yes' },
    },
    leaveOut: [{ column: 'Firm', is: ['Total', 'Grand total'] }],
  },
  {
    plumblineRecipe: 1,
    kind: 'pay',
    fields: {
      as_of: { constant: '2026-09-30' },
      worker_key: { column: 'ID' },
      base_pay: { column: 'ST' },
      pay_unit: { constant: 'week' },
      weekly_hours: { constant: '40' },
    },
    dropped: ['Name'],
  },
];
const FILE = new TextEncoder().encode(
  [
    'Week,Firm,ID,ST,OT,Sex,H,Race',
    '09/13/2026,Wren,W1,40,1.5,1,yes,black;asian',
    '09/20/2026,Nobody & Co,W2,x,,2,no,white',
    '09/27/2026,"Heron, Sons",W3,8,0,9,,',
    ',Total,,48,1.5,,,',
    '13/13/2026,Gull,W4,-1,1e9,7,maybe,unknown;',
    '',
  ].join('\n'),
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const JUNK: readonly Json[] = [
  null,
  true,
  0,
  -1,
  2,
  1e300,
  '',
  ' ',
  'hours',
  'Firm',
  'nope',
  '__proto__',
  'constructor',
  "'; --",
  '2026-02-30',
  '\u0001?',
  '\u0000',
  'x'.repeat(2_000),
  [],
  {},
  [[]],
  { column: 'Firm' },
  { constant: '' },
  { sum: [] },
  { columns: [] },
  { sum: ['ST', 'ST'] },
  'utf-16le',
  ';',
  'quarter',
];

/** One part of the value, at any depth, replaced, taken out, renamed or written twice. */
function damaged(value: Json, random: Random): Json {
  if (value === null || typeof value !== 'object' || random.chance(0.15)) return random.pick(JUNK);
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    if (list.length === 0 || random.chance(0.2)) return [...list, random.pick(JUNK)];
    const at = random.whole(0, list.length - 1);
    return list.with(at, damaged(list[at] ?? null, random));
  }
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  if (entries.length === 0) return { [JSON.stringify(random.pick(JUNK))]: random.pick(JUNK) };
  const at = random.whole(0, entries.length - 1);
  const [key, one] = entries[at] ?? ['', null];
  if (random.chance(0.1)) return Object.fromEntries(entries.toSpliced(at, 1));
  if (random.chance(0.1))
    return Object.fromEntries(entries.with(at, [JSON.stringify(random.pick(JUNK)), one]));
  return Object.fromEntries(entries.with(at, [key, damaged(one, random)]));
}

export function openRecipes(): Recipes {
  return {
    recipe(number) {
      const random = randomStream('recipe', SEED, number);
      const whole = random.pick(WHOLE);
      const text = JSON.stringify(whole);
      const spoilt = random.chance(0.3)
        ? new TextDecoder().decode(mutated(new TextEncoder().encode(text), random))
        : JSON.stringify(damaged(JSON.parse(text) as Json, random));
      const parsed = parseRecipe('r.json', spoilt, catalogue);
      return {
        name: `recipe ${number} of seed ${SEED}: ${spoilt.slice(0, 1_000)}`,
        recipe: parsed.ok ? parsed.value : null,
        problems: parsed.ok ? [] : parsed.problems,
        file: FILE,
      };
    },
  };
}

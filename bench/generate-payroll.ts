/**
 * An invented payroll file of any size: 15 canonical columns of hours, one row per worker and week over 104
 * weeks, about 125 bytes a row, the same bytes for the same size. Rows lie by week, as payrolls do. Workers
 * change employer and class at quarters, some rows leave demographics empty. Nothing in it is about anybody.
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { inCache } from './places.ts';

export const PAYROLL_COLUMNS = [
  'period_start',
  'period_end',
  'project',
  'employer',
  'tier',
  'trade',
  'worker_class',
  'core_crew',
  'worker_key',
  'hours_st',
  'hours_ot',
  'pay_rate',
  'gender',
  'race',
  'local_resident',
] as const;
const WEEKS = 104;
const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const BYTES_AT_ONCE = 4 << 20;

const PROJECTS = [
  'Harbor Tunnel',
  'North Library',
  'Transit Center',
  'River Bridge',
  'Airport East',
];
const TRADES = [
  'Carpenter',
  'Electrician',
  'Ironworker',
  'Laborer',
  'Operating Engineer',
  'Painter',
];
const MORE_TRADES = [
  'Pipefitter',
  'Plumber',
  'Roofer',
  'Sheet Metal Worker',
  'Cement Mason',
  'Mason',
];
const NAMES = ['Atlas', 'Beacon', 'Cedar', 'Delta', 'Evergreen', 'Frontier', 'Granite', 'Heritage'];
const WORKS = ['Builders LLC', 'Construction Inc', 'Contracting', 'Interiors', 'Mechanical Co'];
const BRANCHES = ['East', 'North', 'West'];

const EMPLOYERS = NAMES.flatMap((name) =>
  WORKS.flatMap((work) => BRANCHES.map((branch) => `${name} ${branch} ${work}`)),
);
const GENDERS = [
  'man',
  'man',
  'man',
  'man',
  'man',
  'man',
  'woman',
  'woman',
  'nonbinary',
  'declined',
  '',
];
const RACES = [
  'white',
  'white',
  'white',
  'black',
  'hispanic',
  'asian',
  'black+hispanic',
  'declined',
  '',
];
const CLASSES = [
  'journey',
  'journey',
  'journey',
  'journey',
  'apprentice',
  'apprentice',
  'foreperson',
];

interface Worker {
  readonly key: string;
  readonly trade: string;
  readonly person: string;
  employer: number;
  project: string;
  worksAs: string;
  pay: string;
}

/** The path of the payroll file with so many rows; writes it the first time (about 20 s a 10 million). */
export async function payrollFile(rows: number): Promise<string> {
  const path = inCache(`payroll-${rows}.csv`);
  if (existsSync(path)) return path;
  const out = createWriteStream(`${path}.part`);
  for (const text of payrollText(rows)) {
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
  return path;
}

/** The file's text in order, some megabytes at a time, header first. */
export function* payrollText(rows: number): Generator<string> {
  const random = seeded(20_240_101);
  const workers = Array.from({ length: Math.ceil(rows / WEEKS) }, (_, at) => newWorker(at, random));
  let text = `${PAYROLL_COLUMNS.join(',')}\n`;
  let written = 0;
  for (let week = 0; written < rows; week += 1) {
    const start = FIRST_MONDAY + week * 7 * DAY;
    const dates = `${isoDate(start)},${isoDate(start + 6 * DAY)}`;
    for (const worker of workers) {
      if (written === rows) break;
      if (week > 0 && week % 13 === 0) moveOn(worker, random);
      text += `${dates},${rowOf(worker, random)}\n`;
      written += 1;
      if (text.length < BYTES_AT_ONCE) continue;
      yield text;
      text = '';
    }
  }
  yield text;
}

function newWorker(at: number, random: () => number): Worker {
  const worksAs = oneOf(CLASSES, random);
  return {
    key: `W${String(at + 1).padStart(7, '0')}`,
    trade: oneOf([...TRADES, ...MORE_TRADES], random),
    person: [GENDERS, RACES, ['yes', 'yes', 'no', '']].map((list) => oneOf(list, random)).join(','),
    employer: Math.floor(random() * EMPLOYERS.length),
    project: oneOf(PROJECTS, random),
    worksAs,
    pay: payFor(worksAs, random),
  };
}

/** A new quarter: one in ten has a new employer and project, some apprentices have turned out. */
function moveOn(worker: Worker, random: () => number): void {
  if (random() < 0.1) {
    worker.employer = Math.floor(random() * EMPLOYERS.length);
    worker.project = oneOf(PROJECTS, random);
  }
  if (worker.worksAs === 'apprentice' && random() < 0.06) {
    worker.worksAs = 'journey';
    worker.pay = payFor('journey', random);
  }
}

function rowOf(worker: Worker, random: () => number): string {
  const straight = 24 + 4 * Math.floor(random() * 5);
  const overtime = straight === 40 && random() < 0.3 ? 1 + Math.floor(random() * 10) : 0;
  const { project, employer, trade, worksAs, key, pay, person } = worker;
  const place = `${project},${EMPLOYERS[employer] ?? ''},${employer % 8 === 0 ? 'prime' : 'sub'}`;
  const core = employer % 3 === 0 ? 'yes' : 'no';
  return `${place},${trade},${worksAs},${core},${key},${straight}.00,${overtime}.00,${pay},${person}`;
}

function payFor(worksAs: string, random: () => number): string {
  return ((worksAs === 'apprentice' ? 24 : 42) + Math.floor(random() * 2000) / 100).toFixed(2);
}

function oneOf(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Mulberry32: numbers in [0, 1) that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

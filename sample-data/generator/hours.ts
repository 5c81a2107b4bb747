/**
 * Hours per worker and month, as a payroll would report them. Promises one row per worker, month,
 * project and employer, hours in halves, and nothing after the end of the data.
 */
import {
  LAST_DAY,
  MONTHS_REPORTED,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOfYear,
} from './calendar.ts';
import { hourlyFringe, hourlyPay } from './pay-scale.ts';
import { isPrime, parentContractor } from './program.ts';
import { randomStream, type Random } from './random.ts';
import { classOn, type Spell, type Worker } from './worker.ts';

export const HOURS_COLUMNS = [
  'period_start',
  'period_end',
  'project',
  'employer',
  'tier',
  'parent_contractor',
  'trade',
  'worker_class',
  'core_crew',
  'worker_key',
  'hours_st',
  'hours_ot',
  'pay_rate',
  'fringe',
] as const;

type Text = Exclude<
  (typeof HOURS_COLUMNS)[number],
  'hours_st' | 'hours_ot' | 'pay_rate' | 'fringe'
>;
export type HoursRow = Readonly<Record<Text, string>> & {
  readonly hours_st: number;
  readonly hours_ot: number;
  readonly pay_rate: number;
  readonly fringe: number;
};

/** Working hours of a full month, January to December: short winters, long summers. */
const FULL_MONTH = [138, 136, 152, 160, 164, 166, 168, 168, 164, 166, 150, 134];

function toHalf(value: number): number {
  return Math.round(value * 2) / 2;
}

function workedShare(spell: Spell, month: number): number {
  const from = firstOfMonth(month);
  const to = lastOfMonth(month);
  const start = spell.start > from ? spell.start : from;
  const last = spell.end ?? LAST_DAY;
  const end = last < to ? last : to;
  return Math.max(0, daysBetween(start, end) + 1) / (daysBetween(from, to) + 1);
}

function drawHours(random: Random, worker: Worker, month: number, share: number) {
  const full = FULL_MONTH[monthOfYear(month) - 1] ?? 150;
  const straight = toHalf(Math.max(4, Math.min(full + 10, random.bell(full, 12)) * share));
  const woman = worker.person.gender === 'woman';
  const overtime = random.chance(woman ? 0.4 : 0.55) ? random.bell(10, 7) * share : 0;
  return { straight, overtime: toHalf(Math.max(0, overtime)) };
}

function monthRow(worker: Worker, spell: Spell, month: number, share: number): HoursRow {
  const { employer, project, trade } = spell.place;
  const random = randomStream('hours', worker.key, month, project, employer);
  const { straight, overtime } = drawHours(random, worker, month, share);
  const start = firstOfMonth(month);
  const workerClass = classOn(worker, start);
  return {
    period_start: start,
    period_end: lastOfMonth(month),
    project,
    employer,
    tier: isPrime(employer) ? 'prime' : 'sub',
    parent_contractor: parentContractor(spell.place),
    trade,
    worker_class: workerClass,
    core_crew: worker.core ? 'yes' : 'no',
    worker_key: worker.key,
    hours_st: straight,
    hours_ot: overtime,
    pay_rate: hourlyPay(worker, workerClass, trade, start),
    fringe: hourlyFringe(trade, start),
  };
}

function joinedSpells(worker: Worker, month: number): { spell: Spell; share: number }[] {
  const found = new Map<string, { spell: Spell; share: number }>();
  for (const spell of worker.spells) {
    const share = workedShare(spell, month);
    const name = `${spell.place.employer}/${spell.place.project}`;
    if (share > 0) found.set(name, { spell, share: share + (found.get(name)?.share ?? 0) });
  }
  return [...found.values()];
}

function sortName(row: HoursRow): string {
  return [row.period_start, row.project, row.employer, row.trade, row.worker_key].join('\t');
}

/** Every worker's months, in order of month, project, employer, trade and worker. */
export function allHours(workers: readonly Worker[]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const worker of workers) {
    for (let month = 0; month < MONTHS_REPORTED; month += 1) {
      for (const { spell, share } of joinedSpells(worker, month)) {
        rows.push(monthRow(worker, spell, month, share));
      }
    }
  }
  return rows
    .map((row) => ({ row, name: sortName(row) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);
}

/**
 * A pay snapshot on the last day of each quarter: everybody at work that day, with demographics in
 * the file itself. Most employers report by the hour; two report their forepersons by the week and
 * by the year. Fringe is dollars per hour, bonus is dollars paid in the quarter.
 */
import { QUARTERS, daysBetween, lastOfQuarter } from './calendar.ts';
import { toHundredths, type Cell } from './csv.ts';
import { hourlyFringe, hourlyPay } from './pay-scale.ts';
import { DEMOGRAPHIC_COLUMNS, type Demographics } from './people.ts';
import { isPrime } from './program.ts';
import { randomStream, type Random } from './random.ts';
import { isReported } from './reporting.ts';
import type { Dated } from './workforce-records.ts';
import { classOn, firstDay, type Spell, type Worker, type WorkerClass } from './worker.ts';

const PAY_FIELDS = [
  'as_of',
  'worker_key',
  'employer',
  'trade',
  'worker_class',
  'job_group',
  'base_pay',
  'pay_unit',
  'weekly_hours',
  'fringe',
  'bonus',
  'tenure_months',
  'health_benefits',
  'retirement_benefits',
  'paid_leave',
  'predictable_scheduling',
] as const;
export const PAY_COLUMNS = [...PAY_FIELDS, ...DEMOGRAPHIC_COLUMNS] as const;
export type PayRow = Readonly<Record<(typeof PAY_FIELDS)[number], Cell>> & Demographics;

function jobGroup(workerClass: WorkerClass): string {
  if (workerClass === 'foreperson') return 'Field supervision';
  return workerClass === 'journey' ? 'Skilled craft' : 'Craft in training and support';
}

function payUnit(employer: string, workerClass: WorkerClass): 'hour' | 'week' | 'year' {
  if (workerClass !== 'foreperson') return 'hour';
  if (employer === 'Gullwick Constructors') return 'year';
  return employer === 'Thistledown Concrete' ? 'week' : 'hour';
}

const WEEKS_IN_YEAR = 52;
const WEEKLY_HOURS = 40;

function inUnit(perHour: number, unit: 'hour' | 'week' | 'year'): number {
  if (unit === 'hour') return perHour;
  const perWeek = perHour * WEEKLY_HOURS;
  return toHundredths(unit === 'week' ? perWeek : perWeek * WEEKS_IN_YEAR);
}

function yesOrNo(random: Random, probability: number): string {
  const answer = random.chance(probability) ? 'yes' : 'no';
  return random.chance(0.03) ? '' : answer;
}

function payRow(worker: Worker, spell: Spell, asOf: string): PayRow {
  const { employer, trade } = spell.place;
  const workerClass = classOn(worker, asOf);
  const random = randomStream('pay', worker.key, asOf);
  const unit = payUnit(employer, workerClass);
  const large = isPrime(employer) ? 0.05 : 0;
  return {
    as_of: asOf,
    worker_key: worker.key,
    employer,
    trade,
    worker_class: workerClass,
    job_group: jobGroup(workerClass),
    base_pay: inUnit(hourlyPay(worker, workerClass, trade, asOf), unit),
    pay_unit: unit,
    weekly_hours: WEEKLY_HOURS,
    fringe: hourlyFringe(trade, asOf),
    bonus: workerClass === 'foreperson' ? random.whole(0, 6) * 250 : 0,
    tenure_months: Math.floor(daysBetween(firstDay(worker), asOf) / 30.4375),
    health_benefits: yesOrNo(random, 0.92 + large),
    retirement_benefits: yesOrNo(random, 0.88 + large),
    paid_leave: yesOrNo(random, 0.55 + large),
    predictable_scheduling: yesOrNo(random, 0.62 + large),
    ...worker.person,
  };
}

function placeOn(worker: Worker, date: string): Spell | undefined {
  return worker.spells.find(
    (spell) => spell.start <= date && (spell.end === null || spell.end > date),
  );
}

/** Every snapshot, quarter by quarter, by worker key. */
export function payRows(workers: readonly Worker[]): Dated<PayRow>[] {
  return QUARTERS.flatMap((quarter) => {
    const asOf = lastOfQuarter(quarter);
    return workers.flatMap((worker) => {
      const spell = placeOn(worker, asOf);
      if (spell === undefined || !isReported(spell.place.employer, asOf)) return [];
      return [{ date: asOf, row: payRow(worker, spell, asOf) }];
    });
  });
}

/** Rows of the record kinds workers, employment and promotions, each dated by the file it goes into. */
import type { Cell } from './csv.ts';
import { hourlyPay } from './pay-scale.ts';
import { DEMOGRAPHIC_COLUMNS, type Demographics } from './people.ts';
import { isReported } from './reporting.ts';
import { classOn, firstDay, type Spell, type Worker } from './worker.ts';

export const WORKERS_COLUMNS = ['worker_key', ...DEMOGRAPHIC_COLUMNS] as const;
export const EMPLOYMENT_COLUMNS = [
  'worker_key',
  'employer',
  'project',
  'trade',
  'worker_class',
  'started_on',
  'ended_on',
  'end_reason',
  'union',
] as const;
export const PROMOTIONS_COLUMNS = [
  'worker_key',
  'employer',
  'promoted_on',
  'from_class',
  'to_class',
  'from_pay',
  'to_pay',
] as const;

export interface Dated<Row> {
  /** The day that decides which quarter's file the row goes into. */
  readonly date: string;
  readonly row: Row;
}

const OPEN_SHOPS = ['Tallowgate Demolition', 'Pennywhistle Painting', 'Dapplegray Hauling'];

export type WorkersRow = Demographics & { readonly worker_key: string };

/** Each worker once, in the quarter of their first day. */
export function workersRows(workers: readonly Worker[]): Dated<WorkersRow>[] {
  return workers.map((worker) => ({
    date: firstDay(worker),
    row: { worker_key: worker.key, ...worker.person },
  }));
}

export type EmploymentRow = Readonly<Record<(typeof EMPLOYMENT_COLUMNS)[number], string>>;

function employmentRow(worker: Worker, spell: Spell): EmploymentRow {
  const { employer, project, trade } = spell.place;
  const endKnown = spell.end !== null && isReported(employer, spell.end);
  return {
    worker_key: worker.key,
    employer,
    project,
    trade,
    worker_class: classOn(worker, spell.start),
    started_on: spell.start,
    ended_on: endKnown ? (spell.end ?? '') : '',
    end_reason: endKnown ? (spell.endReason ?? '') : '',
    union: OPEN_SHOPS.includes(employer) ? 'no' : 'yes',
  };
}

function byDate<Row>(a: Dated<Row>, b: Dated<Row>): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}

/** One row per spell, in the quarter it began; its end as known on the last day of the data. */
export function employmentRows(workers: readonly Worker[]): Dated<EmploymentRow>[] {
  return workers
    .flatMap((worker) =>
      worker.spells
        .filter((spell) => isReported(spell.place.employer, spell.start))
        .map((spell) => ({ date: spell.start, row: employmentRow(worker, spell) })),
    )
    .sort(byDate);
}

export type PromotionsRow = Readonly<Record<(typeof PROMOTIONS_COLUMNS)[number], Cell>>;

/** One row per promotion, in the quarter it took effect. */
export function promotionsRows(workers: readonly Worker[]): Dated<PromotionsRow>[] {
  const rows: Dated<PromotionsRow>[] = [];
  for (const worker of workers) {
    const { promotion } = worker;
    if (promotion === null || !isReported(promotion.place.employer, promotion.on)) continue;
    const { employer, trade } = promotion.place;
    rows.push({
      date: promotion.on,
      row: {
        worker_key: worker.key,
        employer,
        promoted_on: promotion.on,
        from_class: worker.firstClass,
        to_class: promotion.to,
        from_pay: hourlyPay(worker, worker.firstClass, trade, promotion.on),
        to_pay: hourlyPay(worker, promotion.to, trade, promotion.on),
      },
    });
  }
  return rows.sort(byDate);
}

/** Hourly pay by trade, class and date, in dollars. */
import { daysBetween, firstOfMonth } from './calendar.ts';
import { toHundredths } from './csv.ts';
import { tradeNamed } from './program.ts';
import { firstDay, type Worker, type WorkerClass } from './worker.ts';

const RAISES = ['2025-07-01', '2026-07-01'];
const YEARLY_RAISE = 0.03;

function classShare(worker: Worker, workerClass: WorkerClass, date: string): number {
  switch (workerClass) {
    case 'foreperson':
      return 1.12;
    case 'journey':
      return 1;
    case 'apprentice': {
      const steps = Math.floor(Math.max(0, daysBetween(firstDay(worker), date)) / 183);
      return Math.min(0.95, worker.apprenticeShare + steps * 0.07);
    }
    case 'other':
      return 0.72;
    case 'helper':
      return 0.52;
    case 'trainee':
      return 0.48;
  }
}

/** What a worker earns for a straight-time hour on a date, to the cent. */
export function hourlyPay(worker: Worker, workerClass: WorkerClass, trade: string, date: string) {
  const raises = RAISES.filter((from) => from <= date).length;
  const scale = tradeNamed(trade).journeyPay * (1 + YEARLY_RAISE * raises);
  return toHundredths(scale * classShare(worker, workerClass, date) * (1 + worker.overScale));
}

/** The trade's fringe for an hour on a date, to the cent. */
export function hourlyFringe(trade: string, date: string): number {
  const raises = RAISES.filter((from) => from <= date && from > firstOfMonth(0)).length;
  return toHundredths(tradeNamed(trade).fringe * (1 + 0.025 * raises));
}

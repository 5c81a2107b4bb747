/** Which files came in: the late reporter's for the last quarter did not. */
import { LAST_QUARTER, quarterOf } from './calendar.ts';
import { LATE_REPORTER } from './program.ts';

/** Whether what an employer did on a date is in the files at all. */
export function isReported(employer: string, date: string): boolean {
  return employer !== LATE_REPORTER || quarterOf(date) !== LAST_QUARTER;
}

/** A month's hours spread over its weeks. */
import { addDays } from '../calendar.ts';

const SATURDAY = 6;

/** The Saturdays of the month that begins on this date. */
export function saturdaysOf(firstOfMonth: string): string[] {
  const days = Array.from({ length: 31 }, (_, day) => addDays(firstOfMonth, day));
  return days.filter(
    (day) => day.slice(0, 7) === firstOfMonth.slice(0, 7) && new Date(day).getUTCDay() === SATURDAY,
  );
}

export interface Week {
  readonly ending: string;
  readonly hours: number;
}

/** Weeks whose hours, in halves, add up to the month's; a week without hours is left out. */
export function weeksOf(firstOfMonth: string, hours: number): Week[] {
  const saturdays = saturdaysOf(firstOfMonth);
  const halves = Math.round(hours * 2);
  const each = Math.floor(halves / saturdays.length);
  const left = halves - each * saturdays.length;
  return saturdays
    .map((ending, week) => ({ ending, hours: (each + (week < left ? 1 : 0)) / 2 }))
    .filter((week) => week.hours > 0);
}

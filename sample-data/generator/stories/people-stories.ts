/** The stories that people tell: training left in the second year, hiring, unreported demographics. */
import { daysBetween, LAST_QUARTER, quarterOf } from '../calendar.ts';
import { ELECTRICAL_EMPLOYERS } from '../electrician-applicants.ts';
import { isBlack, type Demographics } from '../people.ts';
import { FEW_FORMS } from '../program.ts';
import type { ProgramRecords } from '../program-files.ts';
import type { TrainingRow } from '../training.ts';
import { shareOfHours, type Worked } from './hours-stories.ts';

const YEAR = 365;

function cancelledWithin(row: TrainingRow, from: number, to: number): boolean {
  if (row.outcome !== 'cancelled') return false;
  const days = daysBetween(row.enrolled_on, row.exited_on);
  return days >= from && days < to;
}

function daysSeen(row: TrainingRow): number {
  return daysBetween(row.enrolled_on, row.exited_on || row.completed_on || '2026-09-30');
}

/** Registered apprentices of one kind: enrolled, lost in each year, and what became of those due. */
export function apprenticeStory(rows: readonly TrainingRow[]) {
  const secondYear = rows.filter((row) => daysSeen(row) >= YEAR);
  const childcare = (row: TrainingRow) => row.services.includes('childcare');
  const lostInSecond = (row: TrainingRow) => cancelledWithin(row, YEAR, 2 * YEAR);
  return {
    enrolled: rows.length,
    lostInFirstYear: rows.filter((row) => cancelledWithin(row, 0, YEAR)).length,
    reachedSecondYear: secondYear.length,
    lostInSecondYear: secondYear.filter(lostInSecond).length,
    reachedWithChildcare: secondYear.filter(childcare).length,
    lostWithChildcare: secondYear.filter(childcare).filter(lostInSecond).length,
  };
}

export function registeredApprentices(records: ProgramRecords, gender: string): TrainingRow[] {
  return records.training
    .map(({ row }) => row)
    .filter((row) => row.program_type === 'registered-apprenticeship' && row.gender === gender);
}

/** Applicants and hires of the electrical trade by employer and gender, counted from the rows. */
export function electricalStory(records: ProgramRecords) {
  const rows = records.applicants
    .map(({ row }) => row)
    .filter((row) => row.trade === 'Electrician');
  const count = (gender: string, employer?: string) => {
    const own = rows.filter(
      (row) => row.gender === gender && (employer === undefined || row.employer === employer),
    );
    return { applied: own.length, hired: own.filter((row) => row.decision === 'hired').length };
  };
  const byEmployer = ELECTRICAL_EMPLOYERS.map(({ employer }) => ({
    name: employer,
    women: count('woman', employer),
    men: count('man', employer),
  }));
  return [...byEmployer, { name: 'All three', women: count('woman'), men: count('man') }];
}

/** How many applicants reached each step, for all whose race is known and for Black applicants. */
export function funnelStory(records: ProgramRecords) {
  const rows = records.applicants.map(({ row }) => row);
  const steps = (picked: typeof rows) => ({
    applied: picked.length,
    qualified: picked.filter((row) => row.qualified_on !== '').length,
    referred: picked.filter((row) => row.referred_on !== '').length,
    interviewed: picked.filter((row) => row.interviewed_on !== '').length,
    offered: picked.filter((row) => row.offered_on !== '').length,
    hired: picked.filter((row) => row.hired_on !== '').length,
  });
  return {
    black: steps(rows.filter(isBlack)),
    white: steps(rows.filter((row) => row.race === 'white')),
  };
}

function count(people: readonly Demographics[], column: 'gender' | 'race', value: string): number {
  return people.filter((person) => person[column] === value).length;
}

/** Blank and declined answers among the people of the program and of the employer with few forms. */
export function unreportedStory(records: ProgramRecords, worked: readonly Worked[]) {
  const everybody = records.workers.map(({ row }) => row);
  const keys = new Set(
    worked.filter(({ row }) => row.employer === FEW_FORMS).map(({ row }) => row.worker_key),
  );
  const few = everybody.filter((person) => keys.has(person.worker_key));
  const counts = (people: readonly Demographics[]) => ({
    people: people.length,
    genderBlank: count(people, 'gender', ''),
    genderDeclined: count(people, 'gender', 'declined'),
    raceBlank: count(people, 'race', ''),
    raceDeclined: count(people, 'race', 'declined'),
  });
  return {
    all: counts(everybody),
    few: counts(few),
    hoursBlank: shareOfHours(worked, ({ person }) => person.gender === ''),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Median hourly pay of women and of men in the last snapshot, weekly and yearly pay by the hour. */
export function payStory(records: ProgramRecords) {
  const hoursIn: Readonly<Record<string, number>> = { hour: 1, week: 40, year: 2080 };
  const rows = records.pay
    .map(({ row }) => row)
    .filter((row) => quarterOf(String(row.as_of)) === LAST_QUARTER);
  const paid = (gender: string) =>
    rows
      .filter((row) => row.gender === gender)
      .map((row) => Number(row.base_pay) / (hoursIn[String(row.pay_unit)] ?? Number.NaN));
  const women = paid('woman');
  const men = paid('man');
  return {
    women: women.length,
    men: men.length,
    medianWomen: median(women),
    medianMen: median(men),
  };
}

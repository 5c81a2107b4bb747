/**
 * The staffing plan: hours per project, employer, trade and month, for the months reported and for
 * the nine that follow. Plans promise about 7% of the hours to women and 40% to people of color.
 */
import { MONTHS_REPORTED, firstOfMonth, monthOfYear } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { HoursRow } from './hours.ts';
import { CREWS, LATE_REPORTER, type Crew } from './program.ts';
import { randomStream, type Random } from './random.ts';

export const PROJECTION_COLUMNS = [
  'project',
  'employer',
  'trade',
  'month',
  'planned_hours',
  'planned_hours_women',
  'planned_hours_people_of_color',
] as const;
export type ProjectionRow = Readonly<Record<(typeof PROJECTION_COLUMNS)[number], Cell>>;

export const MONTHS_AHEAD = 9;
const WINTER = [12, 1, 2];

function toTens(value: number): number {
  return Math.round(value / 10) * 10;
}

function crewName(crew: { project: string; employer: string; trade: string }): string {
  return [crew.project, crew.employer, crew.trade].join('\t');
}

function workedByMonth(hours: readonly HoursRow[]): Map<string, number> {
  const worked = new Map<string, number>();
  for (const row of hours) {
    const name = `${crewName(row)}\t${row.period_start}`;
    worked.set(name, (worked.get(name) ?? 0) + row.hours_st + row.hours_ot);
  }
  return worked;
}

function lastWorked(worked: Map<string, number>, crew: Crew): number {
  const month = MONTHS_REPORTED - (crew.employer === LATE_REPORTER ? 4 : 1);
  return worked.get(`${crewName(crew)}\t${firstOfMonth(month)}`) ?? 0;
}

function plannedHours(random: Random, worked: Map<string, number>, crew: Crew, month: number) {
  const seen = worked.get(`${crewName(crew)}\t${firstOfMonth(month)}`);
  if (month < MONTHS_REPORTED && seen !== undefined) return seen * (0.94 + random.next() * 0.2);
  const reportMissing = crew.employer === LATE_REPORTER && month < MONTHS_REPORTED;
  if (month < MONTHS_REPORTED && !reportMissing) return 0;
  const ahead = Math.max(0, month - MONTHS_REPORTED + 1);
  const season = WINTER.includes(monthOfYear(month)) ? 0.86 : 1;
  return lastWorked(worked, crew) * (1 - 0.045 * ahead) * season * (0.95 + random.next() * 0.1);
}

/** Planned hours by crew and month; months in which a crew was not planned to work have no row. */
export function projectionRows(hours: readonly HoursRow[]): ProjectionRow[] {
  const worked = workedByMonth(hours);
  return CREWS.flatMap((crew) => {
    const random = randomStream('plan', crewName(crew));
    const women = 0.05 + random.next() * 0.05;
    const ofColor = 0.34 + random.next() * 0.12;
    const rows: ProjectionRow[] = [];
    for (let month = crew.from; month < MONTHS_REPORTED + MONTHS_AHEAD; month += 1) {
      const planned = toTens(plannedHours(random, worked, crew, month));
      if (planned <= 0) continue;
      rows.push({
        project: crew.project,
        employer: crew.employer,
        trade: crew.trade,
        month: firstOfMonth(month),
        planned_hours: planned,
        planned_hours_women: toTens(planned * women),
        planned_hours_people_of_color: toTens(planned * ofColor),
      });
    }
    return rows;
  });
}

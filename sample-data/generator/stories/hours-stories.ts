/** The stories that hours tell: missing hours, a lone woman, passed workers, a late reporter. */
import { LAST_QUARTER, QUARTERS, quarterOf } from '../calendar.ts';
import type { HoursRow } from '../hours.ts';
import { isOfColor, type Demographics } from '../people.ts';
import { LATE_REPORTER, PASSED_BETWEEN, TRADES } from '../program.ts';
import type { ProgramRecords } from '../program-files.ts';

export interface Worked {
  readonly row: HoursRow;
  readonly person: Demographics;
}

const WOMEN_TARGET = 0.069;
const FEWEST_IN_CREW = 5;

export function workedHours(records: ProgramRecords): Worked[] {
  const people = new Map(records.workers.map(({ row }) => [row.worker_key, row]));
  return records.hours.map(({ row }) => {
    const person = people.get(row.worker_key);
    if (person === undefined) throw new Error(`Hours of an unknown worker ${row.worker_key}.`);
    return { row, person };
  });
}

export function totalHours(worked: readonly Worked[]): number {
  return worked.reduce((sum, { row }) => sum + row.hours_st + row.hours_ot, 0);
}

function isWoman({ person }: Worked): boolean {
  return person.gender === 'woman';
}

/** Share of all hours, unreported included, worked by those the condition picks. */
export function shareOfHours(worked: readonly Worked[], picked: (one: Worked) => boolean): number {
  return totalHours(worked.filter(picked)) / totalHours(worked);
}

export function inLastQuarter(worked: readonly Worked[]): Worked[] {
  return worked.filter(({ row }) => quarterOf(row.period_end) === LAST_QUARTER);
}

function byName(worked: readonly Worked[], name: (row: HoursRow) => string): Map<string, Worked[]> {
  const groups = new Map<string, Worked[]>();
  for (const one of worked) {
    const own = groups.get(name(one.row));
    if (own === undefined) groups.set(name(one.row), [one]);
    else own.push(one);
  }
  return groups;
}

export interface Missing {
  readonly employer: string;
  readonly hours: number;
  readonly womenShare: number;
  readonly missing: number;
  readonly shareOfMissing: number;
}

/** Employers below 6.9% of hours by women, and each one's part of the hours missing. */
export function missingByEmployer(worked: readonly Worked[]): Missing[] {
  const employers = [...byName(worked, (row) => row.employer)].map(([employer, own]) => {
    const hours = totalHours(own);
    const womenShare = shareOfHours(own, isWoman);
    return {
      employer,
      hours,
      womenShare,
      missing: Math.max(0, (WOMEN_TARGET - womenShare) * hours),
    };
  });
  const all = employers.reduce((sum, { missing }) => sum + missing, 0);
  return employers
    .filter(({ missing }) => missing > 0)
    .map((employer) => ({ ...employer, shareOfMissing: employer.missing / all }))
    .sort((a, b) => b.missing - a.missing);
}

export interface Participation {
  readonly name: string;
  readonly hours: number;
  readonly women: number;
  readonly peopleOfColor: number;
  readonly localResidents: number;
}

export function participation(name: string, worked: readonly Worked[]): Participation {
  return {
    name,
    hours: totalHours(worked),
    women: shareOfHours(worked, isWoman),
    peopleOfColor: shareOfHours(worked, ({ person }) => isOfColor(person)),
    localResidents: shareOfHours(worked, ({ person }) => person.local_resident === 'yes'),
  };
}

export function participationByQuarter(worked: readonly Worked[]): Participation[] {
  const quarters = byName(worked, (row) => quarterOf(row.period_end));
  return QUARTERS.map((quarter) => participation(quarter, quarters.get(quarter) ?? []));
}

export function participationByTrade(worked: readonly Worked[]): Participation[] {
  const trades = byName(worked, (row) => row.trade);
  return Object.keys(TRADES).map((trade) => participation(trade, trades.get(trade) ?? []));
}

export interface LoneWoman {
  readonly place: string;
  readonly workerKey: string;
  readonly months: readonly string[];
  readonly smallestCrew: number;
  readonly largestCrew: number;
}

function onlyWoman(crew: readonly Worked[]): string | null {
  const women = crew.filter(isWoman);
  const [only] = women;
  if (only === undefined || women.length > 1 || crew.length < FEWEST_IN_CREW) return null;
  return only.row.worker_key;
}

function runsInCrew(place: string, crew: readonly Worked[]): LoneWoman[] {
  const runs: LoneWoman[] = [];
  let previousMonth = '';
  for (const [month, people] of byName(crew, (row) => row.period_start.slice(0, 7))) {
    const workerKey = onlyWoman(people);
    const last = runs.at(-1);
    const goesOn = last?.workerKey === workerKey && last?.months.at(-1) === previousMonth;
    if (workerKey !== null) {
      const before = goesOn ? runs.pop() : undefined;
      runs.push({
        place,
        workerKey,
        months: [...(before?.months ?? []), month],
        smallestCrew: Math.min(before?.smallestCrew ?? people.length, people.length),
        largestCrew: Math.max(before?.largestCrew ?? 0, people.length),
      });
    }
    previousMonth = month;
  }
  return runs;
}

/** Unbroken months in which a crew of five or more held one and the same known woman, longest first. */
export function loneWomen(worked: readonly Worked[]): LoneWoman[] {
  const crews = byName(worked, (row) => `${row.employer}, ${row.trade}, ${row.project}`);
  return [...crews]
    .flatMap(([place, crew]) => runsInCrew(place, crew))
    .sort((a, b) => b.months.length - a.months.length);
}

/** The workers who were on both payrolls, how often they moved and what each employer shows. */
export function passedWorkersStory(worked: readonly Worked[]) {
  const [first, second] = PASSED_BETWEEN.map(({ employer }) =>
    worked.filter(({ row }) => row.employer === employer),
  );
  const keysOf = (rows: readonly Worked[] = []) => new Set(rows.map(({ row }) => row.worker_key));
  const shared = [...keysOf(first)].filter((key) => keysOf(second).has(key));
  const theirs = worked.filter(({ row }) => shared.includes(row.worker_key));
  const lastQuarter = (rows: readonly Worked[] = []) =>
    keysOf(inLastQuarter(rows).filter((one) => isWoman(one))).size;
  return {
    workers: shared.length,
    women: keysOf(theirs.filter(isWoman)).size,
    months: new Set(theirs.map(({ row }) => row.period_start)).size,
    firstMonth: theirs[0]?.row.period_start.slice(0, 7) ?? '',
    moves: theirs.length - shared.length,
    womenAtFirst: lastQuarter(first),
    womenAtSecond: lastQuarter(second),
    womenTogether: lastQuarter([...(first ?? []), ...(second ?? [])]),
  };
}

/** What is known of the employer whose last quarter did not come in. */
export function lateReporterStory(records: ProgramRecords, worked: readonly Worked[]) {
  const own = worked.filter(({ row }) => row.employer === LATE_REPORTER);
  const lastMonth = own.at(-1)?.row.period_start ?? '';
  const planned = records.projection
    .filter((row) => row.employer === LATE_REPORTER && row.month > lastMonth)
    .filter((row) => row.month <= '2026-09-01')
    .reduce((sum, row) => sum + Number(row.planned_hours), 0);
  return {
    lastMonth: lastMonth.slice(0, 7),
    workersInLastMonth: own.filter(({ row }) => row.period_start === lastMonth).length,
    plannedHours: planned,
  };
}

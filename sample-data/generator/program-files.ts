/**
 * The sample program as files: one CSV per record kind and quarter, and one for the kinds that are
 * not quarterly. Promises a file only where there are rows.
 */
import { APPLICANTS_COLUMNS, applicantsRows } from './applicants.ts';
import { quarterOf } from './calendar.ts';
import { csvText, type Cell } from './csv.ts';
import { EFFORTS_COLUMNS, effortsRows } from './efforts.ts';
import { HOURS_COLUMNS, allHours } from './hours.ts';
import { PAY_COLUMNS, payRows } from './pay.ts';
import { PROJECTION_COLUMNS, projectionRows } from './projection.ts';
import { isReported } from './reporting.ts';
import { TARGETS_COLUMNS, targetsRows } from './targets.ts';
import { TRAINING_COLUMNS, trainingRows } from './training.ts';
import {
  EMPLOYMENT_COLUMNS,
  PROMOTIONS_COLUMNS,
  WORKERS_COLUMNS,
  employmentRows,
  promotionsRows,
  workersRows,
  type Dated,
} from './workforce-records.ts';
import { allWorkers } from './workforce.ts';

/** All the rows of the program, before they are split into files. */
export function programRecords() {
  const workers = allWorkers();
  const worked = allHours(workers);
  return {
    workers: workersRows(workers),
    hours: worked
      .filter((row) => isReported(row.employer, row.period_end))
      .map((row) => ({ date: row.period_end, row })),
    applicants: applicantsRows(),
    training: trainingRows(),
    employment: employmentRows(workers),
    promotions: promotionsRows(workers),
    pay: payRows(workers),
    efforts: effortsRows(),
    projection: projectionRows(worked.filter((row) => isReported(row.employer, row.period_end))),
    targets: targetsRows(),
  };
}
export type ProgramRecords = ReturnType<typeof programRecords>;

type Files = Map<string, string>;

function addQuarters<Column extends string>(
  files: Files,
  kind: string,
  columns: readonly Column[],
  rows: readonly Dated<Readonly<Record<Column, Cell>>>[],
): void {
  const byQuarter = new Map<string, Readonly<Record<Column, Cell>>[]>();
  for (const { date, row } of rows) {
    const quarter = quarterOf(date);
    const own = byQuarter.get(quarter);
    if (own === undefined) byQuarter.set(quarter, [row]);
    else own.push(row);
  }
  for (const [quarter, own] of byQuarter) {
    files.set(`program/${quarter}/${kind}.csv`, csvText(columns, own));
  }
}

/** Path under sample-data → text. */
export function programFiles(records: ProgramRecords): Files {
  const files: Files = new Map();
  addQuarters(files, 'workers', WORKERS_COLUMNS, records.workers);
  addQuarters(files, 'hours', HOURS_COLUMNS, records.hours);
  addQuarters(files, 'applicants', APPLICANTS_COLUMNS, records.applicants);
  addQuarters(files, 'training', TRAINING_COLUMNS, records.training);
  addQuarters(files, 'employment', EMPLOYMENT_COLUMNS, records.employment);
  addQuarters(files, 'promotions', PROMOTIONS_COLUMNS, records.promotions);
  addQuarters(files, 'pay', PAY_COLUMNS, records.pay);
  addQuarters(files, 'efforts', EFFORTS_COLUMNS, records.efforts);
  files.set('program/projection.csv', csvText(PROJECTION_COLUMNS, records.projection));
  files.set('program/targets.csv', csvText(TARGETS_COLUMNS, records.targets));
  return files;
}

/** The facts of kinds without rows, made as empty tables at once instead of from nothing in many steps. */
import type { Catalogue } from '../../definition/catalogue.ts';
import type { RecordKind } from '../../definition/record-kind.ts';
import { type FactShape, factTable, shapeOf, WORKERS } from '../fact-shape.ts';
import { sqlName } from '../sql-text.ts';
import { storedType } from './create-tables.ts';
import { storedDemographics, WORKER_DEMOGRAPHICS } from './demographics-sql.ts';
import { foldedHoursShape, QUARTER, STEADY } from './folded-hours.ts';

/** Statements that make a record's fact, or facts, without a row. */
export function emptyFactSql(catalogue: Catalogue, record: RecordKind): readonly string[] {
  if (record.id === 'hours') return emptyHoursSql(catalogue);
  const columns = typed(shapeOf(catalogue, record.id).columns);
  return [emptyTableSql(factTable(record.id), ['submission INTEGER', '"row" INTEGER', ...columns])];
}

/** The statement that makes the demographics of nobody. */
export function emptyWorkerDemographicsSql(catalogue: Catalogue): readonly string[] {
  if (catalogue.records.every(({ id }) => id !== WORKERS)) return [];
  const columns = storedDemographics(catalogue).map((name) => `${sqlName(name)} VARCHAR`);
  return [emptyTableSql(WORKER_DEMOGRAPHICS, ['person VARCHAR', ...columns])];
}

/** By month the date stands for the month; by quarter none is left. */
function emptyHoursSql(catalogue: Catalogue): readonly string[] {
  const months = foldedHoursShape(catalogue, 'month');
  const quarters = foldedHoursShape(catalogue, 'quarter');
  const dateless = new Map([...quarters.columns].filter(([name]) => name !== quarters.date));
  const quarter = `${QUARTER} INTEGER`;
  return [
    emptyTableSql(months.table, [quarter, ...typed(months.columns), 'first_row BIGINT']),
    emptyTableSql(quarters.table, [quarter, ...typed(dateless), `${STEADY} BOOLEAN`]),
  ];
}

function typed(columns: FactShape['columns']): readonly string[] {
  return [...columns].map(([name, type]) => `${sqlName(name)} ${storedType(type)}`);
}

function emptyTableSql(table: string, columns: readonly string[]): string {
  return `CREATE OR REPLACE TABLE ${table} (${columns.join(', ')})`;
}

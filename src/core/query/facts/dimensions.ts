import type { Catalogue } from '../../definition/catalogue.ts';
import { SLICE_DIMENSIONS, type SliceDimension } from '../../definition/metric.ts';
import type { RecordKindId } from '../../definition/record-kind.ts';
import type { PlainRow, Statement } from '../../engine.ts';
import { quartersBetween } from '../period.ts';
import { dimensionColumn, rowsTable, shapeOf } from '../fact-shape.ts';
import { sqlName, sqlText } from '../sql-text.ts';

/** Their dates lie long before or after the periods that files are about: starts of spells, and plans. */
export const BEYOND_THE_PERIODS: readonly RecordKindId[] = ['employment', 'training', 'projection'];

/** What views can be filtered by, and what time the data covers. */
export interface Dimensions {
  readonly dimensions: Readonly<Record<SliceDimension, readonly string[]>>;
  /**
   * Ids of every quarter from the first to the last date of the data, in order; starts of spells and plans
   * count only where there is nothing else.
   */
  readonly quarters: readonly string[];
}

/** The statement behind `readDimensions`: every value of every dimension, and first and last dates. */
export function dimensionsStatement(catalogue: Catalogue): Statement {
  const parts = catalogue.records
    .filter(({ id }) => id !== 'targets')
    .flatMap(({ id, columns, date }) => {
      const shape = shapeOf(catalogue, id);
      const values = SLICE_DIMENSIONS.flatMap((dimension) => {
        const column = dimensionColumn(shape, dimension);
        if (column === null) return [];
        return [selectSql(dimension, `CAST(${sqlName(column)} AS VARCHAR)`, shape.table)];
      });
      if (date === undefined || !(date in columns)) return values;
      const what = BEYOND_THE_PERIODS.includes(id) ? 'far date' : 'date';
      const ends = ['min', 'max'].map((end) =>
        selectSql(what, `CAST(${end}(${sqlName(date)}) AS VARCHAR)`, rowsTable(id)),
      );
      return [...values, ...ends];
    });
  const sql = `SELECT DISTINCT what, value FROM (\n${parts.join('\nUNION ALL ')}\n) WHERE value IS NOT NULL`;
  return { sql, parameters: [] };
}

/** Reads the answer to `dimensionsStatement`. Values in alphabetical order of their code points. */
export function readDimensions(rows: readonly PlainRow[]): Dimensions {
  const valuesOf = (what: string) =>
    rows
      .filter((row) => row['what'] === what)
      .map(({ value }) => String(value))
      .sort();
  const near = valuesOf('date');
  const dates = near.length > 0 ? near : valuesOf('far date');
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    dimensions: {
      project: valuesOf('project'),
      employer: valuesOf('employer'),
      trade: valuesOf('trade'),
      'worker-class': valuesOf('worker-class'),
      source: valuesOf('source'),
      reason: valuesOf('reason'),
    },
    quarters:
      first === undefined || last === undefined
        ? []
        : quartersBetween(first, last).map(({ id }) => id),
  };
}

function selectSql(what: string, value: string, table: string): string {
  return `SELECT DISTINCT ${sqlText(what)} AS what, ${value} AS value FROM ${table}`;
}

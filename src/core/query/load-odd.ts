/**
 * What is odd among the sound rows of a staged file, as conditions in SQL over its own middle: days that programs
 * write for “none” or that are far from the file's period, hours and money far above or below the others.
 */
import type { Statement } from '../engine.ts';
import type { LoadPlan } from './load-faults.ts';
import { sqlDate, sqlName, sqlNumber } from './sql-text.ts';

export type OddCause = 'odd-date' | 'far-from-period' | 'odd-hours' | 'odd-money';

/** What is looked for in one field. */
export interface OddRule {
  readonly cause: OddCause;
  readonly field: string;
  /** The middle is that of the rows with the same value in this column: pay by the hour beside pay by the year. */
  readonly within?: string;
  /** Whether any row can be odd, by the least and greatest value of the column: cheap to ask. */
  readonly may: (least: string, greatest: string) => string;
  /** Whether a row is odd; `middle` stands for the median of the column. */
  readonly is: (middle: string) => string;
}

/** The first days of the calendars of computers and spreadsheets. */
const FIRST_DAYS = ['1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01', '1970-01-01'];
const EARLIEST = '1950-01-01';
const LATEST = '2100-01-01';
const FAR_DAYS = 400;
/** Hours of one person in one row: nobody works more in a week, and weekly rows rarely have four times the middle. */
const HOURS = { over: 100, times: 4 };
/** Money: twenty times more or less than the middle of the file, or ten million. */
const MONEY = { over: 10_000_000, times: 20 };

/** Every rule that fits the fields of the file. */
export function oddRules({ kind, fields }: LoadPlan): readonly OddRule[] {
  const hasPerson = fields.some(({ field }) => field === kind.person);
  return fields.flatMap(({ field }): readonly OddRule[] => {
    const column = kind.columns[field];
    const name = sqlName(field);
    if (column?.type === 'date') {
      const period = field === kind.date ? [farFromPeriod(field, name)] : [];
      return [oddDate(field, name), ...period];
    }
    if (column?.type !== 'number') return [];
    if (column.unit === 'hours' && hasPerson && column.atMost === undefined) {
      return [oddHours(field, name)];
    }
    if (column.unit !== 'dollars') return [];
    const unit = unitOf(kind, field);
    const hasUnit = fields.some((one) => one.field === unit);
    return [{ ...oddMoney(field, name), ...(unit === null || !hasUnit ? {} : { within: unit }) }];
  });
}

/** The column that says per what an amount is. */
function unitOf({ derived }: LoadPlan['kind'], amount: string): string | null {
  const hourly = Object.values(derived).find(
    (one) => one.kind === 'hourly' && one.amount === amount,
  );
  return hourly?.kind === 'hourly' ? hourly.unit : null;
}

function oddDate(field: string, name: string): OddRule {
  const [early, late] = [sqlDate(EARLIEST), sqlDate(LATEST)];
  const first = FIRST_DAYS.map(sqlDate).join(', ');
  return {
    cause: 'odd-date',
    field,
    may: (least, greatest) => `${least} <= ${sqlDate('1970-01-01')} OR ${greatest} >= ${late}`,
    is: () => `${name} < ${early} OR ${name} >= ${late} OR ${name} IN (${first})`,
  };
}

function farFromPeriod(field: string, name: string): OddRule {
  return {
    cause: 'far-from-period',
    field,
    may: (least, greatest) => `date_diff('day', ${least}, ${greatest}) > ${FAR_DAYS}`,
    is: (middle) => `abs(date_diff('day', ${middle}, ${name})) > ${FAR_DAYS}`,
  };
}

function oddHours(field: string, name: string): OddRule {
  const over = sqlNumber(HOURS.over);
  return {
    cause: 'odd-hours',
    field,
    may: (_, greatest) => `${greatest} > ${over}`,
    is: (middle) => `${name} > ${over} AND ${name} > ${sqlNumber(HOURS.times)} * ${middle}`,
  };
}

function oddMoney(field: string, name: string): OddRule {
  const [over, times] = [sqlNumber(MONEY.over), sqlNumber(MONEY.times)];
  return {
    cause: 'odd-money',
    field,
    may: (least, greatest) => `${greatest} > ${over} OR ${greatest} > ${times} * ${least}`,
    is: (middle) =>
      `${name} > ${over} OR (${name} > ${times} * ${middle} OR ${name} > 0 AND ${name} * ${times} < ${middle}) AND ${middle} > 0`,
  };
}

/** Whether each rule may hold of any row, under its place. */
export function mayBeOddStatement(plan: LoadPlan, rules: readonly OddRule[]): Statement {
  const columns = rules.map(({ field, may }, place) => {
    const name = sqlName(field);
    return `coalesce(${may(`min(${name})`, `max(${name})`)}, false) AS m${place}`;
  });
  return { sql: `SELECT ${columns.join(', ')} FROM ${sqlName(plan.table)}`, parameters: [] };
}

/** Stretches of rows of which a rule holds, ascending. */
export function oddRowsStatement(plan: LoadPlan, { field, within, is }: OddRule): Statement {
  const table = sqlName(plan.table);
  const part = within === undefined ? 'true' : sqlName(within);
  return {
    sql: `WITH middles AS (SELECT ${part} AS part, quantile_disc(${sqlName(field)}, 0.5) AS middle FROM ${table} GROUP BY ALL),
odd AS (SELECT "row", "row" - row_number() OVER (ORDER BY "row") AS stretch FROM ${table} JOIN middles ON ${part} IS NOT DISTINCT FROM part WHERE ${is('middle')})
SELECT min("row") AS first, max("row") AS last FROM odd GROUP BY stretch ORDER BY first`,
    parameters: [],
  };
}

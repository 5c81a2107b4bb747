import { DECLINED } from '../../definition/grouping.ts';
import type { Derivation } from '../../definition/record-kind.ts';
import { rowsTable } from '../fact-shape.ts';
import { sqlName, sqlText } from '../sql-text.ts';

/** The expression of a derived column over rows named `f`; empty where what it needs is empty. */
export function derivationSql(derivation: Derivation): string {
  const column = (name: string) => `f.${sqlName(name)}`;
  switch (derivation.kind) {
    case 'first':
      return `coalesce(${derivation.of.map(column).join(', ')})`;
    case 'sum':
      return sumSql(derivation.of.map(column));
    case 'days':
      return `CAST(date_diff('day', ${column(derivation.from)}, ${column(derivation.to)}) AS DOUBLE)`;
    case 'hourly':
      return hourlySql(
        column(derivation.amount),
        column(derivation.unit),
        column(derivation.weeklyHours),
      );
    case 'person-of-color':
      return personOfColorSql(column(derivation.flag), column(derivation.race));
    case 'earliest': {
      const date = `o.${sqlName(derivation.column)}`;
      const keys = derivation.on.map((key) => `o.${sqlName(key)} = ${column(key)}`);
      const from = `${date} >= ${column(derivation.notBefore)}`;
      const until =
        derivation.notAfter === undefined
          ? []
          : [`coalesce(${date} <= ${column(derivation.notAfter)}, true)`];
      const conditions = [...keys, from, ...until].join(' AND ');
      return `(SELECT min(${date}) FROM ${rowsTable(derivation.records)} AS o WHERE ${conditions})`;
    }
  }
}

function sumSql(columns: readonly string[]): string {
  const allEmpty = columns.map((column) => `${column} IS NULL`).join(' AND ');
  const sum = columns.map((column) => `coalesce(${column}, 0)`).join(' + ');
  return `CASE WHEN ${allEmpty} THEN NULL ELSE ${sum} END`;
}

/** Dollars per hour; empty without weekly hours above zero where the unit needs them. */
function hourlySql(amount: string, unit: string, weeklyHours: string): string {
  const hours = `nullif(greatest(${weeklyHours}, 0), 0)`;
  return `CASE ${unit}
    WHEN 'hour' THEN ${amount}
    WHEN 'week' THEN ${amount} / ${hours}
    WHEN 'two-weeks' THEN ${amount} / (2 * ${hours})
    WHEN 'half-month' THEN ${amount} * 24 / (52 * ${hours})
    WHEN 'month' THEN ${amount} * 12 / (52 * ${hours})
    WHEN 'year' THEN ${amount} / (52 * ${hours}) END`;
}

/** Nothing is filled in: without a flag and a race it stays empty, and declined stays declined. */
function personOfColorSql(flag: string, race: string): string {
  const declined = `list_contains(string_split(${race}, '+'), ${sqlText(DECLINED)})`;
  return `CASE WHEN ${flag} IS NOT NULL THEN ${flag}
    WHEN ${race} IS NULL THEN NULL
    WHEN ${declined} THEN ${sqlText(DECLINED)}
    WHEN ${race} = 'white' THEN 'no' ELSE 'yes' END`;
}

import type { Derivation, RecordKind } from '../../src/core/definition/record-kind.ts';
import { dayNumber } from './dates.ts';
import { sameKey } from './holds.ts';
import { numberOf, type Records, type Row, textOf, type Value, valueOf } from './rows.ts';

/** The row with its derived columns, each worked out after the ones before it. */
export function withDerived(kind: Pick<RecordKind, 'derived'>, row: Row, records: Records): Row {
  let result = row;
  for (const [name, derivation] of Object.entries(kind.derived)) {
    result = { ...result, [name]: derive(derivation, result, records) };
  }
  return result;
}

function derive(derivation: Derivation, row: Row, records: Records): Value {
  switch (derivation.kind) {
    case 'first':
      return (
        derivation.of.map((name) => valueOf(row, name)).find((value) => value !== null) ?? null
      );
    case 'sum': {
      const numbers = derivation.of.map((name) => numberOf(row, name)).filter((n) => n !== null);
      return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
    }
    case 'hourly':
      return hourly(
        numberOf(row, derivation.amount),
        textOf(row, derivation.unit),
        numberOf(row, derivation.weeklyHours),
      );
    case 'days': {
      const from = textOf(row, derivation.from);
      const to = textOf(row, derivation.to);
      return from === null || to === null ? null : dayNumber(to) - dayNumber(from);
    }
    case 'person-of-color':
      return personOfColor(textOf(row, derivation.flag), textOf(row, derivation.race));
    case 'earliest': {
      const notBefore = textOf(row, derivation.notBefore);
      const notAfter = derivation.notAfter === undefined ? null : textOf(row, derivation.notAfter);
      if (notBefore === null) return null;
      const dates = (records[derivation.records] ?? [])
        .filter((other) => derivation.on.every((key) => sameKey(row, other, key)))
        .map((other) => textOf(other, derivation.column))
        .filter((date) => date !== null)
        .filter((date) => date >= notBefore && (notAfter === null || date <= notAfter));
      return dates.sort()[0] ?? null;
    }
    default:
      return derivation satisfies never;
  }
}

function hourly(amount: number | null, unit: string | null, weekly: number | null): number | null {
  if (amount === null || unit === null) return null;
  if (unit === 'hour') return amount;
  if (weekly === null || weekly === 0) return null;
  if (unit === 'week') return amount / weekly;
  if (unit === 'two-weeks') return amount / (2 * weekly);
  if (unit === 'half-month') return (amount * 24) / (52 * weekly);
  if (unit === 'month') return (amount * 12) / (52 * weekly);
  if (unit === 'year') return amount / (52 * weekly);
  throw new Error(`no pay unit ${unit}`);
}

function personOfColor(flag: string | null, race: string | null): string | null {
  if (flag !== null) return flag;
  if (race === null) return null;
  const codes = race.split('+');
  if (codes.includes('declined')) return 'declined';
  return codes.every((code) => code === 'white') ? 'no' : 'yes';
}

import type { Bound, Moment, Predicate, SettingId } from '../../src/core/definition/predicate.ts';
import type { RecordKind } from '../../src/core/definition/record-kind.ts';
import type { Period } from '../../src/core/query/period.ts';
import { type Records, type Row, textOf, valueOf } from './rows.ts';

export interface Situation {
  readonly period: Period;
  readonly asOf: string;
  readonly settings: Readonly<Partial<Record<SettingId, number>>>;
  readonly events: RecordKind['events'];
  readonly records: Records;
}

/** Whether a row meets a predicate; comparisons with a blank are false. */
export function holds(predicate: Predicate, row: Row, here: Situation): boolean {
  if ('all' in predicate) return predicate.all.every((part) => holds(part, row, here));
  if ('any' in predicate) return predicate.any.some((part) => holds(part, row, here));
  if ('not' in predicate) return !holds(predicate.not, row, here);
  if ('active' in predicate) {
    const moment = predicate.at === 'period-start' ? here.period.start : here.period.end;
    const from = textOf(row, predicate.active.from);
    const to = textOf(row, predicate.active.to);
    return from !== null && from <= moment && (to === null || to > moment);
  }
  if ('event' in predicate) return eventHappened(predicate.event, row, here);
  const value = valueOf(row, predicate.column);
  if (value === null) return false;
  const text = String(value);
  const codes = text.split('+');
  if ('known' in predicate) return !codes.includes('declined');
  if ('is' in predicate) return predicate.is.includes(text);
  if ('includes' in predicate) return codes.some((code) => predicate.includes.includes(code));
  if ('only' in predicate) return codes.toSorted().join() === predicate.only.toSorted().join();
  if ('inPeriod' in predicate) return text >= here.period.start && text < here.period.end;
  if ('before' in predicate) return compared(text, predicate.before, row, here, (a, b) => a < b);
  if ('onOrBefore' in predicate) {
    return compared(text, predicate.onOrBefore, row, here, (a, b) => a <= b);
  }
  if ('onOrAfter' in predicate) {
    return compared(text, predicate.onOrAfter, row, here, (a, b) => a >= b);
  }
  if ('atLeast' in predicate) return Number(value) >= bound(predicate.atLeast, here);
  return Number(value) < bound(predicate.below, here);
}

function compared(
  date: string,
  moment: Moment,
  row: Row,
  here: Situation,
  test: (a: string, b: string) => boolean,
): boolean {
  const other = momentOf(moment, row, here);
  return other !== null && test(date, other);
}

function momentOf(moment: Moment, row: Row, here: Situation): string | null {
  if (moment === 'period-start') return here.period.start;
  if (moment === 'period-end') return here.period.end;
  if (moment === 'as-of') return here.asOf;
  return textOf(row, moment.column);
}

function bound(wanted: Bound, here: Situation): number {
  if (typeof wanted === 'number') return wanted;
  const setting = here.settings[wanted.setting];
  if (setting === undefined) throw new Error(`the setting ${wanted.setting} is missing`);
  return setting;
}

function eventHappened(id: string, row: Row, here: Situation): boolean {
  const event = here.events?.[id];
  if (event === undefined) throw new Error(`no event ${id}`);
  return (here.records[event.records] ?? []).some((other) => {
    const date = textOf(other, event.date);
    return (
      date !== null &&
      date >= here.period.start &&
      date < here.period.end &&
      event.on.every((key) => sameKey(row, other, key))
    );
  });
}

/** Equal and filled in. */
export function sameKey(a: Row, b: Row, key: string): boolean {
  return valueOf(a, key) !== null && valueOf(a, key) === valueOf(b, key);
}

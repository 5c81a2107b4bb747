import { monthOf } from './dates.ts';
import { numberOf, type Row, textOf, type Value, valueOf } from './rows.ts';

const PLACE = ['project', 'employer', 'trade'] as const;
const known = (value: Value): boolean => value !== null && value !== 'declined';

/**
 * One row per worker × month × project × employer × trade × class, from hours above zero that have a worker,
 * in the order of their first rows. Where rows that are added up differ in another column, the last in the
 * alphabet stands; what a row left blank about the person has been looked up before.
 */
export function crewMonths(hours: readonly Row[]): readonly Row[] {
  const worked = hours
    .filter((row) => valueOf(row, 'worker_key') !== null && textOf(row, 'worked_on') !== null)
    .filter((row) => (numberOf(row, 'hours_worked') ?? 0) > 0)
    .map((row): Row => ({ ...row, month: monthOf(textOf(row, 'worked_on') ?? '') }));
  const groups = new Map<string, Row[]>();
  for (const row of worked) {
    const key = keyOf(row, ['worker_key', 'month', ...PLACE, 'worker_class']);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const months = [...groups.values()].map(addedUp);
  return months.map((first) => {
    const crew = months.filter((row) => same(row, first, [...PLACE, 'month']));
    const own = months.filter((row) => same(row, first, ['worker_key']));
    return {
      ...first,
      alone_of_gender: alone(first, crew, 'gender'),
      alone_of_color: alone(first, crew, 'person_of_color'),
      crew_people: distinct(crew, 'worker_key'),
      projects_in_month: distinct(
        own.filter((row) => same(row, first, ['month'])),
        'project',
      ),
      months_on_project: distinct(
        own.filter(
          (row) => same(row, first, ['project']) && (row['month'] ?? '') <= (first['month'] ?? ''),
        ),
        'month',
      ),
    };
  });
}

function addedUp(rows: readonly Row[]): Row {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lasts = columns.map((column): [string, Value] => {
    const texts = rows.map((row) => textOf(row, column)).filter((text) => text !== null);
    return [column, texts.sort().at(-1) ?? null];
  });
  const hours = rows.reduce((sum, row) => sum + (numberOf(row, 'hours_worked') ?? 0), 0);
  return { ...Object.fromEntries(lasts), hours_worked: hours };
}

/** Blank when the own value is not known or nobody else with a known value was there. */
function alone(person: Row, crew: readonly Row[], column: string): string | null {
  const own = valueOf(person, column);
  if (!known(own)) return null;
  const others = crew.filter(
    (row) => !same(row, person, ['worker_key']) && known(valueOf(row, column)),
  );
  if (others.length === 0) return null;
  return others.some((row) => valueOf(row, column) === own) ? 'no' : 'yes';
}

function keyOf(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => valueOf(row, column)));
}

function same(a: Row, b: Row, columns: readonly string[]): boolean {
  return keyOf(a, columns) === keyOf(b, columns);
}

function distinct(rows: readonly Row[], column: string): number {
  return new Set(rows.map((row) => valueOf(row, column)).filter((value) => value !== null)).size;
}

/** Calendar periods made of whole quarters, half-open, on local calendar dates. */
export interface Period {
  /** `2026-Q3`, or `2026-Q1..2026-Q3` for several quarters in one. */
  readonly id: string;
  /** First day, ISO. */
  readonly start: string;
  /** First day after the period, ISO. */
  readonly end: string;
}

const PATTERN = /^(\d{4})-Q([1-4])(?:\.\.(\d{4})-Q([1-4]))?$/;

/** Reads `2026-Q3` or `2026-Q1..2026-Q3`; null when it is neither or ends before it starts. */
export function parsePeriod(id: string): Period | null {
  const match = PATTERN.exec(id);
  if (match === null) return null;
  const first = quarterNumber(Number(match[1]), Number(match[2]));
  const last = match[3] === undefined ? first : quarterNumber(Number(match[3]), Number(match[4]));
  if (last < first) return null;
  return { id, start: firstDayOf(first), end: firstDayOf(last + 1) };
}

/** The quarter that holds an ISO date. */
export function quarterOf(date: string): Period {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const number = quarterNumber(year, quarter);
  return { id: `${year}-Q${quarter}`, start: firstDayOf(number), end: firstDayOf(number + 1) };
}

/** Every quarter from the one that holds `first` to the one that holds `last`, in order. */
export function quartersBetween(first: string, last: string): readonly Period[] {
  const quarters: Period[] = [];
  for (let quarter = quarterOf(first); quarter.start <= last; quarter = quarterOf(quarter.end)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** The quarter just before, by its id; throws for what is not one quarter. */
export function quarterBefore(id: string): string {
  const match = /^(\d{4})-Q([1-4])$/.exec(id);
  if (match === null) throw new RangeError('Not a quarter.');
  const number = quarterNumber(Number(match[1]), Number(match[2])) - 1;
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

function quarterNumber(year: number, quarter: number): number {
  return year * 4 + quarter - 1;
}
function firstDayOf(number: number): string {
  const year = String(Math.floor(number / 4)).padStart(4, '0');
  const month = String((number % 4) * 3 + 1).padStart(2, '0');
  return `${year}-${month}-01`;
}

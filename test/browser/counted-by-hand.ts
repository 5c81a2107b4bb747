/** Numbers of the sample program, counted from its CSV files by plain loops: nothing of the product is used. */
import { readFileSync } from 'node:fs';

export type PlainRow = Readonly<Record<string, string>>;

/** The rows of a file without quoted cells; throws where there is one. */
export function rowsOfFile(path: string): readonly PlainRow[] {
  const text = readFileSync(path, 'utf8').trimEnd();
  if (text.includes('"')) throw new Error(`${path} has quoted cells.`);
  const [header = [], ...lines] = text.split('\n').map((line) => line.split(','));
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])),
  );
}

export const hoursOf = (row: PlainRow) => Number(row['hours_st']) + Number(row['hours_ot']);

/** Gender by worker key, from files of workers. */
export function genders(paths: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of paths)
    for (const row of rowsOfFile(path)) found.set(row['worker_key'] ?? '', row['gender'] ?? '');
  return found;
}

export interface HoursShare {
  /** Hours of the gender asked for, and of everybody. */
  readonly own: number;
  readonly all: number;
  /** Workers with hours. */
  readonly workers: number;
}

/** One gender's part of the hours of a file, at one employer or, without one, at all. */
export function hoursShare(
  hoursFile: string,
  gender: string,
  genderOf: ReadonlyMap<string, string>,
  employer?: string,
): HoursShare {
  let own = 0;
  let all = 0;
  const workers = new Set<string>();
  for (const row of rowsOfFile(hoursFile)) {
    if (employer !== undefined && row['employer'] !== employer) continue;
    all += hoursOf(row);
    if (genderOf.get(row['worker_key'] ?? '') === gender) own += hoursOf(row);
    workers.add(row['worker_key'] ?? '');
  }
  return { own, all, workers: workers.size };
}

/** As the site writes numbers in English. */
export const inPercent = (fraction: number) => `${(fraction * 100).toFixed(1)}%`;
export const inWhole = (value: number) => Math.round(value).toLocaleString('en-US');

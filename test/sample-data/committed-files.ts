import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export const SAMPLE_FOLDER = 'sample-data';

/** Paths of all files under a folder of sample-data, from sample-data on, with forward slashes. */
export function committedPaths(folder: string): string[] {
  return readdirSync(join(SAMPLE_FOLDER, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => path.slice(SAMPLE_FOLDER.length + 1))
    .toSorted();
}

export function committedBytes(path: string): Buffer {
  return readFileSync(join(SAMPLE_FOLDER, path));
}

export type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): Row[] {
  const { data, errors } = Papa.parse<Row>(committedBytes(path).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? ''}`);
  return data;
}

/** All rows of a record kind, quarter after quarter. */
export function recordRows(kind: string): Row[] {
  return committedPaths('program')
    .filter((path) => path.endsWith(`/${kind}.csv`))
    .flatMap(rowsOf);
}

export function hoursOf(row: Row): number {
  return Number(row['hours_st']) + Number(row['hours_ot']);
}

export function sumOfHours(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + hoursOf(row), 0);
}

export function distinct(rows: readonly Row[], column: string): Set<string> {
  return new Set(rows.map((row) => row[column] ?? ''));
}

/** "14 of 70 (20.0%)", as the README writes it. */
export function partOf(part: number, whole: number): string {
  const thousands = (value: number) => value.toLocaleString('en-US');
  return `${thousands(part)} of ${thousands(whole)} (${((part / whole) * 100).toFixed(1)}%)`;
}

/** The payroll file with three bad rows in a hundred, of ten causes in turn; the same bytes for the same size. */
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { PAYROLL_COLUMNS, payrollText } from './generate-payroll.ts';
import { inCache } from './places.ts';

type Column = (typeof PAYROLL_COLUMNS)[number];

/** What a row becomes; `above` is the row before it. */
type Spoil = (cells: readonly string[], above: readonly string[]) => readonly string[];
const cell =
  (column: Column, value: string): Spoil =>
  (cells) =>
    cells.with(PAYROLL_COLUMNS.indexOf(column), value);

export const CAUSES: readonly Spoil[] = [
  cell('hours_st', 'forty'),
  cell('hours_st', '-8.00'),
  cell('period_end', '2026-09-31'),
  cell('period_end', '2020-01-05'),
  cell('employer', ''),
  cell('worker_class', 'XX9'),
  cell('gender', 'Category 7'),
  cell('worker_key', '1.23457E+11'),
  (cells) => [...cells, 'one cell too many'],
  (_, above) => above,
];
/** Every so many rows one is bad: 3 in 100. */
const EVERY = 33;

export function badRowsAmong(rows: number): number {
  return Math.floor(rows / EVERY);
}

/** The path of the file with so many rows; writes it the first time. */
export async function badPayrollFile(rows: number): Promise<string> {
  const path = inCache(`payroll-bad-${rows}.csv`);
  if (existsSync(path)) return path;
  const out = createWriteStream(`${path}.part`);
  for (const text of badPayrollText(rows)) {
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
  return path;
}

function* badPayrollText(rows: number): Generator<string> {
  let row = -1;
  let above: readonly string[] = [];
  for (const text of payrollText(rows)) {
    const lines = text.split('\n').slice(0, -1);
    const written = lines.map((line) => {
      row += 1;
      const cells = line.split(',');
      const spoil =
        row > 0 && row % EVERY === 0 ? CAUSES[(row / EVERY) % CAUSES.length] : undefined;
      const now = spoil === undefined ? cells : spoil(cells, above);
      above = now;
      return now.join(',');
    });
    yield `${written.join('\n')}\n`;
  }
}

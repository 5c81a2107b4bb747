/** Clean rows of the sample data, a few of each kind: what every mangled file is made of, and must come to. */
import Papa from 'papaparse';
import { committedBytes, type Row } from '../sample-data/committed-files.ts';

export type { Row };

/** Every so many-th row of a sample file, so that projects, firms and people differ. */
function slice(path: string, every: number, count: number): readonly Row[] {
  const { data } = Papa.parse<Row>(committedBytes(path).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.filter((_, place) => place % every === 0).slice(0, count);
  if (rows.length < count) throw new Error(`${path} has too few rows.`);
  return rows;
}

const demographics = new Map(
  slice('program/2026-Q3/pay.csv', 1, 900).map((row) => [row['worker_key'], row]),
);

/** Twelve rows of hours of one quarter, half of them of women, each with its worker's gender and race. */
export const HOURS: readonly Row[] = ['woman', 'man'].flatMap((gender) =>
  slice('program/2026-Q3/hours.csv', 1, 2_800)
    .map((row) => ({ row, person: demographics.get(row['worker_key']) }))
    .filter(({ person }) => person?.['gender'] === gender)
    .filter((_, place) => place % 31 === 0)
    .slice(0, 6)
    .map(({ row, person }) => ({ ...row, gender, race: person?.['race'] ?? '' })),
);
export const PAY = slice('program/2026-Q3/pay.csv', 60, 12);
export const EMPLOYMENT = slice('program/2026-Q3/employment.csv', 7, 12);
export const WORKERS = slice('program/2026-Q3/workers.csv', 4, 11);
export const TRAINING = slice('program/2026-Q3/training.csv', 5, 12);
/** More rows than the head of a file shows. */
export const MANY_HOURS = slice('program/2026-Q3/hours.csv', 1, 1_050);

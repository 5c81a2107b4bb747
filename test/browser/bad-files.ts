/** Files that people choose by mistake, byte by byte, and a long one. */

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const HEADER =
  'period_start,period_end,project,employer,trade,worker_class,worker_key,hours_st,hours_ot';

export function csvFile(name: string, lines: readonly string[]): MadeFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}

function bytesFile(name: string, bytes: readonly number[]): MadeFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
}

/** Always the same bytes without a pattern (linear congruence of Numerical Recipes). */
function noise(length: number): readonly number[] {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state >>> 24;
  });
}

function hoursRow(worker: number, hours = '40', end = '2026-09-30'): string {
  return `2026-09-01,${end},Bridge,Wren,Carpenter,journey,W${worker},${hours},0`;
}

/** Each with what the site has to say of it. */
export const BAD_FILES: readonly (readonly [MadeFile, string])[] = [
  [bytesFile('noise.csv', noise(4000)), 'This does not read as text.'],
  [
    csvFile('quotes.csv', [HEADER, hoursRow(1), hoursRow(2).replace('Wren', '"Wren'), hoursRow(3)]),
    'Row 3: Quotation marks do not pair up on row 3',
  ],
  [bytesFile('empty.csv', []), 'The file is empty.'],
  [csvFile('header-only.csv', [HEADER]), 'The file has a header and no rows below it.'],
  [
    bytesFile('photo.csv', [
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      16,
      ...Buffer.from('JFIF\0'),
      ...noise(900),
    ]),
    'This is a picture, not a table.',
  ],
  [
    bytesFile('workbook.csv', [...Buffer.from('PK\u0003\u0004'), 20, 0, 6, 0, ...noise(900)]),
    'This Excel workbook or ZIP archive is damaged or not whole.',
  ],
];

/** Rows of the long file, and what is wrong where; rows are counted from the header, row 1. */
export const LONG = { rows: 300_000, negative: 12, noNumber: 150_001, noSuchDay: 299_999 };

/** 300,000 rows of hours, three of them bad. */
export function longFile(name: string): MadeFile {
  const lines = [HEADER];
  for (let row = 2; row <= LONG.rows + 1; row += 1) {
    if (row === LONG.negative) lines.push(hoursRow(row, '-8'));
    else if (row === LONG.noNumber) lines.push(hoursRow(row, 'forty'));
    else if (row === LONG.noSuchDay) lines.push(hoursRow(row, '40', '2026-09-31'));
    else lines.push(hoursRow(row));
  }
  return csvFile(name, lines);
}

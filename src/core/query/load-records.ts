/** The records of a file as the engine reads them, each with the row a spreadsheet would show it on. */
import type { LoadPlan } from './load-faults.ts';
import { unguardedSql } from './load-text.ts';
import { sqlText } from './sql-text.ts';

/** Where the blank lines are that the engine passes over, and the row at which a piece begins. */
export interface PieceRows {
  readonly firstRow: number;
  readonly gaps: readonly { readonly after: number; readonly blank: number }[];
}

const QUOTES = { double: '"', single: "'", none: '' } as const;

/** SQL name of a column of the file. */
export function cellName(place: number): string {
  return `c${place}`;
}
/** SQL names of all columns of the file, and of whatever stands beyond them. */
export function cellNames(plan: Pick<LoadPlan, 'columns'>): readonly string[] {
  return [...plan.columns.map((_, place) => cellName(place)), 'extra'];
}

/** The records below the header as a table in parentheses: `row`, the cells `c0`…, `extra`. */
export function recordsSql(plan: LoadPlan, path: string, piece: PieceRows): string {
  const columns = cellNames(plan)
    .map((name) => `${name}: 'VARCHAR'`)
    .join(', ');
  const passed = piece.firstRow > plan.headerRow ? 0 : plan.headerRow - piece.firstRow + 1;
  const skips = passed > 0 && plan.headerIsLines && piece.firstRow === 1;
  const quote = sqlText(QUOTES[plan.quote]);
  const options = `header = false, auto_detect = false, columns = {${columns}}, delim = ${sqlText(plan.delimiter)}, quote = ${quote}, escape = ${quote}, nullstr = '', null_padding = true, strict_mode = false, parallel = false${skips ? `, skip = ${passed}` : ''}`;
  const rows = skips ? belowHeader(piece, passed) : piece;
  const row = `CAST(${rowSql(rows)} AS INTEGER)`;
  const below = passed === 0 || skips ? '' : ` WHERE ${row} > ${plan.headerRow}`;
  const bare = plan.guarded
    ? ` REPLACE (${plan.columns.map((_, place) => `${unguardedSql(cellName(place))} AS ${cellName(place)}`).join(', ')})`
    : '';
  return `(SELECT ${row} AS "row", * EXCLUDE (n)${bare} FROM (SELECT row_number() OVER () AS n, * FROM read_csv(${sqlText(path)}, ${options}))${below})`;
}

/** The piece without its first lines, the last of which is the header and not blank. */
function belowHeader({ firstRow, gaps }: PieceRows, lines: number): PieceRows {
  let blank = 0;
  const below: PieceRows['gaps'][number][] = [];
  for (const gap of gaps) {
    const records = lines - blank;
    if (gap.after >= records) below.push({ ...gap, after: gap.after - records });
    else blank += gap.blank;
  }
  return { firstRow: firstRow + lines, gaps: below };
}

/** Spreadsheet row of the n-th record: blank lines above it are added by halving. */
function rowSql({ firstRow, gaps }: PieceRows): string {
  let blank = 0;
  const steps = [
    { above: 0, row: firstRow - 1 },
    ...gaps.map((gap) => {
      blank += gap.blank;
      return { above: gap.after, row: firstRow - 1 + blank };
    }),
  ];
  const shift = (from: number, to: number): string => {
    if (to - from === 1) return String(steps[from]?.row ?? 0);
    const middle = (from + to) >> 1;
    return `CASE WHEN n <= ${steps[middle]?.above ?? 0} THEN ${shift(from, middle)} ELSE ${shift(middle, to)} END`;
  };
  return `n + ${shift(0, steps.length)}`;
}

/** Cells → numbers, in SQL: NULL when the cell is empty or cannot be read. */
import type { Column } from '../definition/record-kind.ts';
import { BLANK_SPELLINGS } from '../definition/spellings.ts';
import { plainSql, trimmedSql } from './load-text.ts';
import { sqlTexts } from './sql-text.ts';

/** A number with its sign, currency and thousands taken as people write them. */
export function numberSql(
  cell: string,
  unit: Extract<Column, { type: 'number' }>['unit'],
  decimalMark: '.' | ',',
): string {
  const bare = `regexp_replace(${cell}, '[\\s\\x{00A0}$€]|USD', '', 'g')`;
  const signed = `regexp_replace(${bare}, '^\\((.*)\\)$', '-\\1')`;
  const [thousands, point] = decimalMark === '.' ? [',', '\\.'] : ['\\.', ','];
  const grouped = `-?\\d{1,3}(${thousands}\\d{3})+(${point}\\d+)?|-?\\d*${point}?\\d+`;
  const plain =
    decimalMark === '.'
      ? `replace(${signed}, ',', '')`
      : `replace(replace(${signed}, '.', ''), ',', '.')`;
  const quick =
    decimalMark === '.'
      ? `TRY_CAST(${cell} AS DOUBLE)`
      : `CASE WHEN NOT contains(${cell}, '.') THEN TRY_CAST(replace(${cell}, ',', '.') AS DOUBLE) END`;
  const ways = [
    `nullif(${quick}, 'NaN'::DOUBLE)`,
    `CASE WHEN regexp_full_match(${signed}, '${grouped}') THEN TRY_CAST(${plain} AS DOUBLE) END`,
    ...(unit === 'hours' ? [clockSql(cell)] : []),
    ...(unit === 'basis-points' ? [percentSql(cell)] : []),
  ];
  return `coalesce(${ways.join(', ')})`;
}

/** `40:30` is forty hours and a half. */
function clockSql(cell: string): string {
  const text = `trim(${cell})`;
  const part = (place: number): string => `CAST(split_part(${text}, ':', ${place}) AS DOUBLE)`;
  return `CASE WHEN regexp_full_match(${text}, '\\d{1,4}:[0-5]\\d') THEN ${part(1)} + ${part(2)} / 60 END`;
}

function percentSql(cell: string): string {
  const text = `trim(${cell})`;
  return `CASE WHEN regexp_full_match(${text}, '\\d+(\\.\\d+)? ?%') THEN round(TRY_CAST(rtrim(${text}, ' %') AS DOUBLE) * 100, 6) END`;
}

/** Whether a cell without a number is one of the ways to write nothing; an error of a spreadsheet says something. */
export function saysNothingSql(cell: string): string {
  const plain = plainSql(cell);
  const blanks = BLANK_SPELLINGS.filter((spelling) => !spelling.startsWith('#'));
  return `(${trimmedSql(cell)} IS NULL OR ${plain} IN ${sqlTexts(blanks)} OR starts_with(${plain}, 'n/a'))`;
}

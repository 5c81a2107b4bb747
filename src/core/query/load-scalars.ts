/** Cells → dates and numbers, in SQL: NULL when the cell is empty or cannot be read. */
import type { Column } from '../definition/record-kind.ts';
import { BLANK_SPELLINGS } from '../definition/spellings.ts';
import type { DateFormat } from '../intake/recipe.ts';
import { plainSql, trimmedSql } from './load-text.ts';
import { sqlText, sqlTexts } from './sql-text.ts';

export const PARSE: Readonly<Record<Exclude<DateFormat, 'excel-serial'>, string>> = {
  'YYYY-MM-DD': '%Y-%m-%d',
  'MM/DD/YYYY': '%m/%d/%Y',
  'DD/MM/YYYY': '%d/%m/%Y',
  'M/D/YY': '%m/%d/%y',
  'D/M/YY': '%d/%m/%y',
  YYYYMMDD: '%Y%m%d',
  'MM-DD-YYYY': '%m-%d-%Y',
  'DD.MM.YYYY': '%d.%m.%Y',
};
const TIMES = [
  '',
  ' %H:%M',
  ' %H:%M:%S',
  ' %I:%M:%S %p',
  'T%H:%M:%S',
  'T%H:%M:%SZ',
  'T%H:%M:%S.%g',
];

/**
 * The day of a cell; a time after it is passed over. Years outside 1900–2199 cannot be read. A day written as
 * 2026-07-31 is read under every format: it can mean no other day, and a workbook's dates are written so.
 */
export function dateSql(cell: string, format: DateFormat): string {
  const text = `trim(${cell})`;
  const shaped = `length(${cell}) = 10 AND ${cell}[5] = '-' AND ${cell}[8] = '-'`;
  if (format === 'excel-serial') {
    const serial = `TRY_CAST(${text} AS DOUBLE)`;
    const day = `DATE '1899-12-30' + CAST(floor(${serial}) AS INTEGER)`;
    const inRange = `CASE WHEN ${serial} BETWEEN 1 AND 109573 THEN ${day} END`;
    return `CASE WHEN ${shaped} THEN ${between(`TRY_CAST(${cell} AS DATE)`)} ELSE ${inRange} END`;
  }
  const formats = TIMES.map((time) => sqlText(PARSE[format] + time));
  const slow = `CAST(try_strptime(${text}, [${formats.join(', ')}]) AS DATE)`;
  return between(`CASE WHEN ${shaped} THEN TRY_CAST(${cell} AS DATE) ELSE ${slow} END`);
}

function between(day: string): string {
  return `CASE WHEN ${day} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' THEN ${day} END`;
}

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
    quick,
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

/** Whether a cell without a date or number is one of the ways to write nothing. */
export function saysNothingSql(cell: string): string {
  const plain = plainSql(cell);
  return `(${trimmedSql(cell)} IS NULL OR ${plain} IN ${sqlTexts(BLANK_SPELLINGS)} OR starts_with(${plain}, 'n/a'))`;
}

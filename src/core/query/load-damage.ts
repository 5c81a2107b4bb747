/** What a spreadsheet makes of a cell: an error, a power of ten, a date out of a size. In SQL, of the raw cell. */
import { sqlText } from './sql-text.ts';

/** In Spanish too: `#N/D`, `#¡VALOR!`, `#¿NOMBRE?`. */
const ERRORS = String.raw`(?i)#+|#[¡¿]?(REF|VALUE|VALOR|NAME|NOMBRE|DIV/0|N/A|N/D|NUM|NULL|NULO|SPILL|DESBORDAMIENTO|CALC|GETTING_DATA)[!?]?`;
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Ene|Abr|Ago|Dic';
const MONTH_AND_NUMBER = String.raw`(${MONTHS})-\d{2}|\d{1,2}-(${MONTHS})`;

/** `#####` where a column was too narrow, `#REF!` or `#N/A` where a formula failed. */
export function errorSql(cell: string): string {
  return guarded(`contains(${cell}, '#')`, cell, ERRORS);
}

/** A number with a power of ten: `1E+05`, `1.23457E+11`. Its digits are lost. */
export function powerSql(cell: string): string {
  const guard = `contains(${cell}, 'E') OR contains(${cell}, 'e')`;
  return guarded(guard, cell, String.raw`-?\d+([.,]\d+)?[eE][+]?\d+`);
}

/** A key only where the sign stands: `12E4` may be a key. */
export function keyPowerSql(cell: string): string {
  return guarded(`contains(${cell}, 'E+')`, cell, String.raw`\d+([.,]\d+)?E[+]\d+`);
}

/** `Oct-49` or `1-Oct`: a size or a number such as `10/49` or `1-10` that was taken for a date. */
export function monthSql(text: string): string {
  return guarded(
    `length(${text}) BETWEEN 5 AND 8 AND contains(${text}, '-')`,
    text,
    MONTH_AND_NUMBER,
  );
}

function guarded(guard: string, cell: string, pattern: string): string {
  return `CASE WHEN ${guard} THEN regexp_full_match(trim(${cell}), ${sqlText(pattern)}) ELSE false END`;
}

/** Cells of a file as SQL expressions: trimmed, compared, mapped. A cell is a VARCHAR, NULL when empty. */
import { plainValue } from '../definition/spellings.ts';
import { sqlText } from './sql-text.ts';

/** Stands for a value that is not known until its row is rejected; no code or text of ours is this. */
export const UNKNOWN = '\u0001?';

const SPACES = sqlText(' \t\u00a0');

/** Without the spaces around it; NULL when nothing is left. */
export function trimmedSql(cell: string): string {
  return `nullif(trim(${cell}, ${SPACES}), '')`;
}

/** As spellings are compared: see `plainValue`. */
export function plainSql(cell: string): string {
  return `lower(trim(regexp_replace(${cell}, '[\\s\\x{00A0}]+', ' ', 'g')))`;
}

/** Without the apostrophe that keeps a spreadsheet from running a text: the rule of `unguardedCell`. */
export function unguardedSql(cell: string): string {
  const runs = String.raw`^'+([\t\r\n]|[ \t\r\n\v\f\x{00A0}\x{FEFF}"]*[=+\-@＝＋－＠])`;
  return `CASE WHEN starts_with(${cell}, '''') AND regexp_matches(${cell}, ${sqlText(runs)}) THEN substring(${cell}, 2) ELSE ${cell} END`;
}

/** A ZIP code with the zeros that a spreadsheet took from its front; any other text as it is. */
export function zipSql(text: string): string {
  const short = `regexp_full_match(z, '\\d{3,4}(\\.0|-\\d{4})?')`;
  const code = `lpad(regexp_extract(z, '^\\d+'), 5, '0') || regexp_extract(z, '-\\d{4}$')`;
  return `list_transform([${text}], lambda z: CASE WHEN length(z) < 10 AND ${short} THEN ${code} ELSE z END)[1]`;
}

/** A text or NULL as a literal. */
export function textOrNull(text: string | null): string {
  return text === null ? 'NULL' : sqlText(text);
}

/** What each spelling becomes, the first of equal ones; `blank` is what an empty cell becomes. */
export interface ValueMap {
  readonly entries: ReadonlyMap<string, string | null>;
  readonly blank: string | null;
  /** SQL for a value that is not named, of the cell. */
  readonly otherwise: (cell: string) => string;
}

/** Stands for NULL among the values of an SQL map, where a missing key is NULL. */
export const EMPTY = '\u0001';

/** The mapped cell, by an SQL map, because a CASE would work out its operand once for every branch. */
export function mappedSql(cell: string, map: ValueMap): string {
  const pairs = [...map.entries].map(
    ([spelling, code]) => `${sqlText(spelling)}: ${sqlText(code ?? EMPTY)}`,
  );
  const named =
    pairs.length === 0
      ? map.otherwise(cell)
      : `coalesce(MAP {${pairs.join(', ')}}[${plainSql(cell)}], ${map.otherwise(cell)})`;
  return `CASE WHEN ${trimmedSql(cell)} IS NULL THEN ${textOrNull(map.blank)} ELSE nullif(${named}, ${sqlText(EMPTY)}) END`;
}

/** The recipe's own map by spelling, and what it says of the blank. */
export function entriesOf(values: Readonly<Record<string, string | null>> = {}): {
  readonly entries: Map<string, string | null>;
  readonly blank: string | null;
} {
  const entries = new Map<string, string | null>();
  for (const [value, code] of Object.entries(values)) {
    const spelling = plainValue(value);
    if (spelling !== '' && !entries.has(spelling)) entries.set(spelling, code);
  }
  return { entries, blank: values[''] ?? null };
}

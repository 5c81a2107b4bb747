/** Cells → codes of a list, in SQL; the same rules as `readCode` of intake. */
import type { CodeList, RecordKind } from '../definition/record-kind.ts';
import { BLANK_SPELLINGS, spellingsOf } from '../definition/spellings.ts';
import type { FieldSource, Reading } from '../intake/recipe.ts';
import { EMPTY, entriesOf, mappedSql, plainSql, textOrNull, UNKNOWN } from './load-text.ts';
import type { ValueMap } from './load-text.ts';
import { sqlText } from './sql-text.ts';

/** The code of a cell, NULL when not reported, `UNKNOWN` when not known. */
export function codeSql(cell: string, list: CodeList, reading: Reading): string {
  return mappedSql(cell, codeMap(list, reading));
}

/** Codes of a cell that may hold several: known as a whole, or part by part; sorted, joined by `+`. */
export function splitCodesSql(cell: string, list: CodeList, reading: Reading): string {
  const separator = sqlText(reading.separator ?? '+');
  const part = mappedSql('p', codeMap(list, reading));
  const parts = joinedSql(`list_transform(string_split(${cell}, ${separator}), lambda p: ${part})`);
  const several = `w = ${sqlText(UNKNOWN)} AND contains(${cell}, ${separator})`;
  return `list_transform([${codeSql(cell, list, reading)}], lambda w: CASE WHEN ${several} THEN ${parts} ELSE w END)[1]`;
}

/** Codes gathered from several columns: sorted, joined by `+`. */
export function gatheredCodesSql(
  source: Extract<FieldSource, { columns: unknown }>,
  list: CodeList,
  flags: CodeList,
  cellOf: (column: string) => string,
): string {
  const parts = source.columns.map((one) => {
    const cell = cellOf(one.column);
    if (one.code === undefined) return mappedSql(cell, codeMap(list, one));
    return mappedSql(cell, flagMap(codeMap(flags, one), one.code));
  });
  return joinedSql(`[${parts.join(', ')}]`);
}

/** Yes becomes the code that the column stands for, no becomes nothing. */
function flagMap(map: ValueMap, code: string): ValueMap {
  const meaning = (flag: string | null): string | null =>
    flag === 'yes' ? code : flag === 'declined' ? flag : null;
  const entries = new Map([...map.entries].map(([one, flag]) => [one, meaning(flag)] as const));
  return { ...map, entries, blank: meaning(map.blank) };
}

/** An unknown part makes the whole unknown; a refusal beside an answer goes; nothing is NULL. */
function joinedSql(list: string): string {
  const unknown = `list_contains(l, ${sqlText(UNKNOWN)})`;
  const answers = `nullif(array_to_string(list_filter(l, lambda c: c <> 'declined'), '+'), '')`;
  const refusal = `CASE WHEN list_contains(l, 'declined') THEN 'declined' END`;
  const one = `CASE WHEN ${unknown} THEN ${sqlText(UNKNOWN)} ELSE coalesce(${answers}, ${refusal}) END`;
  return `list_transform([list_sort(list_distinct(${list}))], lambda l: ${one})[1]`;
}

function codeMap(list: CodeList, reading: Reading): ValueMap {
  const { entries, blank } = entriesOf(reading.values);
  if (reading.otherwise !== undefined) {
    const code = textOrNull(reading.otherwise);
    return { entries, blank, otherwise: () => code };
  }
  for (const [spelling, code] of spellingsOf(list)) {
    if (!entries.has(spelling)) entries.set(spelling, code);
  }
  for (const spelling of BLANK_SPELLINGS) {
    if (!entries.has(spelling) && spelling !== '') entries.set(spelling, null);
  }
  const unknown = (cell: string): string =>
    `CASE WHEN starts_with(${plainSql(cell)}, 'n/a') THEN ${sqlText(EMPTY)} ELSE ${sqlText(UNKNOWN)} END`;
  return { entries, blank, otherwise: unknown };
}

const PLAIN_FLAGS: CodeList = {
  id: 'yes-no',
  codes: [
    { id: 'yes', title: { en: 'Yes', es: 'Sí' }, aliases: ['y', 'true', 't', '1', 'x'] },
    { id: 'no', title: { en: 'No', es: 'No' }, aliases: ['n', 'false', 'f', '0'] },
    { id: 'declined', title: { en: 'Declined', es: 'No respondió' }, aliases: [] },
  ],
};

/** The list by which the kind reads yes and no. */
export function flagsOf(kind: RecordKind): CodeList {
  for (const column of Object.values(kind.columns)) {
    if (column.type !== 'code') continue;
    const ids = column.codes.codes.map(({ id }) => id);
    if (ids.includes('yes') && ids.includes('no')) return column.codes;
  }
  return PLAIN_FLAGS;
}

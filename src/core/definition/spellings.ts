/** How a cell of a code column is compared with the spellings of its code list. */
import type { CodeList } from './record-kind.ts';

/** Spellings of an empty cell, lower case. Not among them: a refusal to answer, which is an answer. */
export const BLANK_SPELLINGS: readonly string[] = [
  '',
  '-',
  '--',
  'n/a',
  'na',
  '#n/a',
  '#n/d',
  'n.a.',
  'null',
  'nan',
  'unknown',
  'not known',
  'not specified',
  'not reported',
  'not available',
  'not applicable',
  'no data',
  'unspecified',
  'blank',
  'desconocido',
  'no especificado',
];

/** As spellings are compared: trimmed, lower case, inner spaces single. */
export function plainValue(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

const SPELLINGS = new WeakMap<CodeList, ReadonlyMap<string, string>>();

/** Every spelling that a list knows → the id of its code. */
export function spellingsOf(list: CodeList): ReadonlyMap<string, string> {
  const before = SPELLINGS.get(list);
  if (before !== undefined) return before;
  const spellings = new Map<string, string>();
  for (const { id, aliases } of list.codes) {
    for (const spelling of [id.replaceAll('-', ' '), ...aliases]) {
      if (!spellings.has(plainValue(spelling))) spellings.set(plainValue(spelling), id);
    }
  }
  for (const { id } of list.codes) spellings.set(id, id);
  SPELLINGS.set(list, spellings);
  return spellings;
}

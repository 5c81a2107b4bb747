import { fault, type Fault, repeatedIds } from './fault.ts';
import type { CodeList, Column, RecordKind } from './record-kind.ts';
import { plainValue } from './spellings.ts';

/** Headers that would name two columns of one record, spellings that would name two codes of one list. */
export function checkAliases(record: RecordKind): readonly Fault[] {
  const at = `record ${record.id}`;
  const columns = Object.entries(record.columns);
  return [
    ...columns.flatMap(([id, column]) => unplainHeaders(`${at}, column ${id}`, column)),
    ...clashes(
      at,
      'header',
      columns.map(([id, column]) => [id, headersOf(id, column)]),
    ),
    ...columns.flatMap(([id, column]) =>
      'codes' in column ? checkCodes(`${at}, codes of ${id}`, column.codes) : [],
    ),
  ];
}

function checkCodes(at: string, list: CodeList): readonly Fault[] {
  return [
    ...repeatedIds(
      at,
      list.codes.map(({ id }) => id),
    ),
    ...list.codes.flatMap(({ id, aliases }) =>
      aliases
        .filter((alias) => alias !== plainValue(alias))
        .map((alias) => fault(at, `spelling "${alias}" of ${id} is not lower case and trimmed`)),
    ),
    ...clashes(
      at,
      'spelling',
      list.codes.map(({ id, aliases }) => [id, [id, id.replaceAll('-', ' '), ...aliases]]),
    ),
  ];
}

function headersOf(id: string, column: Column): readonly string[] {
  return [plainHeader(id), plainHeader(column.title.en), ...column.aliases];
}

function unplainHeaders(at: string, column: Column): readonly Fault[] {
  return column.aliases
    .filter((alias) => alias !== plainHeader(alias))
    .map((alias) => fault(at, `header "${alias}" is not lower case words with single spaces`));
}

function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A fault for each name that two owners have, or one has twice. */
function clashes(
  at: string,
  what: string,
  named: readonly (readonly [owner: string, names: readonly string[]])[],
): readonly Fault[] {
  const owners = new Map<string, string>();
  return named.flatMap(([owner, names]) =>
    [...new Set(names)].flatMap((name) => {
      const other = owners.get(name);
      owners.set(name, owner);
      return other === undefined
        ? []
        : [fault(at, `${what} "${name}" is both ${other} and ${owner}`)];
    }),
  );
}

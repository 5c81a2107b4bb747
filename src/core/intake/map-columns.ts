/** Which column each field of a record kind is read from. A column serves one field. */
import type { Column, RecordKind } from '../definition/record-kind.ts';
import type { FieldMapping } from './inspection.ts';
import { plainHeader } from './header-text.ts';

export interface ColumnChoice {
  readonly column: string;
  readonly confidence: Extract<FieldMapping['confidence'], 'exact' | 'alias' | 'guess'>;
}

/**
 * The choice of each field that has one: headers equal to its id or title first, then its aliases,
 * then a header that holds a whole alias among other words. `free` are the columns that may be used.
 */
export function mapColumns(
  kind: RecordKind,
  free: readonly string[],
): ReadonlyMap<string, ColumnChoice> {
  const chosen = new Map<string, ColumnChoice>();
  const used = new Set<string>();
  const plain = new Map(free.map((column) => [column, plainHeader(column)]));
  const fields = Object.entries(kind.columns);
  const choose = (
    confidence: ColumnChoice['confidence'],
    fits: (column: Column, field: string, header: string) => number,
  ): void => {
    const offers = fields.flatMap(([field, column]) =>
      free.map((name) => ({ field, name, fit: fits(column, field, plain.get(name) ?? '') })),
    );
    for (const { field, name, fit } of offers.sort((a, b) => b.fit - a.fit)) {
      if (fit === 0 || chosen.has(field) || used.has(name)) continue;
      chosen.set(field, { column: name, confidence });
      used.add(name);
    }
  };
  choose('exact', (column, field, header) =>
    same(header, plainHeader(field)) || same(header, plainHeader(column.title.en)) ? 1 : 0,
  );
  choose('alias', (column, _field, header) => {
    const place = column.aliases.findIndex((alias) => same(header, alias));
    return place < 0 ? 0 : 1 / (1 + place);
  });
  choose('guess', (column, field, header) => carefulFit(column, field, header));
  return chosen;
}

/** `DateofHire` is `date of hire`. */
function same(header: string, alias: string): boolean {
  return header === alias || header.replaceAll(' ', '') === alias.replaceAll(' ', '');
}

/** Words that may stand around a known header without changing what it means. */
const FILLERS = new Set([
  'of',
  'the',
  'a',
  'an',
  'is',
  'as',
  'for',
  'in',
  'on',
  'at',
  'code',
  'desc',
  'description',
  'value',
  'self',
  'identified',
  'reported',
  'all',
  'that',
  'apply',
  'y',
  'n',
  'yes',
  'no',
  'mm',
  'dd',
  'yyyy',
  'yy',
  'worker',
  'employee',
  'apprentice',
  'applicant',
  'candidate',
  'trainee',
  'participant',
  'current',
  'home',
  '5',
  'digit',
  'text',
  'label',
  'hiring',
  'de',
  'del',
  'la',
  'el',
  'per',
  'total',
  'project',
]);

/** The share of the header's words that are a known spelling, the others being fillers; 0 when it does not fit. */
function carefulFit(column: Column, field: string, header: string): number {
  let best = 0;
  for (const alias of [plainHeader(field), plainHeader(column.title.en), ...column.aliases]) {
    if (alias.length < 3 || !` ${header} `.includes(` ${alias} `)) continue;
    const rest = ` ${header} `.replace(` ${alias} `, ' ').trim();
    if (rest.split(' ').every((word) => FILLERS.has(word))) {
      best = Math.max(best, alias.length / header.length);
    }
  }
  return best;
}

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
  const headers = free.map((name) => ({ name, plain: plainHeader(name), key: keyOf(name) }));
  const fields = Object.entries(kind.columns);
  const choose = (
    confidence: ColumnChoice['confidence'],
    fits: (names: FieldNames, header: { readonly plain: string; readonly key: string }) => number,
  ): void => {
    const offers = fields.flatMap(([field, column]) => {
      if (chosen.has(field)) return [];
      const names = namesOf(field, column);
      return headers
        .filter(({ name }) => !used.has(name))
        .map((header) => ({ field, name: header.name, fit: fits(names, header) }))
        .filter(({ fit }) => fit > 0);
    });
    for (const { field, name } of offers.sort((a, b) => b.fit - a.fit)) {
      if (chosen.has(field) || used.has(name)) continue;
      chosen.set(field, { column: name, confidence });
      used.add(name);
    }
  };
  choose('exact', ({ own }, { key }) => (own.has(key) ? 1 : 0));
  choose('alias', ({ aliases }, { key }) => {
    const place = aliases.get(key);
    return place === undefined ? 0 : 1 / (1 + place);
  });
  choose('guess', ({ phrases }, { plain }) => carefulFit(phrases, plain));
  return chosen;
}

interface FieldNames {
  readonly own: ReadonlySet<string>;
  /** Place among the aliases, the most telling first. */
  readonly aliases: ReadonlyMap<string, number>;
  readonly phrases: readonly string[];
}
const NAMES = new WeakMap<Column, Map<string, FieldNames>>();

function namesOf(field: string, column: Column): FieldNames {
  const byField = NAMES.get(column) ?? new Map<string, FieldNames>();
  NAMES.set(column, byField);
  const before = byField.get(field);
  if (before !== undefined) return before;
  const aliases = new Map<string, number>();
  column.aliases.forEach((alias, place) => {
    if (!aliases.has(keyOf(alias))) aliases.set(keyOf(alias), place);
  });
  const titles = [plainHeader(field), plainHeader(column.title.en), plainHeader(column.title.es)];
  const names = {
    own: new Set(titles.map(keyOf)),
    aliases,
    phrases: [...titles, ...column.aliases].filter((phrase) => phrase.length >= 3),
  };
  byField.set(field, names);
  return names;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  hrs: 'hours',
  hr: 'hour',
  no: 'number',
  num: 'number',
  nbr: 'number',
  emp: 'employee',
  dt: 'date',
  desc: 'description',
};

/** As headers are looked up: `DateofHire` is `date of hire`, and `ST Hrs` is `st hours`. */
function keyOf(header: string): string {
  return plainHeader(header)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join('');
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
function carefulFit(phrases: readonly string[], header: string): number {
  let best = 0;
  const padded = ` ${header} `;
  for (const phrase of phrases) {
    if (!padded.includes(` ${phrase} `)) continue;
    const rest = padded.replace(` ${phrase} `, ' ').trim();
    if (rest.split(' ').every((word) => FILLERS.has(word))) {
      best = Math.max(best, phrase.length / header.length);
    }
  }
  return best;
}

/**
 * Conditions in plain words, with the titles of columns and codes. Promises to say every condition that
 * is counted, in every language; a column or code the catalogue does not have is printed as its id.
 */
import type { Catalogue } from './catalogue.ts';
import { namedColumns, type NamedColumn } from './named-columns.ts';
import type { Bound, Moment, Predicate, SettingId } from './predicate.ts';
import type { FactId } from './record-kind.ts';
import { LANGUAGES, type Language, type Words } from './words.ts';
import { PHRASES } from './predicate-phrases.ts';

/** What names mean on the records that a condition is on. */
interface Meaning {
  readonly language: Language;
  readonly columns: ReadonlyMap<string, NamedColumn>;
  /** Title of the date of a named event. */
  readonly event: (id: string) => string;
}

/** A condition on the rows of a record or fact, as a clause without a full stop. */
export function predicateWords(
  predicate: Predicate,
  records: FactId,
  catalogue: Pick<Catalogue, 'records' | 'facts'>,
): Words {
  const columns = namedColumns(catalogue, records);
  const events = catalogue.records.find(({ id }) => id === records)?.events ?? {};
  const say = (language: Language): string => {
    const event = (id: string): string => {
      const found = events[id];
      if (found === undefined) return id;
      return namedColumns(catalogue, found.records).get(found.date)?.title[language] ?? id;
    };
    return clause(predicate, { language, columns, event }, false);
  };
  return { en: say(LANGUAGES[0]), es: say(LANGUAGES[1]) };
}

function clause(predicate: Predicate, meaning: Meaning, inside: boolean): string {
  const phrases = PHRASES[meaning.language];
  if ('all' in predicate) return joined(predicate.all, phrases.and, meaning, inside);
  if ('any' in predicate) return joined(predicate.any, phrases.or, meaning, inside);
  if ('not' in predicate) return negated(predicate.not, meaning);
  if ('active' in predicate) {
    const { from, to } = predicate.active;
    return phrases.running(title(from, meaning), title(to, meaning), phrases.moment[predicate.at]);
  }
  if ('event' in predicate) return phrases.inPeriod(quoted(meaning.event(predicate.event)));
  return comparison(predicate, meaning);
}

function comparison(
  predicate: Extract<Predicate, { readonly column: string }>,
  meaning: Meaning,
): string {
  const phrases = PHRASES[meaning.language];
  const column = title(predicate.column, meaning);
  if ('known' in predicate) return phrases.known(column);
  if ('is' in predicate) {
    return phrases.is(column, codes(predicate.column, predicate.is, meaning));
  }
  if ('includes' in predicate) {
    return phrases.includes(column, codes(predicate.column, predicate.includes, meaning));
  }
  if ('only' in predicate) {
    return phrases.only(column, codes(predicate.column, predicate.only, meaning));
  }
  if ('atLeast' in predicate) return phrases.atLeast(column, bound(predicate.atLeast, meaning));
  if ('below' in predicate) return phrases.below(column, bound(predicate.below, meaning));
  if ('before' in predicate) return phrases.before(column, moment(predicate.before, meaning));
  if ('onOrBefore' in predicate) {
    return phrases.onOrBefore(column, moment(predicate.onOrBefore, meaning));
  }
  if ('onOrAfter' in predicate) {
    return phrases.onOrAfter(column, moment(predicate.onOrAfter, meaning));
  }
  return phrases.inPeriod(column);
}

function negated(predicate: Predicate, meaning: Meaning): string {
  const phrases = PHRASES[meaning.language];
  if ('known' in predicate) return phrases.empty(title(predicate.column, meaning));
  if ('column' in predicate && 'is' in predicate) {
    return phrases.isNot(
      title(predicate.column, meaning),
      codes(predicate.column, predicate.is, meaning),
    );
  }
  return phrases.not(clause(predicate, meaning, true));
}

function joined(
  parts: readonly Predicate[],
  word: string,
  meaning: Meaning,
  inside: boolean,
): string {
  const phrases = PHRASES[meaning.language];
  if (parts.length === 0) return word === phrases.and ? phrases.always : phrases.never;
  const text = parts.map((part) => clause(part, meaning, parts.length > 1)).join(`${word} `);
  return inside && parts.length > 1 ? `(${text})` : text;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function title(column: string, { columns, language }: Meaning): string {
  return quoted(columns.get(column)?.title[language] ?? column);
}

function codes(column: string, ids: readonly string[], { columns, language }: Meaning): string {
  const list = columns.get(column)?.codes?.codes ?? [];
  const titles = ids.map((id) =>
    quoted(list.find((code) => code.id === id)?.title[language] ?? id),
  );
  const last = titles.at(-1) ?? '';
  if (titles.length < 2) return last;
  return `${titles.slice(0, -1).join(', ')}${PHRASES[language].or} ${last}`;
}

function bound(value: Bound, { language }: Meaning): string {
  if (typeof value === 'number') return String(value);
  const setting: SettingId = value.setting;
  return PHRASES[language].setting[setting];
}

function moment(value: Moment, meaning: Meaning): string {
  return typeof value === 'string'
    ? PHRASES[meaning.language].moment[value]
    : title(value.column, meaning);
}

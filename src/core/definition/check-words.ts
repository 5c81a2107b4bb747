import { fault, type Fault } from './fault.ts';
import { LANGUAGES } from './words.ts';

/** Texts that lack a language, wherever in the value they stand. */
export function checkWords(value: unknown): readonly Fault[] {
  return wordsIn(value, []);
}

function wordsIn(value: unknown, path: readonly string[]): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const texts = new Map(entries);
  if (!LANGUAGES.some((language) => texts.has(language))) {
    return entries.flatMap(([key, part]) => wordsIn(part, [...path, nameOf(key, part)]));
  }
  return LANGUAGES.filter((language) => isBlank(texts.get(language))).map((language) =>
    fault(path.join(' '), `has no words in ${language}`),
  );
}

function nameOf(key: string, part: unknown): string {
  const named = typeof part === 'object' && part !== null && 'id' in part ? part.id : key;
  return typeof named === 'string' ? named : key;
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

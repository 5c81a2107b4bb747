import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Language, Words } from '../../core/definition/words.ts';
import { languageNamed } from './language.ts';
import type { MessageId } from './messages/messages-en.ts';

export type SayValues = Readonly<Record<string, string | number>>;
/** A message in the page's language, its values filled in. */
export type Say = (id: MessageId, values?: SayValues) => string;

/** The page's words. A message that is missing does not compile. */
export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => sayIn(intl), [intl]);
}

function sayIn(intl: IntlShape): Say {
  return (id, values) => intl.formatMessage({ id }, values);
}

export function useLanguage(): Language {
  return languageNamed(useIntl().locale) ?? 'en';
}

/** Picks the page's language out of words that carry them all. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return useMemo(() => (words) => words[language], [language]);
}

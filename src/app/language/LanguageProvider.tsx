import { use, useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../core/definition/words.ts';
import type { Messages } from './messages/messages-en.ts';

const loaded = new Map<Language, Promise<Messages>>();
const ready = new Map<Language, Messages>();

/** Fetches a language's messages once. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const messages =
    language === 'es'
      ? import('./messages/messages-es.ts').then(({ messagesEs }) => messagesEs)
      : import('./messages/messages-en.ts').then(({ messagesEn }) => messagesEn);
  const kept = messages.then((all) => {
    ready.set(language, all);
    return all;
  });
  loaded.set(language, kept);
  return kept;
}

/** Suspends only while the language's messages are not there; the page then names its language. */
export function LanguageProvider(props: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const messages = ready.get(props.language) ?? use(loadMessages(props.language));
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return (
    <IntlProvider locale={props.language} messages={messages} defaultLocale="en">
      {props.children}
    </IntlProvider>
  );
}

import { use, useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../core/definition/words.ts';
import type { Messages } from './messages/messages-en.ts';

const loaded = new Map<Language, Promise<Messages>>();

/** Fetches a language's messages once. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const messages =
    language === 'es'
      ? import('./messages/messages-es.ts').then(({ messagesEs }) => messagesEs)
      : import('./messages/messages-en.ts').then(({ messagesEn }) => messagesEn);
  loaded.set(language, messages);
  return messages;
}

/** Suspends only while the language's messages are not there; the page then names its language. */
export function LanguageProvider(props: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const messages = use(loadMessages(props.language));
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return (
    <IntlProvider locale={props.language} messages={messages} defaultLocale="en">
      {props.children}
    </IntlProvider>
  );
}
